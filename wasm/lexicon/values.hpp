// How numbers fit into the 16 bits that a pack has for a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
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

// Between what bounds a number lies: "more than 500".
enum class Bound : std::uint8_t { none, about, above, from, just_above, below, up_to, nearly };

// A bound is said before its number, or only after it: "or more".
inline constexpr std::uint16_t bound_after = 16;
constexpr std::uint16_t value_of(Bound bound) { return static_cast<std::uint16_t>(bound); }
constexpr std::uint16_t value_after(Bound bound) {
  return static_cast<std::uint16_t>(static_cast<std::uint16_t>(bound) + bound_after);
}

// The three letters of a currency's code (ISO 4217), five bits each.
constexpr std::uint16_t currency_value(std::string_view code) {
  unsigned value = 0;
  for (const char letter : code.substr(0, 3)) {
    value = value << 5 | (static_cast<unsigned>(letter - 'A') & 31U);
  }
  return static_cast<std::uint16_t>(value);
}

inline std::string currency_code(std::uint16_t value) {
  std::string code;
  for (const unsigned shift : {10U, 5U, 0U}) {
    code.push_back(static_cast<char>('A' + (value >> shift & 31U)));
  }
  return code;
}

}  // namespace cotejo
