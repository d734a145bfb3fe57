#include "align/swapped_neighbours.hpp"

#include <doctest/doctest.h>

#include "unit/toy_gains.hpp"

using namespace cotejo;

namespace {

// What becomes of one bead of two neighbours against two, by the gains of their sentences.
std::string parted(const ToyGains::Table& gains, double order_cost) {
  const ToyGains evidence(gains, 2, order_cost);
  const Group both = {0, 1};
  Alignment alignment = {{both, both, evidence.gain(both, both)}};
  part_swapped(evidence, alignment);
  return say(alignment);
}

}  // namespace

TEST_CASE("two neighbours that changed places are two beads") {
  CHECK(parted({{-2, 9}, {9, -2}}, 1) == "0:1 1:0");
}

TEST_CASE("neighbours stay one bead where that is worth more, or a break costs more") {
  CHECK(parted({{3, 9}, {9, 3}}, 1) == "0,1:0,1");
  CHECK(parted({{-2, 9}, {9, -2}}, 20) == "0,1:0,1");
  CHECK(parted({{9, -2}, {-2, 9}}, 1) == "0,1:0,1");
  CHECK(parted({{-2, 30}, {-1, -2}}, 1) == "0,1:0,1");
}
