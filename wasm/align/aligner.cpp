#include "align/aligner.hpp"

#include <algorithm>

#include "align/monotone.hpp"
#include "align/own_stretches.hpp"
#include "align/places.hpp"
#include "align/refine.hpp"
#include "align/swapped_neighbours.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Of the whole search.
constexpr double in_order_share = 0.2;
constexpr double refined_share = 0.5;
constexpr double aligned_share = 0.75;

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
  sort_stably(matches, [](const Match& a, const Match& b) { return a.gain > b.gain; });
  std::vector<bool> left_taken(evidence.left_count());
  std::vector<bool> right_taken(evidence.right_count());
  Alignment alignment;
  for (const Match& match : matches) {
    if (left_taken[match.left] || right_taken[match.right]) continue;
    left_taken[match.left] = right_taken[match.right] = true;
    alignment.push_back({{match.left}, {match.right}, match.gain});
  }
  sort_stably(alignment, [](const Pairing& a, const Pairing& b) { return a.left < b.left; });
  return alignment;
}

// Sentences beyond 1:1, in all beads.
double further_sentences(const Alignment& alignment) {
  double further = 0;
  for (const Pairing& pairing : alignment) {
    further += static_cast<double>(pairing.left.size() + pairing.right.size() - 2);
  }
  return further;
}

// Where nothing may move, a break costs more than any gain.
double order_cost_of(const Evidence& evidence, const Options& options) {
  return options.moves ? evidence.order_cost() : 1e6;
}

}  // namespace

Aligned align(const Evidence& evidence, const Options& options, const Passed& passed) {
  const double order_cost = order_cost_of(evidence, options);
  InOrder in_order = align_in_order(evidence);
  passed(in_order_share);
  Refinement best = refine(evidence, in_order.alignment, order_cost);
  passed(refined_share);
  if (options.moves) {
    Refinement any_order = refine(evidence, best_matches(evidence), order_cost);
    if (any_order.worth >= best.worth) best = std::move(any_order);
  }
  return {std::move(best.alignment), in_order.complete};
}

Aligned align_and_learn(Evidence& evidence, const Options& options, const Passed& passed) {
  Aligned aligned = align(evidence, options, passed);
  passed(aligned_share);
  Alignment& alignment = aligned.alignment;
  const auto beads = static_cast<double>(alignment.size());
  if (evidence.learn_shape(further_sentences(alignment), beads)) {
    for (Pairing& pairing : alignment) pairing.gain = evidence.gain(pairing.left, pairing.right);
    alignment = refine(evidence, alignment, order_cost_of(evidence, options)).alignment;
  }
  if (options.moves) part_swapped(evidence, alignment);
  part_ways(evidence, alignment);
  std::erase_if(alignment, [&](const Pairing& pairing) {
    return !evidence.stands(pairing.left, pairing.right);
  });
  pair_by_place(evidence, alignment);
  return aligned;
}

}  // namespace cotejo
