// The heaviest chain of pairs that rises on both sides (a longest increasing subsequence with
// weights; Schensted 1961, with a Fenwick tree of maxima). Which beads keep their order is such a
// question, and so is where two long texts run side by side.
#pragma once

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

// Indexes into `links`, which must be ordered by `left`, of the chain with the greatest sum of
// weights whose lefts and rights both rise. Time grows as n log n.
std::vector<std::size_t> heaviest_chain(std::span<const Link> links);

}  // namespace cotejo
