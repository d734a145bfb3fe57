// What facts are compared by, and how it is written at the end.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "facts/time_value.hpp"
#include "lexicon/lexicon.hpp"

namespace cotejo {

// What a number measures: a unit, a currency, or nothing that the text tells.
struct Measurement {
  enum class Kind : std::uint8_t { none, unit, currency };
  Kind kind = Kind::none;
  std::uint16_t value = 0;  // a UnitId, or see currency_value

  bool operator==(const Measurement&) const = default;
};

struct Quantity {
  enum class Nature : std::uint8_t { cardinal, ordinal, code };

  std::string number;  // decimal: "-1234.5"; of a code its letters and digits: "a320", "2.4.10"
  std::string second = {};  // of a range or a score what it ends with: "1" of "2-1"
  std::uint32_t parts =
      0;  // where `number` counts parts, how many make the whole: 3 of "two thirds"
  Measurement measure = {};
  Bound bound = Bound::none;
  Nature nature = Nature::cardinal;

  bool operator==(const Quantity&) const = default;
};

// The evidence forms of the words of a name, or of a quotation.
struct Words {
  std::vector<std::u16string> words;

  bool operator==(const Words&) const = default;
};

using Value = std::variant<Quantity, Date, TimeOfDay, Duration, Words>;

// "1234.5", ">EUR 500", "2/3", "5 kilometer", "4%", "2-1"; what time_value.hpp writes; or words
// with a space between two.
std::u16string text_of(const Value& value);

}  // namespace cotejo
