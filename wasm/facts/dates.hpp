// Dates with their month by name or in digits, months alone, ranges of days («del 3 al 5 de
// marzo»), dates of Chinese, Japanese and Korean (3月14日), and weekdays.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the dates among `words` and marks their words as used.
void find_dates(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
