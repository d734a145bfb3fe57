#include "reading/dateline.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "unicode/segmenter.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

// What is left of a paragraph after its dateline.
std::string after_dateline(std::string_view utf8) {
  const std::u16string text = notation::utf16(utf8);
  const std::vector<Word> words =
      Segmenter().words(text, {0, static_cast<std::uint32_t>(text.size())});
  const std::size_t count = words_of_dateline(text, words);
  REQUIRE(count <= words.size());
  if (count == words.size()) return "";
  return notation::utf8(std::u16string_view(text).substr(words[count].range.from));
}

}  // namespace

TEST_CASE("places, dates and agencies before a report are its dateline") {
  for (const std::string_view dateline : std::to_array<std::string_view>({
           "MADRID (EFE).- ",
           "Moscú, 11 sep. (EFE).- ",
           "Seúl, 11 sep (EFE). - ",
           "WASHINGTON (AP) — ",
           "SAN JOSÉ, Costa Rica (AP) -- ",
           "(AFP) – ",
           "Ciudad de México, 11 de septiembre de 2023 (EFE).- ",
           "Berlin (dpa/AFP) - ",
           "PARIS — ",
           "KYIV, Ukraine, Sept. 11 – ",
           "МОСКВА, 11 сентября. /ТАСС/. ",
           "МОСКВА, 11 сен — РИА Новости. ",
           "date 2023-09-11 ",
           "2023-09-11 17:40 ",
           "11/09/2023 - ",
       })) {
    CAPTURE(dateline);
    CHECK(after_dateline(std::string(dateline) + "Nobody saw the boat.") == "Nobody saw the boat.");
  }
  CHECK(after_dateline("新华社北京9月11日电（记者王五）船沉了。") == "船沉了。");
  CHECK(after_dateline("新华社东京9月11日电 船沉了。") == "船沉了。");
}

TEST_CASE("sentences that only look like one are none") {
  for (const std::string_view text : std::to_array<std::string_view>({
           "The boat (a ferry) sank.",
           "The boat (a ferry) - the largest of its kind - sank.",
           "NATO and the EU - both in Brussels - agree.",
           "He earned 5/6 of it.",
           "Either/or is a choice.",
           "and (by the way) - it sank.",
           "Version 1.2.3 is out.",
           "El 11/09/2023 llegó el barco.",
           "2023 was wet.",
           "MADRID (EFE).-",
           "PARIS",
           "2023-09-11",
           "公社下午来电了。",
           "(",
           "/",
           "",
       })) {
    CAPTURE(text);
    CHECK(after_dateline(text) == text);
  }
}

TEST_CASE("a dateline is no evidence, and what follows it is") {
  const ToyTerms toy("MADRID, 11 sep. (EFE).- El barco zarpó.", "El barco zarpó.", "es", "es");
  REQUIRE(toy.left.size() == 1);
  CHECK(toy.left[0].terms == toy.right[0].terms);
  CHECK(toy.left[0].length == toy.right[0].length);
  CHECK(toy.left[0].whole != toy.right[0].whole);
  const ToyTerms later("El mar. |MADRID (EFE).- El barco zarpó.", "", "es");
  REQUIRE(later.left.size() == 2);
  CHECK(later.left[1].terms.size() > 3);  // no paragraph begins there
}
