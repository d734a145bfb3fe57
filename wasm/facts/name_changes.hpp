// Which names differ across a bead. A name counts as replaced where each side has one that the
// other does not know in any way (see known_names.hpp), both are of like shape, and the words
// around them stayed, or nothing else was left over. Names that share a word and differ in another
// count too: "Sergei Lavrov" and "Sergei Shoigu". A dropped name alone is more often a pronoun than
// a change.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// `lefts` and `rights` are the names of either side of the bead.
void add_name_changes(const FactList& lefts, const FactList& rights, const BeadWords& words,
                      std::vector<FactChange>& changes);

}  // namespace cotejo
