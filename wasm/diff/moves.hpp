// Phrases that changed their place within a bead: equal stretches on both sides that cross what was
// kept (Tichy 1984 calls them block moves). They are looked for among all that is left over once
// the stretches with content words are kept, so that it does not matter what changed around them,
// nor in which of the bead's sentences they stand.
#pragma once

#include "diff/alignment.hpp"

namespace cotejo {

// A phrase has two content words, or three words with one among them, or two that end in one that
// either side has once. Less moves where nothing else changed beside it on one side, or nothing but
// marks and words that move themselves on both. Phrases that cross nothing are kept. None goes over
// the end of a sentence.
//
// Of `shortest` tokens or more: above one, all that can be kept is.
void find_moves(Alignment& alignment, const TokenPair& tokens, Effort& effort,
                std::size_t shortest);

}  // namespace cotejo
