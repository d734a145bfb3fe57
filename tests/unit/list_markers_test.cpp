#include "reading/list_markers.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/range.hpp"
#include "unicode/unicode.hpp"

using namespace cotejo;

namespace {

// How many words each of the items is numbered by.
std::vector<std::size_t> markers(const std::vector<std::u16string>& items) {
  std::u16string text;
  std::vector<std::vector<Word>> words;
  std::vector<Range> ranges;
  for (const std::u16string& item : items) {
    const auto from = static_cast<std::uint32_t>(text.size());
    text += item;
    ranges.push_back({from, static_cast<std::uint32_t>(text.size())});
    text += u'\n';
  }
  const Segmenter segmenter;
  for (const Range& range : ranges) words.push_back(segmenter.words(text, range));
  return words_of_list_markers(text, words);
}

using Counts = std::vector<std::size_t>;

}  // namespace

TEST_CASE("numbers, Roman numbers and letters number the items of a list") {
  CHECK(markers({u"1. Bread", u"2. Milk", u"3. Salt"}) == Counts{2, 2, 2});
  CHECK(markers({u"1) Bread", u"2) Milk", u"3) Salt"}) == Counts{2, 2, 2});
  CHECK(markers({u"(1) Bread", u"(2) Milk", u"(3) Salt"}) == Counts{3, 3, 3});
  CHECK(markers({u"III. Bread", u"IV. Milk", u"V. Salt"}) == Counts{2, 2, 2});
  CHECK(markers({u"a) Bread", u"b) Milk", u"c) Salt"}) == Counts{2, 2, 2});
}

TEST_CASE("an item may be of several sentences") {
  CHECK(markers({u"1. Bread", u"Of rye.", u"2. Milk", u"3. Salt"}) == Counts{2, 0, 2, 2});
}

TEST_CASE("what does not count on is no list") {
  CHECK(markers({u"3. Oktober", u"5. Mai", u"9. Juni"}) == Counts{0, 0, 0});
  CHECK(markers({u"1. Bread", u"2. Milk"}) == Counts{0, 0});
  CHECK(markers({u"1", u"2", u"3"}) == Counts{0, 0, 0});
  CHECK(markers({u"1.", u"2.", u"3."}) == Counts{0, 0, 0});
  CHECK(markers({u"1 loaf", u"2 eggs", u"3 beans"}) == Counts{0, 0, 0});
  CHECK(markers({}) == Counts{});
}
