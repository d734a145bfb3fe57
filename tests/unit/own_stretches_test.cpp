#include "align/own_stretches.hpp"

#include <doctest/doctest.h>

#include "unit/toy_gains.hpp"

namespace cotejo {
namespace {

// Each bead of this evidence borrows as much; all together may borrow twice that.
class BorrowingEvidence final : public Evidence {
 public:
  explicit BorrowingEvidence(double borrowed) : borrowed_(borrowed) {}

  std::uint32_t left_count() const override { return 0; }
  std::uint32_t right_count() const override { return 0; }
  double gain(std::span<const std::uint32_t> /*left*/,
              std::span<const std::uint32_t> /*right*/) const override {
    return 0;
  }
  double borrowed_gain(std::span<const std::uint32_t> /*left*/,
                       std::span<const std::uint32_t> /*right*/) const override {
    return borrowed_;
  }
  double most_borrowed() const override { return 2 * borrowed_; }
  double similarity(std::span<const std::uint32_t> /*left*/,
                    std::span<const std::uint32_t> /*right*/) const override {
    return 0;
  }
  const std::vector<std::vector<Candidate>>& candidates() const override { return candidates_; }
  double order_cost() const override { return 1; }
  double adjacency_gain() const override { return 0; }

 private:
  double borrowed_;
  std::vector<std::vector<Candidate>> candidates_;
};

Alignment in_step(const std::vector<double>& gains) {
  Alignment alignment;
  for (std::uint32_t at = 0; at < gains.size(); ++at) alignment.push_back({{at}, {at}, gains[at]});
  return alignment;
}

std::string parted(Alignment alignment, double borrowed) {
  part_ways(BorrowingEvidence(borrowed), alignment);
  return say(alignment);
}

}  // namespace

TEST_CASE("a stretch of beads that stands on the rest of the pair alone is let go") {
  CHECK(parted(in_step({9, 1, 1, 1, 9}), 4) == say({{{0}, {0}}, {{4}, {4}}}));
}

TEST_CASE("two beads may lean on the rest of the pair") {
  const Alignment alignment = in_step({9, 1, 1, 9});
  CHECK(parted(alignment, 4) == say(alignment));
}

TEST_CASE("a bead that says enough for itself parts what stands around it") {
  const Alignment alignment = in_step({9, 1, 1, 8, 1, 1, 9});
  CHECK(parted(alignment, 4) == say(alignment));
}

TEST_CASE("beads that do not follow each other on both sides are no stretch") {
  const Alignment alignment = {{{0}, {2}, 1}, {{1}, {1}, 1}, {{2}, {0}, 1}};
  CHECK(parted(alignment, 4) == say(alignment));
}

TEST_CASE("where nothing is borrowed, all beads stay") {
  const Alignment alignment = in_step({1, 0, 1, 0});
  CHECK(parted(alignment, 0) == say(alignment));
  CHECK(parted({}, 4) == say(Alignment{}));
}

}  // namespace cotejo
