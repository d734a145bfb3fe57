// Finds the words of a sentence that name a month or a weekday.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "facts/found_word.hpp"

namespace cotejo {

// Sets `month`, `weekday` and `names_day` of the words of a sentence of `side`.
void find_calendar_words(const FactSide& side, std::vector<FoundWord>& words);

}  // namespace cotejo
