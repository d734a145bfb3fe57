#include "pack/packed_file.hpp"

#include <algorithm>
#include <array>

#include "pack/little_endian.hpp"

namespace cotejo {
namespace {

constexpr std::array<std::uint8_t, 4> magic = {'C', 'O', 'T', 'E'};
constexpr std::size_t header_size = 16;

std::uint32_t adler32(std::span<const std::uint8_t> bytes) {
  constexpr std::uint32_t modulus = 65521;
  constexpr std::size_t safe = 5552;  // so many bytes cannot make the sums overflow
  std::uint32_t sum = 1;
  std::uint32_t sum_of_sums = 0;
  while (!bytes.empty()) {
    const std::span<const std::uint8_t> part = bytes.first(std::min(bytes.size(), safe));
    std::size_t at = 0;
    // Four bytes at once: of two megabytes it takes half the time.
    for (; at + 4 <= part.size(); at += 4) {
      const std::uint32_t a = part[at];
      const std::uint32_t b = part[at + 1];
      const std::uint32_t c = part[at + 2];
      const std::uint32_t d = part[at + 3];
      sum_of_sums += 4 * (sum + a) + 3 * b + 2 * c + d;
      sum += a + b + c + d;
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

}  // namespace cotejo
