// Stretches where each text goes its own way. That most sentences are rendered speaks for every
// bead; but once two texts have parted, the next sentences are likely to be their own as well. So a
// stretch of beads may borrow from the pair once, and not with every bead: one that stands on no
// more than that is let go.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

// Takes such stretches out of an alignment, each of beads that follow each other on both sides.
// Time grows as n log n.
void part_ways(const Evidence& evidence, Alignment& alignment);

}  // namespace cotejo
