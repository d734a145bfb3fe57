// What facts are compared by, and how it is written at the end.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace cotejo {

struct Quantity {
  std::string number;  // decimal: "1234.5"

  bool operator==(const Quantity&) const = default;
};

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

// The evidence forms of the words of a name, or of a quotation.
struct Words {
  std::vector<std::u16string> words;

  bool operator==(const Words&) const = default;
};

using Value = std::variant<Quantity, Date, TimeOfDay, Words>;

// "1234.5", "2023-09-11", "--09-11" without a year, "2023-09" without a day, "wed", "17:40", or
// words with a space between two.
std::u16string text_of(const Value& value);

}  // namespace cotejo
