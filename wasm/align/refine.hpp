// Local search over beads: sentences join, leave and change beads, beads join and split, as long
// as that is worth more (see Arrangement). Each sentence is looked at again only while its
// surroundings change.
#pragma once

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

struct Refinement {
  Alignment alignment;
  double worth = 0;
};

// `order_cost`: see Arrangement.
Refinement refine(const Evidence& evidence, const Alignment& start, double order_cost);

}  // namespace cotejo
