#include "unicode/labels.hpp"

#include <array>

namespace cotejo {
namespace {

constexpr std::size_t most_digits = 3;
constexpr std::size_t most_numerals = 6;

char16_t small(char16_t unit) {
  return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit - u'A' + u'a') : unit;
}

// 0 where the unit is none of them.
std::uint32_t value_of(char16_t unit, std::u16string_view numerals) {
  constexpr auto values = std::to_array<std::uint32_t>({1, 5, 10, 50, 100});
  const std::size_t at = numerals.find(small(unit));
  return at < values.size() ? values[at] : 0;
}

}  // namespace

std::uint32_t digits_of_label(std::u16string_view label) {
  if (label.size() > most_digits) return 0;
  std::uint32_t value = 0;
  for (const char16_t unit : label) {
    if (unit < u'0' || unit > u'9') return 0;
    value = 10 * value + static_cast<std::uint32_t>(unit - u'0');
  }
  return value;
}

std::uint32_t letter_of_label(std::u16string_view label) {
  const char16_t unit = label.size() == 1 ? small(label.front()) : u'\0';
  return unit >= u'a' && unit <= u'z' ? static_cast<std::uint32_t>(unit - u'a') + 1 : 0;
}

std::uint32_t roman_of_label(std::u16string_view label, std::u16string_view numerals) {
  if (label.size() > most_numerals) return 0;
  std::uint32_t total = 0;
  std::uint32_t last = 0;
  for (auto unit = label.rbegin(); unit != label.rend(); ++unit) {
    const std::uint32_t value = value_of(*unit, numerals);
    if (value == 0) return 0;
    total = value < last ? total - value : total + value;
    last = value;
  }
  return total;
}

}  // namespace cotejo
