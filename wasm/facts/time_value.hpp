// Values of time: when something is, and how long it takes. Texts tell both with more or less
// precision: two values agree as far as both go, and where they tell different kinds of thing (a
// weekday, a month) neither says anything of the other.
#pragma once

#include <cstdint>
#include <string>

#include "lexicon/lexicon.hpp"

namespace cotejo {

// Parts that are not told are 0.
struct Date {
  int year = 0;
  int month = 0;    // 1 to 12
  int day = 0;      // 1 to 31
  int weekday = 0;  // 1 (Monday) to 7
  int season = 0;   // 1 (spring) to 4
  int decade = 0;   // its first year; without its century 10 to 90
  int century = 0;
  Step step = {};  // from the day on which the text was written

  bool operator==(const Date&) const = default;
};

struct TimeOfDay {
  int hours = 0;  // 0 to 24
  int minutes = 0;

  bool operator==(const TimeOfDay&) const = default;
};

// Calendars count in months, clocks in seconds; a duration may have both.
struct Duration {
  std::int64_t months = 0;   // in hundredths
  std::int64_t seconds = 0;  // in hundredths
  Span span = Span::none;    // what it was counted in; none of "fortnight"
  Bound bound = Bound::none;

  bool operator==(const Duration&) const = default;
};

// So many hundredths of a span; at most 10^9 of them.
Duration duration_of(Span span, std::int64_t hundredths);

// "2023-09-11", "--09-11" without a year, "2023-09" without a day, "wed", "--09-11 wed", "spring",
// "1970s", "C18" of a century, "-P1W" of last week, "P0D" of today.
std::u16string text_of(const Date& date);
// "17:40"
std::u16string text_of(const TimeOfDay& time);
// As ISO 8601 writes durations, in the largest unit that needs no fraction: "P18M", "PT90M".
std::u16string text_of(const Duration& duration);

// Whether two tell the same kind of thing, so that they agree or do not. A year is of one kind with
// a decade, and that with a century; a month and a season are not.
bool are_alike(const Date& date, const Date& other);

// Whether two are alike and say the same, as far as both go: a date without its year is the same as
// one with it. Durations in different units agree as people round: 12 weeks and three months.
bool agree(const Date& date, const Date& other);
bool agree(const TimeOfDay& time, const TimeOfDay& other);
bool agree(const Duration& duration, const Duration& other);

// Whether a date says so little that a text may leave it out, or have it in other words: a weekday,
// a month alone, "tomorrow". A duration does where it is one of its span: "a year".
bool is_vague(const Date& date);
bool is_vague(const Duration& duration);

}  // namespace cotejo
