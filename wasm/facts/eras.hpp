// What is told of time in the large: seasons, decades ("the 1970s", «años setenta», 70年代) and
// centuries («siglo XX», "the eighteenth century", «Novecento»).
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds them as dates and marks their words as used.
void find_eras(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
