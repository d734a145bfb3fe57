// Names, told by their capitals; in scripts without, places and what our lists name.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the names among `words` and marks their words as used. The first word of a sentence, and a
// word of a language where all nouns have capitals, is a name only where it is no common word, and
// then unsure.
void find_names(FactWords& words, std::vector<FoundFact>& facts);

// A name in quotation marks, between the words `from` and `to`: its longer words are capitalised.
bool is_name_in_marks(const FactWords& words, std::size_t from, std::size_t to);

}  // namespace cotejo
