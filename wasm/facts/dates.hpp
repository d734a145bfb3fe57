// Dates with their month by name or in ISO form, weekdays, and times of day.
#pragma once

#include "facts/found_word.hpp"

namespace cotejo {

// Adds the dates and times among `words`, those of one sentence, and marks their words as used.
void find_dates(std::vector<FoundWord>& words, std::vector<Fact>& facts);

}  // namespace cotejo
