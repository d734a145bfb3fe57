// Numbers as facts: figures, numbers in words, centuries in Roman numerals, and decades.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the numbers among `words` that are in no fact yet.
void find_quantities(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
