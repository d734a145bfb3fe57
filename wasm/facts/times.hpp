// Times of day: "17:40", "5:30 p.m.", "17h30", „17.30 Uhr“, 下午5点30分.
#pragma once

#include <string_view>

#include "facts/found_word.hpp"

namespace cotejo {

// Adds the times among `words`, those of one sentence, and marks their words as used. Their value
// is "17:40"; where the half of the day is not told, or an hour may be written without its minutes,
// the other readings are among the other values.
void find_times(std::vector<FoundWord>& words, std::vector<Fact>& facts);

// What a decimal number says as a time: "17:40" for 17.40. Empty where it could be none.
std::vector<std::u16string> times_of(std::u16string_view digits);

}  // namespace cotejo
