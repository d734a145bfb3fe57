// Dynamic programming over both texts in reading order (Gale and Church 1993), for beads up to
// 1:3, 3:1 and 2:2. Best where the order is kept, and the start of the search that also moves.
// Time and memory grow with the product of the numbers of sentences.
#pragma once

#include "align/alignment.hpp"

namespace cotejo {

Alignment align_in_order(const Evidence& evidence);

}  // namespace cotejo
