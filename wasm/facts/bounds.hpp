// Between what bounds a number lies ("more than 500", "up to", "some"), and its sign.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Gives the numbers among `facts` from `first` on, those of one sentence with their measures, their
// bounds and signs by the words around them.
void find_bounds(const FactWords& words, std::vector<FoundFact>& facts, std::size_t first);

// Whether one number lies above what the other lies below.
bool are_opposed(Bound bound, Bound other);

}  // namespace cotejo
