// Numbers that count nothing: of versions ("2.4.10"), and those inside names of things ("A320",
// "F-16"). They are compared as they are written.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the codes among `words` and marks their words as used. Before dates are found, which some
// versions look like.
void find_codes(FactWords& words, std::vector<FoundFact>& facts);

// The digits at the end of a code, which stay where its letters are transliterated: 400 of «С-400».
std::string_view digits_of_code(std::string_view code);

}  // namespace cotejo
