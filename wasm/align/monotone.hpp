// Dynamic programming over both texts in reading order (Gale and Church 1993), for beads up to
// 1:4, 4:1 and 2:2. Best where the order is kept, and the start of the search that also moves.
// Only cells in windows between anchors are visited, so that time and memory grow with the texts.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

struct InOrder {
  Alignment alignment;
  bool complete = true;  // false where a stretch without anchors was too long to be searched
};

InOrder align_in_order(const Evidence& evidence);

}  // namespace cotejo
