#include "evidence/monolingual.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "property/generator.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

Group random_group(property::Dice& dice, std::uint32_t sentences) {
  Group group;
  while (group.empty()) {
    for (std::uint32_t sentence = 0; sentence < sentences; ++sentence) {
      if (dice.one_in(sentences)) group.push_back(sentence);
    }
  }
  return group;
}

Group one(std::uint32_t sentence) { return {sentence}; }

}  // namespace

TEST_CASE("similarity and gain do not depend on which side is called left") {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    CAPTURE(seed);
    property::Dice dice(seed);
    const property::Article article = property::random_article(dice, 8);
    const std::string left = notation::utf8(property::written(article));
    const std::string right = notation::utf8(property::written(property::revise(dice, article)));
    const ToyTerms toy(left, right);
    const ToyTerms swapped(right, left);
    const MonolingualEvidence evidence = toy.monolingual();
    const MonolingualEvidence mirror = swapped.monolingual();
    for (int time = 0; time < 20 && evidence.right_count() > 0; ++time) {
      const Group lefts = random_group(dice, evidence.left_count());
      const Group rights = random_group(dice, evidence.right_count());
      CHECK(evidence.similarity(lefts, rights) ==
            doctest::Approx(mirror.similarity(rights, lefts)).epsilon(1e-6));
      CHECK(evidence.gain(lefts, rights) ==
            doctest::Approx(mirror.gain(rights, lefts)).epsilon(1e-6));
      CHECK(evidence.similarity(lefts, rights) >= 0);
      CHECK(evidence.similarity(lefts, rights) <= 1);
    }
  }
}

TEST_CASE("equal sentences are certain to belong together, and those that share nothing not to") {
  const ToyTerms toy("The red boat sank.| Nobody saw it happen.| Zzz.",
                     "The red boat sank.| Nobody saw it happen.| Qqq.");
  const MonolingualEvidence evidence = toy.monolingual();
  CHECK(evidence.similarity(one(0), one(0)) == doctest::Approx(1));
  CHECK(evidence.similarity(one(0), one(2)) < 0.01);
  CHECK(evidence.similarity(Group{0, 2}, one(0)) < evidence.similarity(one(0), one(0)));
  CHECK(evidence.gain(one(0), one(0)) > 0);
  CHECK(evidence.gain(one(0), one(2)) < 0);
}

TEST_CASE("sentences gain as much in texts that stand there twice") {
  const std::string left = "The red boat sank near the harbour.| A blue whale sang for hours.";
  const std::string right = "The red boat went down near a harbour.| One blue whale sang all day.";
  const ToyTerms once(left, right);
  const ToyTerms twice(left + "| " + left, right + "| " + right);
  const double gain = once.monolingual().gain(one(0), one(0));
  CHECK(twice.monolingual().gain(one(0), one(0)) == doctest::Approx(gain).epsilon(0.1));
}

TEST_CASE("sentences equal as written belong together, words or no") {
  const ToyTerms toy("***| ...| The end.", "...| ***| The end.");
  const MonolingualEvidence evidence = toy.monolingual();
  CHECK(evidence.similarity(one(0), one(1)) == 1);
  CHECK(evidence.gain(one(0), one(1)) > 0);
  CHECK(evidence.gain(one(0), one(0)) <= 0);
}

TEST_CASE("a split sentence gains more from both its halves than from one") {
  const ToyTerms toy("The red boat sank near the old harbour while children watched.",
                     "The red boat sank near the old harbour.| The children watched.| It rained.");
  const MonolingualEvidence evidence = toy.monolingual();
  CHECK(evidence.gain(one(0), Group{0, 1}) > evidence.gain(one(0), one(0)));
  CHECK(evidence.gain(one(0), Group{0, 1}) > evidence.gain(one(0), Group{0, 1, 2}));
}

TEST_CASE("the best candidate of a sentence is its likest counterpart") {
  const ToyTerms toy("The red boat sank.| A blue whale sang.",
                     "Yesterday a blue whale sang softly.| The red boat sank quickly.");
  const MonolingualEvidence evidence = toy.monolingual();
  REQUIRE(evidence.candidates().size() == 2);
  REQUIRE_FALSE(evidence.candidates()[0].empty());
  REQUIRE_FALSE(evidence.candidates()[1].empty());
  CHECK(evidence.candidates()[0].front().right == 1);
  CHECK(evidence.candidates()[1].front().right == 0);
  CHECK(evidence.candidates()[0].front().gain == doctest::Approx(evidence.gain(one(0), one(1))));
}

TEST_CASE("no group gains more than its bound, and a pair exactly that") {
  const ToyTerms toy("The red boat sank.| A blue whale sang.| The red red boat sank again.| ***",
                     "A blue whale sang softly.| The red boat sank.| The boat.| ***");
  const MonolingualEvidence evidence = toy.monolingual();
  for (std::uint32_t left_mask = 1; left_mask < 16; ++left_mask) {
    for (std::uint32_t right_mask = 1; right_mask < 16; ++right_mask) {
      Group left;
      Group right;
      for (std::uint32_t at = 0; at < 4; ++at) {
        if ((left_mask >> at & 1U) != 0) left.push_back(at);
        if ((right_mask >> at & 1U) != 0) right.push_back(at);
      }
      CAPTURE(left_mask);
      CAPTURE(right_mask);
      CHECK(evidence.highest_gain(left, right) >= evidence.gain(left, right) - 1e-9);
      if (left.size() == 1 && right.size() == 1) {
        CHECK(evidence.highest_gain(left, right) == doctest::Approx(evidence.gain(left, right)));
      }
    }
  }
}

TEST_CASE("an empty side gives no candidates") {
  CHECK(ToyTerms("One.| Two.", "").monolingual().candidates().size() == 2);
  CHECK(ToyTerms("One.| Two.", "").monolingual().candidates()[0].empty());
  CHECK(ToyTerms("", "One.").monolingual().candidates().empty());
}
