// What of a bead stayed, what moved, and what was let go of: of all ways to tell phrases that cross
// each other, the one in which least is marked.
#pragma once

#include "diff/alignment.hpp"
#include "diff/rewritten.hpp"

namespace cotejo {

struct Arranged {
  Alignment alignment;
  KeptShare share;         // before anything was let go of
  bool rewritten = false;  // see rewritten.hpp
};

// The longest stretches stay and what crosses them moves, unless less is marked where one of them
// moves itself: where the words that cross it are too slight to move, or are several phrases. A
// stretch is tried so while the bead is short enough for that.
Arranged arrange(const TokenPair& tokens, Effort& effort);

// Keeps what moved but crosses nothing that is kept, now that boundaries are settled or runs
// joined: the longest first, so that of phrases that only cross each other one stays.
void settle_moves(Alignment& alignment, const TokenPair& tokens);

}  // namespace cotejo
