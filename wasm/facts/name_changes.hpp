// Which names differ across a bead. A name counts where each side has one that the other lacks, in
// like surroundings (across languages: one each), since a dropped name is more often a pronoun than
// a change. Names that begin alike and end in different words count too: "Sergei Lavrov" and
// "Sergei Shoigu".
#pragma once

#include <vector>

#include "facts/pairing.hpp"

namespace cotejo {

// `lefts` and `rights` are the names of either side.
void add_name_changes(FactList lefts, const FactSide& left, FactList rights, const FactSide& right,
                      bool bilingual, std::vector<FactChange>& changes);

}  // namespace cotejo
