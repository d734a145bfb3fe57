// The heaviest chain of pairs that rises on both sides (a longest increasing subsequence with
// weights; Schensted 1961, with a Fenwick tree of maxima). Which beads keep their order is such a
// question, and so is where two long texts run side by side.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cotejo {

struct Link {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  double weight = 0;  // above 0
};

// The heaviest chain so far that ends at a right position up to a given one.
class ChainEnds {
 public:
  static constexpr std::size_t none = SIZE_MAX;

  explicit ChainEnds(std::size_t positions) : tree_(positions + 1) {}

  struct End {
    double weight = 0;
    std::size_t link = none;
  };

  void raise(std::size_t position, End end) {
    for (std::size_t at = position + 1; at < tree_.size(); at += at & (~at + 1)) {
      if (end.weight > tree_[at].weight) tree_[at] = end;
    }
  }

  // The heaviest of those at positions before `position`.
  End heaviest_before(std::size_t position) const {
    End heaviest;
    for (std::size_t at = position; at > 0; at -= at & (~at + 1)) {
      if (tree_[at].weight > heaviest.weight) heaviest = tree_[at];
    }
    return heaviest;
  }

 private:
  std::vector<End> tree_;
};

// Indexes into `links`, which must be ordered by `left`, of the chain with the greatest sum of
// weights whose lefts and rights both rise. Time grows as n log n.
inline std::vector<std::size_t> heaviest_chain(std::span<const Link> links) {
  std::size_t positions = 0;
  for (const Link& link : links) positions = std::max<std::size_t>(positions, link.right + 1U);
  ChainEnds ends(positions);
  std::vector<std::size_t> previous(links.size(), ChainEnds::none);
  std::vector<double> weights(links.size());
  ChainEnds::End last;
  for (std::size_t from = 0; from < links.size();) {
    // Links of one left sentence may not follow each other: all look before any is entered.
    std::size_t to = from;
    for (; to < links.size() && links[to].left == links[from].left; ++to) {
      const ChainEnds::End before = ends.heaviest_before(links[to].right);
      previous[to] = before.link;
      weights[to] = before.weight + links[to].weight;
    }
    for (; from < to; ++from) {
      ends.raise(links[from].right, {weights[from], from});
      if (weights[from] > last.weight) last = {weights[from], from};
    }
  }
  std::vector<std::size_t> chain;
  for (std::size_t at = last.link; at != ChainEnds::none; at = previous[at]) chain.push_back(at);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace cotejo
