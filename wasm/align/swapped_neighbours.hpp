// Two neighbours that have changed places are two beads, one of them moved. Their search would
// rather join them: three breaks in order are dearer than one bead of two against two.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

// Takes beads of two neighbours against two apart where each has its own across, worth more than
// all together by one break in order: a swap of neighbours is no more than that. Beads in which
// the sentences share their contents stay whole, since neither is worth much alone.
void part_swapped(const Evidence& evidence, Alignment& alignment);

}  // namespace cotejo
