#include "closest.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace cotejo;

namespace {

Pair pair_of(std::uint32_t left, std::uint32_t right, double closeness) {
  Pair pair;
  pair.left = left;
  pair.right = right;
  pair.mode = Mode::bilingual;
  pair.closeness = closeness;
  return pair;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> kept(std::vector<Pair> pairs,
                                                          std::size_t versions) {
  keep_closest(pairs, versions);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> kept;
  for (const Pair& pair : pairs) kept.emplace_back(pair.left, pair.right);
  return kept;
}

using Kept = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

}  // namespace

TEST_CASE("a version is no closer for being cut into more sentences") {
  Closeness whole(2, 2);
  Closeness cut(4, 2);
  for (int bead = 0; bead < 2; ++bead) {
    whole.add(1, 1, 0.9, {6, 10});
    cut.add(2, 1, 0.9, {6, 10});
  }
  CHECK(cut.value() == doctest::Approx(whole.value()));
}

TEST_CASE(
    "what is left out on either side, and words rendered by others, make versions less close") {
  Closeness whole(2, 2);
  Closeness with_more_left(3, 2);
  Closeness with_more_right(2, 3);
  Closeness freer(2, 2);
  for (int bead = 0; bead < 2; ++bead) {
    whole.add(1, 1, 0.9, {8, 10});
    with_more_left.add(1, 1, 0.9, {8, 10});
    with_more_right.add(1, 1, 0.9, {8, 10});
    freer.add(1, 1, 0.9, {5, 10});
  }
  CHECK(with_more_left.value() < whole.value());
  CHECK(with_more_right.value() == doctest::Approx(with_more_left.value()));
  CHECK(freer.value() < whole.value());
}

TEST_CASE("versions without sentences, or without known words, have a closeness, too") {
  CHECK(Closeness(0, 0).value() == 0);
  Closeness unknown(1, 1);
  unknown.add(1, 1, 1, {0, 0});
  CHECK(unknown.value() == doctest::Approx(0.5));
}

TEST_CASE("translations are joined to their original, and not to each other") {
  CHECK(kept({pair_of(0, 1, 0.7), pair_of(0, 2, 0.6), pair_of(1, 2, 0.5)}, 3) ==
        Kept{{0, 1}, {0, 2}});
  CHECK(kept({pair_of(0, 1, 0.5), pair_of(0, 2, 0.6), pair_of(1, 2, 0.7)}, 3) ==
        Kept{{0, 2}, {1, 2}});
}

TEST_CASE("versions in one language stay joined, however close others are") {
  Pair own = pair_of(0, 1, 0);
  own.mode = Mode::monolingual;
  CHECK(kept({own, pair_of(0, 2, 0.6), pair_of(1, 2, 0.7)}, 3) == Kept{{0, 1}, {1, 2}});
}

TEST_CASE("of pairs as close, the later stays") {
  CHECK(kept({pair_of(0, 1, 0.5), pair_of(0, 2, 0.5), pair_of(1, 2, 0.5)}, 3) ==
        Kept{{0, 2}, {1, 2}});
}
