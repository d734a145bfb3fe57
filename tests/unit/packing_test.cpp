#include "packing/pack_maker.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

// What is wrong with a notation, one fault a row.
std::string faults(std::string_view notation) {
  std::string text;
  for (const std::string& fault : make_packs("", notation).faults) text += fault + "\n";
  return text;
}

}  // namespace

TEST_CASE("rows of a notation go on where they are indented, and comments are passed over") {
  CHECK(faults("# Made up.\nnumber 2: dos\n    dues\n\nhalf: mig\n").empty());
}

TEST_CASE("what is wrong with a notation is told with its file and row") {
  CHECK(faults("@file xx/numbers.txt\n# Made up.\nnubmer 3: tres\n") ==
        "xx/numbers.txt, row 2: the key \"nubmer 3\" is not known; docs/adding-a-language.md lists "
        "all\n");
  CHECK(faults("@file a\nhalf: x\n@file xx/calendar.txt\nmonth zero: x\n") ==
        "xx/calendar.txt, row 1: \"zero\" is no value of \"month\"\n");
  CHECK(faults("no key here\n") == "text, row 1: expected \"key: words\", got \"no key here\"\n");
  CHECK(faults("  dos\n") == "text, row 1: nothing to go on with\n");
  CHECK(faults("ordinal numbers: some\n") ==
        "text, row 1: expected one of roman|all, got \"some\"\n");
  CHECK(faults("letters: 115\n").empty());
  CHECK(faults("letters: 95%\n") ==
        "text, row 1: expected how many letters 100 English ones need, got \"95%\"\n");
  CHECK(faults("stemmer: klingon\n") ==
        "there is no stemmer \"klingon\"; wasm/stem/CMakeLists.txt lists all\n");
  CHECK(faults("unit parsec: parsec\n") == "text, row 1: \"parsec\" is no value of \"unit\"\n");
  CHECK(faults("duration 30M: media_hora\n") ==
        "text, row 1: \"30M\" is no value of \"duration\"\n");
  CHECK(faults("part of day 12-30: tarde\n") ==
        "text, row 1: \"12-30\" is no value of \"part of day\"\n");
  CHECK(faults("date field fortnight+1: x\n") ==
        "text, row 1: \"fortnight+1\" is no value of \"date field\"\n");
  CHECK(faults("word house: casa\n") == "text, row 1: \"house\" is no value of \"word\"\n");
}

TEST_CASE("spans of time fit into a value of a pack and come out as they went in") {
  CHECK(unpacked_step(*packed_step("week-2")) == Step{Span::week, -2});
  CHECK(unpacked_step(*packed_step("day0")) == Step{Span::day, 0});
  CHECK(unpacked_step(*packed_step("year")) == Step{});
  CHECK(*packed_step("year") != *packed_step("month"));
  CHECK(unpacked_duration(*packed_duration("P14D")) == Length{0, 14 * 24 * 60});
  CHECK(unpacked_duration(*packed_duration("P1Y6M")) == Length{18, 0});
  CHECK(unpacked_duration(*packed_duration("PT1H30M")) == Length{0, 90});
  CHECK_FALSE(packed_duration("P1M2D"));
  CHECK_FALSE(packed_duration("P99999D"));
  CHECK_FALSE(packed_duration("PT"));
  CHECK(unpacked_hours(*packed_hours("22-4")).to == 4);
}

TEST_CASE("a language without words has no pack of them") {
  CHECK(make_packs("", "number 2: dos\n").words.empty());
  CHECK_FALSE(make_packs("", "").base.empty());
  const MadePacks packs =
      make_packs("picture 1F682\nword house\n", "word house: casa\npicture 1F682: tren\n");
  CHECK_FALSE(packs.words.empty());
}

TEST_CASE("every folder can be read") {
  for (const std::string_view code :
       {"ar", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu",
        "fa", "fi", "fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it",
        "ja", "kk", "ko", "lb", "lt", "lv", "ml", "mr", "nb", "ne", "nl", "pl", "pt",
        "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te", "tr", "uk", "vi", "yi", "zh"}) {
    CAPTURE(code);
    CHECK_FALSE(notation::folder_language(code).senses().empty());
  }
}
