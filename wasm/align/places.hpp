// Sentences that share nothing and yet belong together, for they stand at one place: the cell of a
// table whose number changed.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

// Pairs what the alignment leaves alone between two beads, or a bead and an end of both texts, one
// by one in order, where there are as many sentences on either side, few, and all of them may share
// a place.
void pair_by_place(const Evidence& evidence, Alignment& alignment);

}  // namespace cotejo
