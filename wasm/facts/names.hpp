// Names, told by their capitals.
#pragma once

#include <vector>

#include "facts/found_word.hpp"

namespace cotejo {

// Adds the names among `words`, those of one sentence of `side`, and marks their words as used. In
// German, where all nouns have capitals, a name is two words or more of which the lexicon knows
// none.
void find_names(const FactSide& side, std::vector<FoundWord>& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
