#include "pack/packed_file.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

#include "unit/packing.hpp"

using namespace cotejo;
using packing::Bytes;

namespace {

constexpr auto kind = FileKind::dictionary;

FileFault fault_of(const Bytes& file) { return unpack(file, kind, 3).fault; }

Bytes bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

}  // namespace

TEST_CASE("what was packed is found again, in place") {
  for (const std::size_t size :
       std::to_array<std::size_t>({0, 1, 2, 255, 5551, 5552, 5553, 200'000})) {
    const Bytes payload(size, 0xFF);
    const Bytes file = packing::packed(kind, 3, payload);
    const PackedFile unpacked = unpack(file, kind, 3);
    CHECK(unpacked.fault == FileFault::none);
    CHECK(Bytes(unpacked.payload.begin(), unpacked.payload.end()) == payload);
    CHECK(unpacked.payload.data() == file.data() + 16);
  }
}

TEST_CASE("the checksum is the one of RFC 1950") {
  // Known from elsewhere: Adler-32 of "Wikipedia" is 11E60398.
  Bytes file = {'C', 'O', 'T', 'E', 1, 0, 3, 0, 9, 0, 0, 0, 0x98, 0x03, 0xE6, 0x11};
  for (const char letter : std::string_view("Wikipedia")) {
    file.push_back(static_cast<std::uint8_t>(letter));
  }
  CHECK(fault_of(file) == FileFault::none);
}

TEST_CASE("a file that is none of ours, or another kind of ours, is told as such") {
  CHECK(fault_of({}) == FileFault::foreign);
  CHECK(fault_of(bytes_of("<!doctype html><title>Log in</title>")) == FileFault::foreign);
  CHECK(fault_of(bytes_of("COD")) == FileFault::foreign);
  CHECK(fault_of(packing::packed(static_cast<FileKind>(0x0101), 3, {})) == FileFault::foreign);
}

TEST_CASE("a file of another version is told as such") {
  for (const std::uint16_t version : std::initializer_list<std::uint16_t>{0, 2, 4, 0x0103}) {
    CHECK(fault_of(packing::packed(kind, version, {1, 2, 3})) == FileFault::version);
  }
}

TEST_CASE("a file that was cut off anywhere, or goes on, is damaged") {
  const Bytes file = packing::packed(kind, 3, {1, 2, 3, 0, 0});
  for (std::size_t size = 1; size < file.size(); ++size) {
    CAPTURE(size);
    CHECK(fault_of({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}) ==
          FileFault::damaged);
  }
  Bytes longer = file;
  longer.push_back(0);
  CHECK(fault_of(longer) == FileFault::damaged);
}

TEST_CASE("a file with any one bit changed cannot be used") {
  const Bytes file = packing::packed(kind, 3, {1, 2, 3, 0, 0xFF, 0x80});
  for (std::size_t at = 0; at < file.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      Bytes changed = file;
      changed[at] = static_cast<std::uint8_t>(changed[at] ^ 1 << bit);
      CAPTURE(at);
      CAPTURE(bit);
      const PackedFile unpacked = unpack(changed, kind, 3);
      CHECK(unpacked.fault == (at < 6   ? FileFault::foreign
                               : at < 8 ? FileFault::version
                                        : FileFault::damaged));
      CHECK(unpacked.payload.empty());
    }
  }
}
