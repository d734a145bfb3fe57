// How much of a bead stayed. Where it is little, what is left in common is mostly chance: then only
// stretches that a reader would miss count as kept, and the bead says that it was rewritten.
#pragma once

#include "diff/alignment.hpp"

namespace cotejo {

// The share of letters that are kept or moved, 0 to 1: of both sides together, and of the side of
// which more stayed (to add much is not to rewrite). 1 where there are none.
struct KeptShare {
  double of_both = 1;
  double of_either = 1;
};
KeptShare share_kept(const Alignment& alignment, const TokenPair& tokens);

// Whether so little stayed that single words in common are rather chance.
bool is_mostly_new(const KeptShare& share);

// Whether a reader should be told so. Of a few words no one would say that they were rewritten.
bool is_rewritten(const KeptShare& share, const TokenPair& tokens);

// Lets go of kept stretches of less than two content words, but for those with which both sides
// begin, or a sentence of both ends, and for content words that a phrase moved over: they show
// where it stood.
void keep_only_phrases(Alignment& alignment, const TokenPair& tokens);

}  // namespace cotejo
