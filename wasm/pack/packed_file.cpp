#include "pack/packed_file.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "pack/little_endian.hpp"

namespace cotejo {
namespace {

constexpr std::array<std::uint8_t, 4> magic = {'C', 'O', 'T', 'E'};
constexpr std::size_t header_size = 16;

std::uint32_t adler32(std::span<const std::uint8_t> bytes) {
  constexpr std::uint32_t modulus = 65521;
  constexpr std::size_t safe = 5552;  // so many bytes cannot make the sums overflow
  constexpr std::uint64_t every_other = 0x00FF'00FF'00FF'00FF;
  static_assert(std::endian::native == std::endian::little);
  std::uint32_t sum = 1;
  std::uint32_t sum_of_sums = 0;
  while (!bytes.empty()) {
    const std::span<const std::uint8_t> part = bytes.first(std::min(bytes.size(), safe));
    std::size_t at = 0;
    // Eight bytes at once, every other of them in sixteen bits of its own: what is multiplied with
    // them from the other end adds up in the highest.
    for (; at + 8 <= part.size(); at += 8) {
      std::uint64_t bytes_read = 0;
      std::memcpy(&bytes_read, part.data() + at, sizeof(bytes_read));
      const std::uint64_t even = bytes_read & every_other;
      const std::uint64_t odd = bytes_read >> 8 & every_other;
      const std::uint64_t weighed =
          (even * 0x0008'0006'0004'0002 >> 48) + (odd * 0x0007'0005'0003'0001 >> 48);
      sum_of_sums += 8 * sum + static_cast<std::uint32_t>(weighed);
      sum += static_cast<std::uint32_t>((even + odd) * 0x0001'0001'0001'0001 >> 48);
    }
    for (; at < part.size(); ++at) {
      sum += part[at];
      sum_of_sums += sum;
    }
    sum %= modulus;
    sum_of_sums %= modulus;
    bytes = bytes.subspan(part.size());
  }
  return sum_of_sums << 16 | sum;
}

}  // namespace

PackedFile unpack(std::span<const std::uint8_t> file, FileKind kind, std::uint16_t version) {
  const auto head = file.first(std::min(file.size(), magic.size()));
  if (head.empty() || !std::equal(head.begin(), head.end(), magic.begin())) {
    return {{}, FileFault::foreign};
  }
  if (file.size() < header_size) return {{}, FileFault::damaged};
  if (read_number(file, 4, 2) != static_cast<std::uint32_t>(kind)) return {{}, FileFault::foreign};
  if (read_number(file, 6, 2) != version) return {{}, FileFault::version};
  const std::span<const std::uint8_t> payload = file.subspan(header_size);
  if (read_number(file, 8, 4) != payload.size() || read_number(file, 12, 4) != adler32(payload)) {
    return {{}, FileFault::damaged};
  }
  return {payload, FileFault::none};
}

std::vector<std::uint8_t> pack_file(FileKind kind, std::uint16_t version,
                                    std::span<const std::uint8_t> payload) {
  std::vector<std::uint8_t> file(magic.begin(), magic.end());
  file.reserve(header_size + payload.size());
  append_number(file, static_cast<std::size_t>(kind), 2);
  append_number(file, version, 2);
  append_number(file, payload.size(), 4);
  append_number(file, adler32(payload), 4);
  file.insert(file.end(), payload.begin(), payload.end());
  return file;
}

}  // namespace cotejo
