// Finds the words of a sentence that name a month or a weekday.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

// Sets `month`, `weekday` and `weekday_words` of the words of a sentence.
void find_calendar_words(const Language& language, ConceptFinder& concepts,
                         std::vector<ReadWord>& words);

}  // namespace cotejo
