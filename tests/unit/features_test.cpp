#include "evidence/features.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "property/generator.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

FeatureSpace space_of(const ToyTerms& toy) { return {toy.left, toy.right, toy.vocabulary}; }

using Sentences = std::vector<std::uint32_t>;

// A group's bag as the multiset that it stands for.
using Side = const Bag& (FeatureSpace::*)(std::uint32_t) const;
std::map<std::uint32_t, float> naive(const FeatureSpace& space, const Sentences& group, Side side) {
  std::map<std::uint32_t, float> weights;
  for (const std::uint32_t sentence : group) {
    for (const Feature& feature : (space.*side)(sentence)) weights[feature.id] += feature.weight;
  }
  return weights;
}

Sentences random_group(property::Dice& dice, std::uint32_t sentences) {
  Sentences group = {dice.below(sentences)};
  for (std::uint32_t sentence = group.front() + 1; sentence < sentences; ++sentence) {
    if (dice.one_in(2)) group.push_back(sentence);
  }
  return group;
}

}  // namespace

TEST_CASE("a feature weighs the logarithm of how rare it is") {
  const ToyTerms toy("cat sat| cat ran", "cat hid| dog ran");
  const FeatureSpace space = space_of(toy);
  // "cat" stands in three sentences of four, "sat" in one.
  const Bag& bag = space.left(0);
  REQUIRE(bag.size() == 2);
  const double cat = std::log(5.0 / 3.0);
  const double sat = std::log(5.0 / 1.0);
  CHECK(space.total(bag) == doctest::Approx(cat + sat));
  CHECK(space.shared(0, 0) == doctest::Approx(cat));
  CHECK(space.shared(0, 1) == 0);
}

TEST_CASE("a number weighs more than a word as rare") {
  const ToyTerms toy("cat| 75", "dog| owl");
  const FeatureSpace space = space_of(toy);
  CHECK(space.total(space.left(1)) == doctest::Approx(1.5 * space.total(space.left(0))));
}

TEST_CASE("inflected words share their stems") {
  const ToyTerms toy("informaron ayer", "informan hoy| bailaban hoy");
  const FeatureSpace space = space_of(toy);
  CHECK(space.shared(0, 0) > 0);
  CHECK(space.shared(0, 1) == 0);
}

TEST_CASE("in Chinese, two characters in a row are evidence that each alone is not") {
  const ToyTerms toy("北京", "北京| 京北", "zh", "zh");
  const FeatureSpace space = space_of(toy);
  CHECK(space.shared(0, 0) > space.shared(0, 1));
}

TEST_CASE("what groups share is what their multisets do, and never more than their sentences") {
  property::Dice dice(7);
  const ToyTerms toy(
      "the old cat sat on the red mat| two dogs ran ran round 33 trees| the mat saw the mat| dogs",
      "nobody saw the dogs run| the the the mat| 33 trees ran| nor sat the old nobody");
  const FeatureSpace space = space_of(toy);
  for (int time = 0; time < 300; ++time) {
    const Sentences lefts = random_group(dice, 4);
    const Sentences rights = random_group(dice, 4);
    const auto others = naive(space, rights, &FeatureSpace::right);
    double expected = 0;
    for (const auto& [id, weight] : naive(space, lefts, &FeatureSpace::left)) {
      const auto found = others.find(id);
      if (found != others.end()) expected += std::min(weight, found->second);
    }
    CHECK(space.shared(lefts, rights) == doctest::Approx(expected));
    double of_pairs = 0;
    for (const std::uint32_t left : lefts) {
      for (const std::uint32_t right : rights) of_pairs += space.shared(left, right);
    }
    CHECK(of_pairs >= expected - 1e-6);
  }
}
