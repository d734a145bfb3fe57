// Rows across many versions: sentences that the beads of the compared pairs join, directly or
// through other versions, stand in one row.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/alignment.hpp"

namespace cotejo {

// The pairings between two versions, by their indexes.
struct PairAlignment {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  const Alignment* alignment = nullptr;
};

// For each version, the sentences in this row; empty where it has none.
using Cells = std::vector<Group>;

// Every sentence of every version, each in exactly one row. `sentence_counts` holds the number of
// sentences of each version. Rows follow the first version's reading order; sentences it lacks
// stand after the sentence they follow in the earliest version that has them, moved ones apart.
std::vector<Cells> find_rows(std::span<const std::uint32_t> sentence_counts,
                             std::span<const PairAlignment> pairs);

}  // namespace cotejo
