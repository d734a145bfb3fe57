// The order in which a pair's beads and edits are listed, whichever way round the pair was
// compared.
#pragma once

#include <cstddef>

#include "comparison.hpp"

namespace cotejo {

// Turns the beads of a pair around, left for right.
void mirror(Pair& pair);

// Adds a bead for each sentence without a counterpart, and lists all beads in the left version's
// reading order; an added one follows the bead of the last sentence before it that did not
// move. `lefts` and `rights` are
// the numbers of sentences of the two versions.
void complete(Pair& pair, std::size_t lefts, std::size_t rights);

// Lists the edits, fact changes and ties of each bead in the left text's order. Edits that did not
// move are in order on both sides; moved ones stand where they do on the left, added ones after
// what they follow there.
void order_changes(Pair& pair);

}  // namespace cotejo
