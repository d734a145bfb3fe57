// Packs as they are shipped: what is opened is what was sealed, and nothing that comes in its place
// does harm.
#include "pack/sealed_pack.hpp"

#include <doctest/doctest.h>

#include "pack/pack.hpp"
#include "unit/languages.hpp"
#include "unit/packing.hpp"

using namespace cotejo;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

Bytes small_pack() {
  return write_sections({bytes_of("concepts=1\nnouns=with a capital\n"),
                         write_table({{"sr.", 0, 3}, {"dr.", 0, 1}}),
                         write_table({{"casa", 10, 7, 1},
                                      {"casas", 10, 7, 2},
                                      {"casa", 8, 900, 1},
                                      {"casa", 8, 20, 1},
                                      {"san sebastián", 1, 4},
                                      {"東京", 1, 65535}}),
                         write_table({}),
                         bytes_of("syllables"),
                         {},
                         bytes_of("steps")});
}

}  // namespace

TEST_CASE("a pack is opened as it was sealed, rows of one key in their order") {
  const Bytes pack = small_pack();
  CHECK(unseal(seal(pack)) == pack);
  const Bytes empty = write_sections({});
  CHECK(unseal(seal(empty)) == empty);
}

TEST_CASE("a whole folder's pack is opened as it was sealed, in less than half the room") {
  for (const std::string_view tag : {"es", "ru", "zh"}) {
    const LanguageInput input = notation::folder_input(tag);
    const Bytes pack(input.base.begin() + 16, input.base.end());
    const Bytes sealed = seal(pack);
    CHECK(unseal(sealed) == pack);
    CHECK(2 * sealed.size() < pack.size());
  }
}

TEST_CASE("a language is the same whether its pack was opened before or not") {
  const LanguageInput input = notation::folder_input("es");
  const Bytes pack(input.base.begin() + 16, input.base.end());
  const Bytes shipped = packing::packed(FileKind::language_base, language_pack_version, seal(pack));
  CHECK(open_pack(shipped, language_pack_version) == input.base);
  const Language language("es", {shipped, {}});
  CHECK(language.faulty_packs().empty());
  CHECK(language.numbers().knows_words);
  CHECK(language.base_senses().size() == notation::folder_language("es").base_senses().size());
}

TEST_CASE("what is no sealed pack is not opened") {
  const Bytes shipped =
      packing::packed(FileKind::language_words, language_pack_version, seal(small_pack()));
  Bytes damaged = shipped;
  damaged[20] ^= 1;
  const Bytes page = bytes_of("<!doctype html><title>Log in</title>");
  const Bytes other = packing::packed(FileKind::dictionary, language_pack_version, {1, 2, 3});
  const Bytes opened = open_pack(shipped, language_pack_version);
  for (const Bytes& file : {damaged, page, other, opened, Bytes()}) {
    CHECK(open_pack(file, language_pack_version) == file);
  }
}

TEST_CASE("a forged pack is some pack or other, soon") {
  const Bytes sealed = seal(small_pack());
  for (std::size_t size = 0; size < sealed.size(); size += 7) {
    read_sections(unseal(std::span(sealed).first(size)));
  }
  std::uint32_t random = 1;
  for (int forged = 0; forged < 200; ++forged) {
    Bytes bytes(static_cast<std::size_t>(forged) * 3);
    for (std::uint8_t& byte : bytes) {
      random = random * 1664525U + 1013904223U;
      byte = static_cast<std::uint8_t>(random >> 24);
    }
    const Bytes payload = unseal(bytes);
    CHECK(payload.size() < 4'000'000);
  }
}
