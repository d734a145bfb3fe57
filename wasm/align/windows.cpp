#include "align/windows.hpp"

#include <algorithm>

#include "paths/heaviest_chain.hpp"

namespace cotejo {
namespace {

constexpr std::size_t small_table = 2'500;  // cells that need no anchors
// Cells between two anchors that are all visited, a second or so of work in a browser; where all
// stretches together have more, those of more than a few are passed by.
constexpr std::size_t most_cells = 250'000;
constexpr std::size_t most_cells_between = 10'000;
constexpr std::uint32_t margin = 4;  // columns beside an anchor: sentences of a bead that holds it

// The place after an anchor and the place before the next, and what lies between them.
struct Stretch {
  std::uint32_t top = 0;
  std::uint32_t left = 0;
  std::uint32_t bottom = 0;
  std::uint32_t right = 0;

  std::size_t cells() const {
    return (std::size_t{bottom} - top + 1) * (std::size_t{right} - left + 1);
  }
};

// Pairs of sentences that are each other's best match, in the same order on both sides.
std::vector<Link> find_anchors(const Evidence& evidence) {
  const auto& candidates = evidence.candidates();
  std::vector<double> best_of_right(evidence.right_count(), 0);
  for (const std::vector<Candidate>& found : candidates) {
    for (const Candidate& candidate : found) {
      double& best = best_of_right[candidate.right];
      best = std::max(best, candidate.gain);
    }
  }
  std::vector<Link> links;
  for (std::uint32_t left = 0; left < candidates.size(); ++left) {
    double best = 0;
    for (const Candidate& candidate : candidates[left]) best = std::max(best, candidate.gain);
    for (const Candidate& candidate : candidates[left]) {
      const bool mutual =
          candidate.gain == best && candidate.gain == best_of_right[candidate.right];
      if (mutual && candidate.gain > 0) links.push_back({left, candidate.right, candidate.gain});
    }
  }
  std::vector<Link> anchors;
  for (const std::size_t link : heaviest_chain(links)) anchors.push_back(links[link]);
  return anchors;
}

std::vector<Stretch> find_stretches(const Evidence& evidence) {
  std::vector<Stretch> stretches(1);
  for (const Link& anchor : find_anchors(evidence)) {
    stretches.back().bottom = anchor.left;
    stretches.back().right = anchor.right;
    stretches.push_back({anchor.left + 1, anchor.right + 1, 0, 0});
  }
  stretches.back().bottom = evidence.left_count();
  stretches.back().right = evidence.right_count();
  return stretches;
}

}  // namespace

Windows find_windows(const Evidence& evidence) {
  const std::uint32_t columns = evidence.right_count() + 1;
  Windows windows{std::vector<Window>(evidence.left_count() + std::size_t{1}, Window{0, columns})};
  if (windows.rows.size() * columns <= small_table) return windows;
  if (const std::span<const std::uint32_t> line = evidence.order_line(); !line.empty()) {
    windows.rows = windows_along(line);
    return windows;
  }

  const std::vector<Stretch> stretches = find_stretches(evidence);
  std::size_t cells = 0;
  for (const Stretch& stretch : stretches) cells += stretch.cells();
  const std::size_t limit = cells <= most_cells ? most_cells : most_cells_between;
  for (const Stretch& stretch : stretches) {
    const bool whole = stretch.cells() <= limit;
    if (!whole) windows.complete = false;
    for (std::uint32_t row = stretch.top; row <= stretch.bottom; ++row) {
      // Past a stretch that is too large the path goes along its top and down its right side.
      const std::uint32_t from = whole || row == stretch.top ? stretch.left : stretch.right;
      windows.rows[row] = {from > margin ? from - margin : 0,
                           std::min(columns, stretch.right + margin + 1)};
    }
  }
  return windows;
}

}  // namespace cotejo
