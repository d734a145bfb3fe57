// Packs a payload as web/tasks/packed-file.js does, by the format's description alone.
#pragma once

#include <cstdint>
#include <vector>

#include "pack/packed_file.hpp"

namespace packing {

using Bytes = std::vector<std::uint8_t>;

// The definition of RFC 1950, a byte at a time.
inline std::uint32_t adler32(const Bytes& bytes) {
  std::uint32_t sum = 1;
  std::uint32_t sum_of_sums = 0;
  for (const std::uint8_t byte : bytes) {
    sum = (sum + byte) % 65521;
    sum_of_sums = (sum_of_sums + sum) % 65521;
  }
  return sum_of_sums * 65536 + sum;
}

inline void append(Bytes& bytes, std::uint32_t number, int count) {
  for (int byte = 0; byte < count; ++byte) {
    bytes.push_back(static_cast<std::uint8_t>(number >> (8 * byte) & 0xFF));
  }
}

inline Bytes packed(cotejo::FileKind kind, std::uint16_t version, const Bytes& payload) {
  Bytes file = {'C', 'O', 'T', 'E'};
  append(file, static_cast<std::uint32_t>(kind), 2);
  append(file, version, 2);
  append(file, static_cast<std::uint32_t>(payload.size()), 4);
  append(file, adler32(payload), 4);
  file.insert(file.end(), payload.begin(), payload.end());
  return file;
}

}  // namespace packing
