#include "reference/reference_aligner.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

namespace cotejo::reference {
namespace {

double gaps_in(const Group& group) {
  double gaps = 0;
  for (std::size_t at = 1; at < group.size(); ++at) gaps += group[at] > group[at - 1] + 1 ? 1 : 0;
  return gaps;
}

Group group_of(std::uint32_t mask) {
  Group group;
  for (std::uint32_t sentence = 0; mask >> sentence != 0; ++sentence) {
    if ((mask >> sentence & 1U) != 0) group.push_back(sentence);
  }
  return group;
}

// Goes through all ways to give `lefts` (a bit for each sentence that is not decided yet) to beads
// with sentences of `rights`.
double best_of_rest(const Evidence& evidence, double order_cost, std::uint32_t lefts,
                    std::uint32_t rights, Alignment& alignment) {
  if (lefts == 0) return worth_of(evidence, alignment, order_cost);
  const std::uint32_t first = lefts & (~lefts + 1);
  const std::uint32_t others = lefts ^ first;
  double best = best_of_rest(evidence, order_cost, others, rights, alignment);
  // Every subset of the others, the empty one last, with every subset of the rights but that one.
  for (std::uint32_t with = others;; with = (with - 1) & others) {
    for (std::uint32_t taken = rights; taken != 0; taken = (taken - 1) & rights) {
      alignment.push_back({group_of(first | with), group_of(taken), 0});
      best = std::max(
          best, best_of_rest(evidence, order_cost, others & ~with, rights & ~taken, alignment));
      alignment.pop_back();
    }
    if (with == 0) return best;
  }
}

}  // namespace

double worth_of(const Evidence& evidence, const Alignment& alignment, double order_cost) {
  std::map<std::uint32_t, const Pairing*> by_left;
  std::map<std::uint32_t, const Pairing*> by_right;
  double worth = 0;
  for (const Pairing& pairing : alignment) {
    by_left[pairing.left.front()] = &pairing;
    by_right[pairing.right.front()] = &pairing;
    worth += evidence.gain(pairing.left, pairing.right) -
             3 * order_cost * (gaps_in(pairing.left) + gaps_in(pairing.right));
  }
  const auto after = [](const auto& order, std::uint32_t first) -> const Pairing* {
    const auto next = order.upper_bound(first);
    return next == order.end() ? nullptr : next->second;
  };
  for (const Pairing& pairing : alignment) {
    const Pairing* next = after(by_left, pairing.left.front());
    if (next != after(by_right, pairing.right.front())) {
      worth -= order_cost;
    } else if (next != nullptr && next->left.front() == pairing.left.back() + 1 &&
               next->right.front() == pairing.right.back() + 1) {
      worth += evidence.adjacency_gain();
    }
  }
  return worth;
}

double best_worth(const Evidence& evidence, double order_cost) {
  Alignment alignment;
  const auto all = [](std::uint32_t count) { return (std::uint32_t{1} << count) - 1; };
  return best_of_rest(evidence, order_cost, all(evidence.left_count()), all(evidence.right_count()),
                      alignment);
}

}  // namespace cotejo::reference
