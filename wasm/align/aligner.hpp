// Which sentences of two versions belong together. Two starts, since no one method wins on both
// kept and changed order: dynamic programming in reading order, and best matches wherever they
// stand; each is refined by local search, and the worthier of the two is the answer.
#pragma once

#include <functional>

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"
#include "text/options.hpp"

namespace cotejo {

struct Aligned {
  Alignment alignment;
  bool precise = true;  // false where the texts were too long to be searched whole
};

// Told after each pass of the search which share of it is done, above 0 and below 1, rising.
using Passed = std::function<void(double)>;

// Without `options.moves`, all beads stand in reading order.
Aligned align(
    const Evidence& evidence, const Options& options, const Passed& passed = [](double) {});

// The same; then the answer tells the evidence how often these texts split and merge, is refined
// once more, and lets go of beads that are not sure enough.
Aligned align_and_learn(
    Evidence& evidence, const Options& options, const Passed& passed = [](double) {});

}  // namespace cotejo
