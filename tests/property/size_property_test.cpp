// Texts that are large in one way or another: one huge word, sentence or paragraph, thousands of
// sentences, and the same one over and over.
#include <doctest/doctest.h>

#include <string>

#include "property/generator.hpp"
#include "property/validity.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using property::Dice;

namespace {

void check_both_ways(std::u16string left, std::u16string right) {
  Request request;
  request.versions = {notation::version_of(std::move(left)),
                      notation::version_of(std::move(right))};
  request.pairs = {{0, 1}, {1, 0}, {0, 0}};
  CHECK(property::find_fault(request, notation::compare_all(request)) == "");
}

std::u16string repeated(std::u16string_view text, std::size_t times) {
  std::u16string result;
  for (std::size_t time = 0; time < times; ++time) result += text;
  return result;
}

}  // namespace

TEST_CASE("one huge word") {
  check_both_ways(repeated(u"ab", 50'000), repeated(u"ab", 49'999) + u"c");
  check_both_ways(repeated(u"e\u0301", 20'000), repeated(u"é", 20'000));
}

TEST_CASE("one huge sentence") {
  Dice dice(1);
  std::u16string left;
  for (const property::Words& words : property::random_article(dice, 600)) {
    for (const std::u16string& word : words) left += word + u" ";
  }
  check_both_ways(left, left + u"end");
  check_both_ways(left, left.substr(left.size() / 2));
}

TEST_CASE("one huge run of marks") {
  check_both_ways(repeated(u".", 20'000), repeated(u"?!", 10'000));
  check_both_ways(repeated(u"\"", 5'000), repeated(u"«", 5'000));
}

TEST_CASE("thousands of equal sentences") {
  check_both_ways(repeated(u"Yes. ", 1500), repeated(u"Yes. ", 1400));
}

TEST_CASE("thousands of sentences, revised") {
  Dice dice(2);
  const property::Article article = property::random_article(dice, 1200);
  check_both_ways(property::written(article), property::written(property::revise(dice, article)));
}

TEST_CASE("thousands of Chinese sentences without spaces") {
  check_both_ways(repeated(u"下雨了路很滑。", 800), repeated(u"下雨了，路很滑。", 700));
}
