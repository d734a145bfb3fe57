// Names, told by their capitals.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the names among `words` and marks their words as used. In a language where all nouns have
// capitals, a name is two words or more of which the language's words know none.
void find_names(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
