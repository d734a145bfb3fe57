#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

#include "align/aligner.hpp"
#include "align/monotone.hpp"
#include "unit/toy_gains.hpp"

using namespace cotejo;
using property::Dice;

namespace {

double sum_of_gains(const Alignment& alignment) {
  return std::accumulate(alignment.begin(), alignment.end(), 0.0,
                         [](double sum, const Pairing& pairing) { return sum + pairing.gain; });
}

Group range_of(std::uint32_t from, std::uint32_t count) {
  Group group(count);
  std::iota(group.begin(), group.end(), from);
  return group;
}

// The best that any alignment in reading order gains from sentences `i` and `j` on, by trying all.
double best_in_order(const Evidence& evidence, std::uint32_t i, std::uint32_t j) {
  if (i == evidence.left_count() || j == evidence.right_count()) return 0;
  double best = std::max(best_in_order(evidence, i + 1, j), best_in_order(evidence, i, j + 1));
  constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 8> shapes = {
      {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}}};
  for (const auto& [lefts, rights] : shapes) {
    if (i + lefts > evidence.left_count() || j + rights > evidence.right_count()) continue;
    const double gain = evidence.gain(range_of(i, lefts), range_of(j, rights));
    best = std::max(best, gain + best_in_order(evidence, i + lefts, j + rights));
  }
  return best;
}

bool in_order(const Alignment& alignment) {
  std::int64_t last = -1;
  for (const Pairing& pairing : alignment) {
    if (pairing.right.front() <= last) return false;
    last = pairing.right.back();
  }
  return true;
}

// The diagonal of gains, with the sentences of the right in the order `places`.
ToyGains diagonal(const std::vector<std::uint32_t>& places) {
  ToyGains::Table table(places.size(), std::vector<double>(places.size(), -2));
  for (std::size_t left = 0; left < places.size(); ++left) table[left][places[left]] = 5;
  return {std::move(table), static_cast<std::uint32_t>(places.size())};
}

}  // namespace

TEST_CASE("alignment in order gains as much as trying all alignments does") {
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ToyGains evidence = ToyGains::random_sized(dice, 0, 4);
    const auto [alignment, complete] = align_in_order(evidence);
    CHECK(complete);
    CHECK(in_order(alignment));
    CHECK(sum_of_gains(alignment) == doctest::Approx(best_in_order(evidence, 0, 0)));
    for (const Pairing& pairing : alignment) {
      CHECK(pairing.gain == doctest::Approx(evidence.gain(pairing.left, pairing.right)));
    }
  }
}

TEST_CASE("sentences in order, swapped and moved far are all found") {
  CHECK(say(align(diagonal({0, 1, 2, 3}), {}).alignment) == "0:0 1:1 2:2 3:3");
  CHECK(say(align(diagonal({1, 0, 2, 3}), {}).alignment) == "0:1 1:0 2:2 3:3");
  CHECK(say(align(diagonal({4, 0, 1, 2, 3}), {}).alignment) == "0:4 1:0 2:1 3:2 4:3");
  CHECK(say(align(diagonal({3, 4, 5, 0, 1, 2}), {}).alignment) == "0:3 1:4 2:5 3:0 4:1 5:2");
  CHECK(align(diagonal({}), {}).alignment.empty());
}

TEST_CASE("after each pass it is told how much of the search is done") {
  ToyGains evidence = diagonal({4, 0, 1, 2, 3});
  std::vector<double> shares;
  align_and_learn(evidence, {}, [&](double share) { shares.push_back(share); });
  REQUIRE(shares.size() >= 3);
  CHECK(shares.front() > 0);
  CHECK(shares.back() < 1);
  CHECK(std::adjacent_find(shares.begin(), shares.end(), std::greater_equal<>()) == shares.end());
}

TEST_CASE("without moves, all beads stand in order") {
  CHECK(say(align(diagonal({4, 0, 1, 2, 3}), {.ignore = {}, .moves = false}).alignment) ==
        "1:0 2:1 3:2 4:3");
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ToyGains evidence = ToyGains::random_sized(dice, 0, 8);
    CHECK(in_order(align(evidence, {.ignore = {}, .moves = false}).alignment));
  }
}

TEST_CASE("long texts are aligned whole where they run side by side, and else it says so") {
  std::vector<std::uint32_t> places(600);
  std::iota(places.begin(), places.end(), 0U);
  for (const bool moves : {true, false}) {
    const Aligned aligned = align(diagonal(places), {.ignore = {}, .moves = moves});
    CHECK(aligned.precise);
    CHECK(aligned.alignment.size() == 600);
    CHECK(in_order(aligned.alignment));
  }
  const ToyGains strangers(ToyGains::Table(600, std::vector<double>(600, -1)), 600);
  CHECK_FALSE(align(strangers, {}).precise);
  CHECK(align(strangers, {}).alignment.empty());
}

TEST_CASE("matches that lead astray are no anchors where there is a line to go along") {
  constexpr std::uint32_t size = 60;
  ToyGains::Table table(size, std::vector<double>(size, -2));
  for (std::uint32_t at = 0; at < size; ++at) table[at][at] = 2;
  // Of the first half, each is most like a sentence that stands half the text further on.
  for (std::uint32_t at = 0; at < size / 2; ++at) table[at][at + size / 2] = 3;
  ToyGains evidence(std::move(table), size);
  CHECK(sum_of_gains(align_in_order(evidence).alignment) < 2 * size);
  std::vector<std::uint32_t> line(size + 1);
  std::iota(line.begin(), line.end(), 0U);
  evidence.go_along(std::move(line));
  const Alignment whole = align_in_order(evidence).alignment;
  CHECK(sum_of_gains(whole) == 2 * size);
  CHECK(whole.size() == size);
}
