// The shortest edit script (Wu, Manber, Myers and Miller 1990, by dtl): the most that two rows of
// numbers have in common, in order. Its cost grows with length times change, so it is asked where
// rows are short: for the letters of two words, and for stretches of a long bead.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/alignment.hpp"

namespace cotejo {

// What the script leaves as it is, in order.
std::vector<Match> shortest_script(const std::vector<std::uint32_t>& left,
                                   const std::vector<std::uint32_t>& right);

}  // namespace cotejo
