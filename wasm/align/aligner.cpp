#include "align/aligner.hpp"

#include <algorithm>

#include "align/monotone.hpp"
#include "align/moves.hpp"
#include "align/refine.hpp"

namespace cotejo {
namespace {

// Cells of the dynamic programme: a second or so of work in a browser.
constexpr std::size_t most_cells = 250'000;

// Pairs of sentences by gain, each sentence once.
Alignment best_matches(const Evidence& evidence) {
  struct Match {
    double gain;
    std::uint32_t left;
    std::uint32_t right;
  };
  std::vector<Match> matches;
  const auto& candidates = evidence.candidates();
  for (std::uint32_t left = 0; left < candidates.size(); ++left) {
    for (const Candidate& candidate : candidates[left]) {
      if (candidate.gain > 0) matches.push_back({candidate.gain, left, candidate.right});
    }
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.gain > b.gain; });
  std::vector<bool> left_taken(evidence.left_count());
  std::vector<bool> right_taken(evidence.right_count());
  Alignment alignment;
  for (const Match& match : matches) {
    if (left_taken[match.left] || right_taken[match.right]) continue;
    left_taken[match.left] = right_taken[match.right] = true;
    alignment.push_back({{match.left}, {match.right}, match.gain});
  }
  std::sort(alignment.begin(), alignment.end(),
            [](const Pairing& a, const Pairing& b) { return a.left < b.left; });
  return alignment;
}

void keep_order(Alignment& alignment) {
  const std::vector<bool> moved = find_moved(alignment);
  Alignment kept;
  for (std::size_t at = 0; at < alignment.size(); ++at) {
    if (!moved[at]) kept.push_back(std::move(alignment[at]));
  }
  alignment = std::move(kept);
}

}  // namespace

Aligned align(const Evidence& evidence, const Options& options) {
  const bool small = std::size_t{evidence.left_count()} * evidence.right_count() <= most_cells;
  // Where nothing may move, a break costs more than any gain.
  const double order_cost = options.moves ? evidence.order_cost() : 1e6;

  Refinement best;
  if (options.moves || !small) {
    Alignment start = best_matches(evidence);
    if (!options.moves) keep_order(start);
    best = refine(evidence, start, order_cost);
  }
  if (small) {
    Refinement in_order = refine(evidence, align_in_order(evidence), order_cost);
    if (!options.moves || in_order.worth > best.worth) best = std::move(in_order);
  }

  return {std::move(best.alignment), small};
}

}  // namespace cotejo
