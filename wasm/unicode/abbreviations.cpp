#include "unicode/abbreviations.hpp"

#include "unicode/utf8.hpp"

namespace cotejo {

std::uint16_t Abbreviations::bits_of(std::u16string_view word) const {
  std::uint16_t bits = 0;
  if (word.empty() || words.empty()) return bits;
  words.visit_key(utf8_of(word), [&](const TableEntry& entry) { bits |= entry.value; });
  return bits;
}

std::uint8_t Abbreviations::habits_of(std::u16string_view word) const {
  constexpr auto last = static_cast<std::uint16_t>(Habit::opener);
  return static_cast<std::uint8_t>(bits_of(word) & (2 * last - 1));
}

}  // namespace cotejo
