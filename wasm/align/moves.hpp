// Which beads stand out of order. The beads that stay are the heaviest set in the same order on
// both sides (a longest increasing subsequence weighted by sentences; Schensted 1961), so that as
// few sentences as possible are called moved.
#pragma once

#include <vector>

#include "align/alignment.hpp"

namespace cotejo {

// For each pairing whether it moved. Time grows as n log n.
std::vector<bool> find_moved(const Alignment& alignment);

}  // namespace cotejo
