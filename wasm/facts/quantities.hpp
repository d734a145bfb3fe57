// Numbers as facts: figures, numbers in words, centuries in Roman numerals, and decades.
#pragma once

#include <vector>

#include "facts/found_word.hpp"

namespace cotejo {

// Adds the numbers among `words`, those of one sentence, that are in no fact yet.
void find_quantities(std::vector<FoundWord>& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
