// How often a true rendering holds a counterpart of a unit, by the unit's tie, where the other side
// holds one somewhere: as counted over many pairs, and as one pair teaches it by its own beads.
#pragma once

#include <array>

#include "evidence/counterparts.hpp"

namespace cotejo {

using Rates = std::array<double, 8>;  // from 0 to 1, by `Tie`

// Those of a close translation.
const Rates& usual_rates();

// Those of a pair of which nothing is known, or only that it may be rendered very freely.
Rates free_rates();

// Counts units of likely renderings, by whether their counterparts are held.
class RateCount {
 public:
  // `chance` is that a sentence of the other side, or a group of them, holds a counterpart without
  // rendering the unit; `probability`, that the two render each other.
  void add(const Unit& unit, bool is_held, double chance, double probability = 1);

  // Of few units, near the usual ones.
  Rates rates(const Rates& usual) const;

 private:
  Rates held_{};
  Rates all_{};
};

}  // namespace cotejo
