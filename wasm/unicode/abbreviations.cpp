#include "unicode/abbreviations.hpp"

#include "unicode/utf8.hpp"

namespace cotejo {

std::uint8_t Abbreviations::habits_of(std::u16string_view word) const {
  std::uint8_t habits = 0;
  if (word.empty() || words.empty()) return habits;
  words.visit_key(utf8_of(word), [&](const TableEntry& entry) {
    habits |= static_cast<std::uint8_t>(entry.value & 0xFF);
  });
  return habits;
}

}  // namespace cotejo
