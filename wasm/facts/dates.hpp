// Dates with their month by name or in digits, ranges of days («del 3 al 5 de marzo»), dates of
// Chinese, Japanese and Korean (3月14日), and weekdays.
#pragma once

#include <string_view>

#include "facts/found_word.hpp"

namespace cotejo {

// Adds the dates among `words`, those of one sentence, and marks their words as used.
void find_dates(std::string_view lang, std::vector<FoundWord>& words,
                std::vector<FoundFact>& facts);

}  // namespace cotejo
