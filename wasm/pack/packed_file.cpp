#include "pack/packed_file.hpp"

#include <algorithm>
#include <array>

namespace cotejo {
namespace {

constexpr std::array<std::uint8_t, 4> magic = {'C', 'O', 'T', 'E'};
constexpr std::size_t header_size = 16;

std::uint32_t number_at(std::span<const std::uint8_t> file, std::size_t at, std::size_t bytes) {
  std::uint32_t number = 0;
  for (std::size_t byte = bytes; byte-- > 0;) number = number << 8 | file[at + byte];
  return number;
}

std::uint32_t adler32(std::span<const std::uint8_t> bytes) {
  constexpr std::uint32_t modulus = 65521;
  constexpr std::size_t safe = 5552;  // so many bytes cannot make the sums overflow
  std::uint32_t sum = 1;
  std::uint32_t sum_of_sums = 0;
  while (!bytes.empty()) {
    const std::span<const std::uint8_t> part = bytes.first(std::min(bytes.size(), safe));
    for (const std::uint8_t byte : part) {
      sum += byte;
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
  const std::size_t known = std::min(file.size(), magic.size());
  if (known == 0 || !std::equal(file.begin(), file.begin() + known, magic.begin())) {
    return {{}, FileFault::foreign};
  }
  if (file.size() < header_size) return {{}, FileFault::damaged};
  if (number_at(file, 4, 2) != static_cast<std::uint32_t>(kind)) return {{}, FileFault::foreign};
  if (number_at(file, 6, 2) != version) return {{}, FileFault::version};
  const std::span<const std::uint8_t> payload = file.subspan(header_size);
  if (number_at(file, 8, 4) != payload.size() || number_at(file, 12, 4) != adler32(payload)) {
    return {{}, FileFault::damaged};
  }
  return {payload, FileFault::none};
}

}  // namespace cotejo
