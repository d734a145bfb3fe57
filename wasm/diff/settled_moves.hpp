// Which of the phrases that cross each other are told to have moved: as few as can be, and the
// shorter ones (as NewsEdits drops the sentences with most crossings, Spangher et al. 2022).
#pragma once

#include "diff/alignment.hpp"

namespace cotejo {

// Keeps what moved but crosses nothing that is kept, now that boundaries are settled: the longest
// first, so that of phrases that only cross each other one stays. Where two or more phrases moved
// over one that was kept and is no longer than they are together, that one is told to have moved.
void settle_moves(Alignment& alignment, const TokenPair& tokens);

}  // namespace cotejo
