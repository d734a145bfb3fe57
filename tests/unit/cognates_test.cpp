#include "cognates/cognates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "property/generator.hpp"

using namespace cotejo;

namespace {

std::size_t naive_common(std::u16string_view word, std::u16string_view other) {
  if (word.empty() || other.empty()) return 0;
  if (word.front() == other.front()) return 1 + naive_common(word.substr(1), other.substr(1));
  return std::max(naive_common(word.substr(1), other), naive_common(word, other.substr(1)));
}

std::u16string random_letters(property::Dice& dice) {
  std::u16string word;
  for (std::size_t left = dice.below(8); left > 0; --left) {
    word.push_back(static_cast<char16_t>(u'a' + dice.below(4)));
  }
  return word;
}

bool are_cognates(std::u16string_view word, std::u16string_view other) {
  return !find_cognates(std::vector{word}, std::vector{other}).front().empty();
}

}  // namespace

TEST_CASE("the ratio is the longest common subsequence by the longer word") {
  property::Dice dice(11);
  for (int time = 0; time < 500; ++time) {
    const std::u16string word = random_letters(dice);
    const std::u16string other = random_letters(dice);
    const std::size_t longer = std::max(word.size(), other.size());
    const double expected =
        word.empty() || other.empty()
            ? 0
            : static_cast<double>(naive_common(word, other)) / static_cast<double>(longer);
    CHECK(common_subsequence_ratio(word, other) == doctest::Approx(expected));
    CHECK(common_subsequence_ratio(other, word) == doctest::Approx(expected));
  }
}

TEST_CASE("words of one origin are cognates, words of one length are not") {
  CHECK(are_cognates(u"presidente", u"president"));
  CHECK(are_cognates(u"republica", u"republic"));
  CHECK(are_cognates(u"especial", u"special"));
  CHECK(are_cognates(u"madrid", u"madrid"));
  CHECK_FALSE(are_cognates(u"ventana", u"windows"));
  CHECK_FALSE(are_cognates(u"escuela", u"hospital"));
}

TEST_CASE("short words, numbers and Chinese have no cognates") {
  CHECK_FALSE(are_cognates(u"sol", u"sol"));
  CHECK_FALSE(are_cognates(u"#12345", u"#12345"));
  CHECK_FALSE(are_cognates(u"中华人民共和国", u"中华人民共和国"));
  CHECK_FALSE(are_cognates(u"", u""));
}

TEST_CASE("each word's cognates are listed once, in order, and both ways") {
  const std::vector<std::u16string_view> words = {u"nacional", u"sol", u"internacional"};
  const std::vector<std::u16string_view> others = {u"international", u"notional", u"national"};
  using Found = std::vector<std::vector<std::uint32_t>>;
  CHECK(find_cognates(words, others) == Found{{1, 2}, {}, {0}});
  CHECK(find_cognates(others, words) == Found{{2}, {0}, {0}});
  CHECK(find_cognates({}, others).empty());
  CHECK(find_cognates(words, {}) == Found{{}, {}, {}});
}

TEST_CASE("words in different scripts are cognates by their sounds, names more freely") {
  CHECK(are_cognates(u"президентом", u"president"));
  CHECK(are_cognates(u"president", u"президентом"));
  CHECK_FALSE(are_cognates(u"министр", u"mountain"));
  CHECK_FALSE(are_cognates(u"ким", u"kim"));
  const std::vector<std::u16string_view> words = {u"трамп", u"ким", u"1"};
  const std::vector<std::u16string_view> others = {u"kim", u"trump", u"#12"};
  const std::vector<bool> names = {true, true, true};
  using Found = std::vector<std::vector<std::uint32_t>>;
  CHECK(find_cognates(words, others, names, names) == Found{{1}, {0}, {}});
  CHECK(find_cognates(others, words, names, names) == Found{{1}, {0}, {}});
}

TEST_CASE("likeness is by letters in one script, by sounds across two") {
  CHECK(cognate_likeness(u"madrid", u"madrid") == 1);
  CHECK(cognate_likeness(u"владивосток", u"vladivostok") == doctest::Approx(1));
  CHECK(cognate_likeness(u"vladivostok", u"владивостоке") > 0.9);
  CHECK(cognate_likeness(u"", u"а") == 0);
}
