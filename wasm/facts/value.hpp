// What facts are compared by, and how it is written at the end.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "facts/time_value.hpp"

namespace cotejo {

struct Quantity {
  std::string number;  // decimal: "1234.5"

  bool operator==(const Quantity&) const = default;
};

// The evidence forms of the words of a name, or of a quotation.
struct Words {
  std::vector<std::u16string> words;

  bool operator==(const Words&) const = default;
};

// Whether something is said to be so or not to be so.
struct Polarity {
  bool negated = false;

  bool operator==(const Polarity&) const = default;
};

using Value = std::variant<Quantity, Date, TimeOfDay, Duration, Words, Polarity>;

// "1234.5", what time_value.hpp writes, words with a space between two, or "not" of what is denied.
std::u16string text_of(const Value& value);

}  // namespace cotejo
