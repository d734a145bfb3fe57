// What must hold of every comparison, whatever the texts: said as the first thing that does not
// hold, so that a failing test reads as a sentence. Empty where all is well.
#pragma once

#include <string>

#include "comparison.hpp"

namespace cotejo::property {

std::string find_fault(const Request& request, const Comparison& comparison);

// What the beads of a pair say, in an order that does not depend on the side that is called left;
// `mirrored` tells of the sides as if they were swapped.
std::string say_beads(const Pair& pair, bool mirrored);

}  // namespace cotejo::property
