// What an aligner should find, found the slow and plain way: the worth of an alignment counted from
// nothing, and the worthiest of all alignments there are, by trying every one. For a handful of
// sentences only: five on each side have half a million.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo::reference {

// The gain of all beads, and of those that follow each other with nothing between them on either
// side, less `order_cost` for each break in order and three times that for each gap inside a bead.
double worth_of(const Evidence& evidence, const Alignment& alignment, double order_cost);

// The worth of the worthiest alignment.
double best_worth(const Evidence& evidence, double order_cost);

}  // namespace cotejo::reference
