// The order in which a pair's beads and edits are listed, whichever way round the pair was
// compared.
#pragma once

#include "comparison.hpp"

namespace cotejo {

// Turns the beads of a pair around, left for right. They are listed in the left version's reading
// order, before and after.
void mirror(Pair& pair);

// Lists the edits, fact changes and ties of each bead in the left text's order. Edits that did not
// move are in order on both sides; moved ones stand where they do on the left, added ones after
// what they follow there.
void order_changes(Pair& pair);

}  // namespace cotejo
