// Values of time: when something is, and how long it takes.
#pragma once

#include <string>

namespace cotejo {

// Parts that are not told are 0. A weekday stands alone.
struct Date {
  int year = 0;
  int month = 0;    // 1 to 12
  int day = 0;      // 1 to 31
  int weekday = 0;  // 1 (Monday) to 7

  bool operator==(const Date&) const = default;
};

struct TimeOfDay {
  int hours = 0;  // 0 to 24
  int minutes = 0;

  bool operator==(const TimeOfDay&) const = default;
};

struct Duration {
  std::string text;  // as ISO 8601 writes it: "PT30M"

  bool operator==(const Duration&) const = default;
};

// "2023-09-11", "--09-11" without a year, "2023-09" without a day, "wed".
std::u16string text_of(const Date& date);
// "17:40"
std::u16string text_of(const TimeOfDay& time);
std::u16string text_of(const Duration& duration);

// Whether two say the same, as far as both go: a date without its year is the same as one with it.
bool agree(const Date& date, const Date& other);
bool agree(const TimeOfDay& time, const TimeOfDay& other);
bool agree(const Duration& duration, const Duration& other);

}  // namespace cotejo
