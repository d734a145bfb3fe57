// The result of aligning: groups of sentences set against each other. Sentences that stand in no
// bead have no counterpart.
#pragma once

#include <vector>

#include "evidence/evidence.hpp"

namespace cotejo {

// A bead with both sides filled (Brown, Lai and Mercer 1991).
struct Pairing {
  Group left;
  Group right;
  double gain = 0;

  bool operator==(const Pairing& other) const { return left == other.left && right == other.right; }
};

// Disjoint pairings, by first left sentence.
using Alignment = std::vector<Pairing>;

}  // namespace cotejo
