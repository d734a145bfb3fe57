// Parts of a whole as numbers: "two thirds", «la mitad», "one in five", 四分之一, 三成, "2½". A
// part of a unit is a decimal of it: half a point is 0.5 points.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the shares among `words` that are in no fact yet, and marks their words as used.
void find_shares(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
