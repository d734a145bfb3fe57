#include "align/windows.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "paths/heaviest_chain.hpp"
#include "unit/toy_gains.hpp"

using namespace cotejo;
using property::Dice;

namespace {

// The heaviest chain's weight, by trying all sets of links.
double heaviest_weight(const std::vector<Link>& links) {
  double heaviest = 0;
  for (std::uint32_t set = 0; set < (1U << links.size()); ++set) {
    double weight = 0;
    const Link* last = nullptr;
    for (std::size_t at = 0; at < links.size(); ++at) {
      if ((set >> at & 1U) == 0) continue;
      const bool rises =
          last == nullptr || (last->left < links[at].left && last->right < links[at].right);
      if (!rises) weight = -1e9;
      weight += links[at].weight;
      last = &links[at];
    }
    heaviest = std::max(heaviest, weight);
  }
  return heaviest;
}

// Whether a path of single steps leads through the windows, from the first cell to the last.
bool leads_through(const Windows& windows, std::uint32_t columns) {
  std::uint32_t reached = 0;  // the first column that can be reached in the row above
  std::uint32_t end = columns;
  for (const Window& window : windows.rows) {
    reached = std::max(reached, window.from);
    if (reached >= std::min(window.to, end)) return false;
    end = window.to;
  }
  return windows.rows.front().from == 0 && windows.rows.back().to == columns;
}

std::size_t cells_of(const Windows& windows) {
  std::size_t cells = 0;
  for (const Window& window : windows.rows) cells += window.to - window.from;
  return cells;
}

// `size` sentences on both sides, those of the first half each the counterpart of its like.
ToyGains half_alike(std::uint32_t size) {
  ToyGains::Table table(size, std::vector<double>(size, -1));
  for (std::uint32_t at = 0; at < size / 2; ++at) table[at][at] = 5;
  return {std::move(table), size};
}

}  // namespace

TEST_CASE("the heaviest chain rises on both sides and weighs as much as any can") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    std::vector<Link> links(dice.below(11));
    for (Link& link : links) link = {dice.below(6), dice.below(6), 1.0 + dice.below(20)};
    std::stable_sort(links.begin(), links.end(),
                     [](const Link& a, const Link& b) { return a.left < b.left; });
    double weight = 0;
    const Link* last = nullptr;
    for (const std::size_t at : heaviest_chain(links)) {
      if (last != nullptr) {
        CHECK(last->left < links[at].left);
        CHECK(last->right < links[at].right);
      }
      last = &links[at];
      weight += links[at].weight;
    }
    CHECK(weight == doctest::Approx(heaviest_weight(links)));
  }
}

TEST_CASE("a path leads through the windows of any texts") {
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ToyGains evidence = ToyGains::random_sized(dice, 0, 90);
    CHECK(leads_through(find_windows(evidence), evidence.right_count() + 1));
  }
}

TEST_CASE("small tables are visited whole") {
  const Windows windows = find_windows(half_alike(40));
  CHECK(windows.complete);
  CHECK(cells_of(windows) == 41 * 41);
}

TEST_CASE("beside anchors few cells are visited, and between them all") {
  const Windows windows = find_windows(half_alike(200));
  CHECK(windows.complete);
  CHECK(cells_of(windows) < 100 * 12 + 102 * 106);
  CHECK(cells_of(windows) >= 100 * 100);
}

TEST_CASE("a stretch without anchors that is too long is passed by") {
  const Windows windows = find_windows(half_alike(1200));
  CHECK_FALSE(windows.complete);
  CHECK(cells_of(windows) < 1200 * 24);
  CHECK(leads_through(windows, 1201));
}

TEST_CASE("along a line of the evidence, cells beside it are visited, also where it leaps") {
  ToyGains unsure = half_alike(1200);
  std::vector<std::uint32_t> line(1201);
  for (std::uint32_t row = 0; row <= 1200; ++row) line[row] = row < 700 ? row / 2 : row;
  unsure.go_along(line);
  const Windows windows = find_windows(unsure);
  CHECK(windows.complete);
  CHECK(leads_through(windows, 1201));
  CHECK(cells_of(windows) < 1201 * 62 + 500);
  CHECK(windows.rows[400].from <= 180);
  CHECK(windows.rows[400].to > 220);
}
