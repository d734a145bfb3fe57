// What a bead costs for each sentence beyond one against one, as a pair's own beads tell it: who
// splits and joins often pays less for it. A prior of so many beads stands beside the pair's own.
#pragma once

#include <algorithm>

#include "text/logarithms.hpp"

namespace cotejo {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
inline constexpr double usual_shape_cost = 1.5;  // nats

// `further_sentences` are those beyond one against one in `beads` of the pair; `usual_beads` are
// what the usual counts for beside them.
inline double learnt_shape_cost(double further_sentences, double beads, double usual_beads) {
  constexpr double usual_further = 0.2;  // of a bead of news
  constexpr double lowest = 0.5;
  const double further = (further_sentences + usual_further * usual_beads) / (beads + usual_beads);
  return std::max(lowest, usual_shape_cost - natural_log(further / usual_further));
}

}  // namespace cotejo
