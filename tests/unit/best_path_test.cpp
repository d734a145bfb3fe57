#include "paths/best_path.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace cotejo;

namespace {

// Single sentences are worth 2 where they stand at the same place of their texts, and so is a left
// one that two right ones render where it stands at the tenth; all else is worth -1.
class PlaceGains final : public GroupGains {
 public:
  double gain(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override {
    if (left.size() == 1 && left.front() == 10 && right.size() == 2) return 5;
    return left.size() == 1 && right.size() == 1 && left.front() == right.front() ? 2 : -1;
  }
};

constexpr auto shapes = std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}});

BestPath path_along(const std::vector<std::uint32_t>& line, RightOrder order) {
  return find_best_path(PlaceGains(), windows_along(line), shapes, order);
}

}  // namespace

TEST_CASE("a line leads straight from link to link, and from end to end") {
  const std::vector<Link> links = {{2, 6, 1}, {4, 7, 1}};
  CHECK(find_order_line(links, 6, 9) == std::vector<std::uint32_t>{0, 3, 6, 6, 7, 8, 9});
  CHECK(find_order_line({}, 3, 1) == std::vector<std::uint32_t>{0, 0, 0, 1});
  CHECK(find_order_line({}, 1, 3) == std::vector<std::uint32_t>{0, 3});
}

TEST_CASE("the best path in order is worth more than in an order that no translation has") {
  const std::vector<std::uint32_t> line = find_order_line({}, 100, 100);
  const BestPath path = path_along(line, RightOrder::as_written);
  // The beads before and after 10:10+11 stand at their places, but for the eleventh.
  CHECK(path.worth == 201);
  REQUIRE(path.beads.size() == 99);
  CHECK(path.beads[7] == Pairing{{7}, {7}});
  CHECK(path.beads[10] == Pairing{{10}, {10, 11}});
  CHECK(path.beads[10].gain == 5);
  CHECK(path.beads[11] == Pairing{{12}, {12}});
  // Backwards one place is met, and the bead of two anywhere before it.
  const BestPath backwards = path_along(line, RightOrder::reversed);
  REQUIRE(backwards.beads.size() == 2);
  CHECK(backwards.worth == 7);
  CHECK(backwards.beads[0].right[0] + 1 == backwards.beads[0].right[1]);
  CHECK(backwards.beads[0].right[0] > backwards.beads[1].right[0]);
  CHECK(backwards.beads[1].left == backwards.beads[1].right);
}

TEST_CASE("a path stays within its windows") {
  // Two columns around the main diagonal: what stands beside it is never asked.
  std::vector<Window> windows;
  for (std::uint32_t row = 0; row <= 20; ++row) {
    windows.push_back({row, std::min(20U, row + 1) + 1});
  }
  const BestPath path = find_best_path(PlaceGains(), windows, shapes, RightOrder::as_written);
  CHECK(path.beads.size() == 19);
  // Past the place between the fifth and the sixth, so that neither is met.
  windows[4].to = 7;
  windows[5].from = 6;
  windows[5].to = 8;
  CHECK(find_best_path(PlaceGains(), windows, shapes, RightOrder::as_written).beads.size() == 17);
}

TEST_CASE("where a side is empty a path has no beads") {
  const auto empty = [](std::uint32_t lefts, std::uint32_t rights) {
    return path_along(find_order_line({}, lefts, rights), RightOrder::reversed).beads.empty();
  };
  CHECK(empty(0, 100));
  CHECK(empty(100, 0));
  CHECK(empty(0, 0));
}
