// The result of aligning: groups of sentences set against each other. Sentences that stand in no
// bead have no counterpart.
#pragma once

#include <vector>

#include "text/pairing.hpp"

namespace cotejo {

// Disjoint pairings, by first left sentence.
using Alignment = std::vector<Pairing>;

}  // namespace cotejo
