// How numbers fit into the 16 bits that a pack has for a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cotejo {

// Numbers in words have few digits that are no zeros: twelve bits for these, four for the zeros.
inline constexpr std::uint64_t most_digits_value = 4095;

constexpr std::optional<std::uint16_t> packed_number(std::uint64_t number) {
  std::uint64_t zeros = 0;
  for (; number > 0 && number % 10 == 0; number /= 10) ++zeros;
  if (number > most_digits_value || zeros > 15) return {};
  return static_cast<std::uint16_t>(number << 4 | zeros);
}

constexpr std::uint64_t unpacked_number(std::uint16_t value) {
  std::uint64_t number = value >> 4;
  for (unsigned zeros = value & 15U; zeros > 0; --zeros) number *= 10;
  return number;
}

// The three letters of a currency's code (ISO 4217), five bits each.
constexpr std::uint16_t currency_value(std::string_view code) {
  unsigned value = 0;
  for (const char letter : code.substr(0, 3)) {
    value = value << 5 | (static_cast<unsigned>(letter - 'A') & 31U);
  }
  return static_cast<std::uint16_t>(value);
}

}  // namespace cotejo
