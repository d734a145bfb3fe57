#include "align/arrangement.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "align/refine.hpp"
#include "reference/reference_aligner.hpp"
#include "unit/toy_gains.hpp"

using namespace cotejo;
using property::Dice;
using reference::worth_of;

namespace {

// Some sentences that no bead but the ones in `removed` owns.
Group free_sentences(Dice& dice, std::uint32_t count, const Arrangement& beads, bool left,
                     const std::vector<Arrangement::BeadId>& removed) {
  Group group;
  for (std::uint32_t sentence = 0; sentence < count; ++sentence) {
    const auto owner = left ? beads.bead_of_left(sentence) : beads.bead_of_right(sentence);
    const bool is_free = owner == Arrangement::none ||
                         std::find(removed.begin(), removed.end(), owner) != removed.end();
    if (is_free && dice.one_in(2)) group.push_back(sentence);
  }
  return group;
}

std::string owners(const Arrangement& beads, const Evidence& evidence) {
  std::string text;
  for (std::uint32_t left = 0; left < evidence.left_count(); ++left) {
    text += std::to_string(beads.bead_of_left(left)) + " ";
  }
  for (std::uint32_t right = 0; right < evidence.right_count(); ++right) {
    text += std::to_string(beads.bead_of_right(right)) + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("after any changes the worth is what a count from nothing gives") {
  int improved = 0;
  int rejected = 0;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ToyGains evidence = ToyGains::random_sized(dice, 1, 9);
    Arrangement beads(evidence, random_alignment(dice, evidence), 1.5);
    REQUIRE(beads.worth() == doctest::Approx(worth_of(evidence, beads.alignment(), 1.5)));
    for (int change = 0; change < 30; ++change) {
      std::vector<Arrangement::BeadId> removed;
      for (int times = 0; times < 2; ++times) {
        const auto id = beads.bead_of_left(dice.below(evidence.left_count()));
        if (id == Arrangement::none ||
            std::find(removed.begin(), removed.end(), id) != removed.end())
          continue;
        removed.push_back(id);
      }
      const BeadSide left(free_sentences(dice, evidence.left_count(), beads, true, removed));
      const BeadSide right(free_sentences(dice, evidence.right_count(), beads, false, removed));
      std::vector<Placed> added = {{left, right}};
      if (left.size() > 1 && right.size() > 1 && dice.one_in(2)) {
        added = {{left.without(left.back()), right.without(right.back())},
                 {{left.back()}, {right.back()}}};
      }
      const double worth = beads.worth();
      const std::string alignment = say(beads.alignment());
      const std::string before = owners(beads, evidence);
      if (beads.improve(removed, added)) {
        ++improved;
        CHECK(beads.worth() > worth);
      } else {
        ++rejected;
        CHECK(beads.worth() == worth);
        CHECK(say(beads.alignment()) == alignment);
        CHECK(owners(beads, evidence) == before);
      }
      REQUIRE(beads.worth() == doctest::Approx(worth_of(evidence, beads.alignment(), 1.5)));
    }
  }
  CHECK(improved > 100);
  CHECK(rejected > 100);
}

TEST_CASE("a break in order costs once, a gap three times as much, and adjacent beads gain") {
  const ToyGains evidence({{5, 0, 0}, {0, 5, 0}, {0, 0, 5}}, 3);
  const auto worth = [&](const Alignment& alignment) {
    return Arrangement(evidence, alignment, 1).worth();
  };
  CHECK(worth({{{0}, {0}, 5}, {{1}, {1}, 5}, {{2}, {2}, 5}}) == doctest::Approx(15 + 2 * 0.5));
  CHECK(worth({{{0}, {2}, 5}, {{1}, {1}, 5}}) == doctest::Approx(10 - 2));
  CHECK(worth({{{0, 2}, {0}, 5}}) == doctest::Approx(5 - 3));
  CHECK(worth({}) == 0);
}

TEST_CASE("refining never lowers the worth, and tells it right") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ToyGains evidence = ToyGains::random_sized(dice, 1, 10);
    const Alignment start = random_alignment(dice, evidence);
    const Refinement refined = refine(evidence, start, 1);
    CHECK(refined.worth >= worth_of(evidence, start, 1) - 1e-9);
    CHECK(refined.worth == doctest::Approx(worth_of(evidence, refined.alignment, 1)));
    std::vector<int> lefts(evidence.left_count());
    std::vector<int> rights(evidence.right_count());
    for (const Pairing& pairing : refined.alignment) {
      CHECK_FALSE(pairing.left.empty());
      CHECK_FALSE(pairing.right.empty());
      for (const std::uint32_t left : pairing.left) CHECK(++lefts[left] == 1);
      for (const std::uint32_t right : pairing.right) CHECK(++rights[right] == 1);
    }
  }
}

TEST_CASE("refining finds a pair, a split, a merge and a swap") {
  const ToyGains pair({{5}}, 1);
  CHECK(say(refine(pair, {}, 1).alignment) == "0:0");
  const ToyGains split({{5, 4}}, 2);
  CHECK(say(refine(split, {}, 1).alignment) == "0:0,1");
  const ToyGains merge({{5}, {4}}, 1);
  CHECK(say(refine(merge, {}, 1).alignment) == "0,1:0");
  const ToyGains crossed({{-9, 5}, {5, -9}}, 2);
  CHECK(say(refine(crossed, {{{0}, {0}, -9}, {{1}, {1}, -9}}, 1).alignment) == "0:1 1:0");
  const ToyGains nothing({{-1}}, 1);
  CHECK(refine(nothing, {{{0}, {0}, -1}}, 1).alignment.empty());
}

TEST_CASE("refining finds a moved sentence and its two halves, though neither half is worth it") {
  // Four sentences in order, before a fifth that stands first on the other side, in two halves.
  for (const bool first_is_more : {true, false}) {
    CAPTURE(first_is_more);
    ToyGains::Table split(5, std::vector<double>(6, -3));
    for (std::size_t at = 0; at < 4; ++at) split[at][at + 2] = 5;
    split[4][0] = first_is_more ? 1.9 : 1.8;
    split[4][1] = first_is_more ? 1.8 : 1.9;
    ToyGains::Table merged(6, std::vector<double>(5));
    for (std::size_t left = 0; left < 6; ++left) {
      for (std::size_t right = 0; right < 5; ++right) merged[left][right] = split[right][left];
    }
    const auto refined = [](const ToyGains& evidence) {
      Alignment start;
      for (std::uint32_t left = 0; left < evidence.left_count(); ++left) {
        for (std::uint32_t right = 0; right < evidence.right_count(); ++right) {
          const double gain = evidence.gain(Group{left}, Group{right});
          if (gain > 3) start.push_back({{left}, {right}, gain});
        }
      }
      return say(refine(evidence, start, evidence.order_cost()).alignment);
    };
    CHECK(refined(ToyGains(split, 6)) == "0:2 1:3 2:4 3:5 4:0,1");
    CHECK(refined(ToyGains(merged, 5)) == "0,1:4 2:0 3:1 4:2 5:3");
  }
}
