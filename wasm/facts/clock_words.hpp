// Times that are told in words: «las ocho y media», "quarter to nine", „halb neun“, «без десяти
// восемь», "noon"; and the parts of the day that tell mornings from evenings.
#pragma once

#include <optional>

#include "facts/fact_words.hpp"

namespace cotejo {

// What a clock shows, and what is said of the half of the day.
struct ClockTime {
  int hours = 0;
  int minutes = 0;
  std::optional<Hours> part;  // of the day
  bool is_whole_day = false;  // read on a clock of 24 hours: „8.30 Uhr“ is in the morning
};

struct FoundTime {
  ClockTime time;
  std::size_t count = 0;  // of words; 0 where there is none
};

// An hour, also as an ordinal («половина седьмого»), with a half of it where the number has one
// already: «ocho y media». Count is 0 where there is none.
struct ClockHour {
  int hours = -1;
  int minutes = 0;
  std::size_t count = 0;
};
ClockHour hour_at(const FactWords& words, std::size_t at);

bool is_time(int hours, int minutes);

// The hour of a day of 24 hours that a clock of twelve shows in a part of the day: 8 in the evening
// is 20, 12 at night 0.
int hour_of_day(int hours, Hours part);

// Takes the part of the day that is told behind a time, and gives the number of its words. A word
// that may also count («в 3 дня») is taken only where `is_introduced` as a time.
std::size_t read_part_of_day(const FactWords& words, std::size_t at, bool is_introduced,
                             ClockTime& time);

// Of the words that end before `at`, which may introduce a time themselves: 下午, «a las».
std::optional<Hours> part_before(const FactWords& words, std::size_t at);

FoundTime read_clock_words(const FactWords& words, std::size_t at);

}  // namespace cotejo
