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

// A bag as the multiset that it stands for.
std::map<std::uint32_t, float> naive(const Bag& bag) {
  std::map<std::uint32_t, float> counts;
  for (const Feature& feature : bag) counts[feature.id] += feature.count;
  return counts;
}

Bag random_bag(property::Dice& dice, std::size_t features) {
  Bag bag;
  for (std::uint32_t id = 0; id < features; ++id) {
    if (dice.one_in(3)) bag.push_back({id, static_cast<float>(1 + dice.below(4))});
  }
  return bag;
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
  CHECK(space.shared(space.left(0), space.right(0)) == doctest::Approx(cat));
  CHECK(space.shared(space.left(0), space.right(1)) == 0);
}

TEST_CASE("a number weighs more than a word as rare") {
  const ToyTerms toy("cat| 75", "dog| owl");
  const FeatureSpace space = space_of(toy);
  CHECK(space.total(space.left(1)) == doctest::Approx(1.5 * space.total(space.left(0))));
}

TEST_CASE("inflected words share their stems") {
  const ToyTerms toy("informaron ayer", "informan hoy| bailaban hoy");
  const FeatureSpace space = space_of(toy);
  CHECK(space.shared(space.left(0), space.right(0)) > 0);
  CHECK(space.shared(space.left(0), space.right(1)) == 0);
}

TEST_CASE("in Chinese, two characters in a row are evidence that each alone is not") {
  const ToyTerms toy("北京", "北京| 京北", "zh", "zh");
  const FeatureSpace space = space_of(toy);
  CHECK(space.shared(space.left(0), space.right(0)) > space.shared(space.left(0), space.right(1)));
}

TEST_CASE("what bags share and join to is what their multisets do") {
  property::Dice dice(7);
  const ToyTerms toy("the old cat sat on a red mat| while two dogs ran round 33 trees",
                     "nobody saw them run| nor sit");
  const FeatureSpace space = space_of(toy);
  for (int time = 0; time < 300; ++time) {
    const Bag bag = random_bag(dice, space.size());
    const Bag other = random_bag(dice, space.size());
    const auto counts = naive(bag);
    const auto others = naive(other);

    double shared = 0;
    double total = 0;
    for (const auto& [id, count] : counts) {
      const auto found = others.find(id);
      if (found != others.end()) shared += std::min(count, found->second) * space.weight(id);
      total += count * space.weight(id);
    }
    CHECK(space.shared(bag, other) == doctest::Approx(shared));
    CHECK(space.shared(other, bag) == doctest::Approx(shared));
    CHECK(space.total(bag) == doctest::Approx(total));

    auto sum = counts;
    for (const auto& [id, count] : others) sum[id] += count;
    const Bag both = joined(bag, other);
    CHECK(naive(both) == sum);
    CHECK(both.size() == sum.size());
    CHECK(std::is_sorted(both.begin(), both.end(),
                         [](const Feature& a, const Feature& b) { return a.id < b.id; }));
  }
}
