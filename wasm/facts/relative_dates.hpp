// Dates that are told from the day of the text: "yesterday", "next week", «la semana que viene»,
// 去年. A span counted from it ("two weeks ago") is in durations.hpp.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds them and marks their words as used. A day is none behind a word that makes it another
// («la mañana»), nor is a noun of German („am Morgen“).
void find_relative_dates(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
