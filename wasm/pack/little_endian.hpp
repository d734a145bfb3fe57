// Whole numbers as they lie in files, lowest byte first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cotejo {

// The number in `size` bytes, four at most, which must be there.
inline std::uint32_t read_number(std::span<const std::uint8_t> bytes, std::size_t at,
                                 std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t byte = size; byte-- > 0;) number = number << 8 | bytes[at + byte];
  return number;
}

inline void append_number(std::vector<std::uint8_t>& bytes, std::size_t number, std::size_t size) {
  for (; size > 0; --size, number >>= 8) bytes.push_back(static_cast<std::uint8_t>(number & 0xFF));
}

}  // namespace cotejo
