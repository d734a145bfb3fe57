// Times of day: "17:40", "5:30 p.m.", "17h30", „17.30 Uhr“, 下午5点30分, and those of
// clock_words.hpp.
#pragma once

#include <string_view>
#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the times among `words` and marks their words as used. Where the half of the day is not
// told, or an hour may be written without its minutes, the other readings are among the other
// values.
void find_times(FactWords& words, std::vector<FoundFact>& facts);

// Adds to the readings of a number in digits what it says as a time, and as a day of a month:
// "17:40" for 17.40, "--09-02" for 2.09.
void add_times(std::u16string_view digits, FoundFact& fact);

}  // namespace cotejo
