// Looks up a character in a table of three levels, as web/tasks/block-table.js writes them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cotejo {

// The character's number, from which the table's owner knows what is meant.
template <std::size_t First, std::size_t Second, std::size_t Third>
constexpr std::uint8_t number_in(const std::array<std::uint8_t, First>& first_level,
                                 const std::array<std::uint16_t, Second>& second_level,
                                 const std::array<std::uint8_t, Third>& third_level,
                                 char32_t character) {
  constexpr std::uint32_t block_bits = 6;  // on both lower levels
  constexpr std::uint32_t in_block = (1U << block_bits) - 1;
  const auto code = static_cast<std::uint32_t>(character);
  const std::uint32_t upper = first_level[code >> (2 * block_bits)];
  const std::uint32_t middle = second_level[upper << block_bits | (code >> block_bits & in_block)];
  return third_level[middle << block_bits | (code & in_block)];
}

}  // namespace cotejo
