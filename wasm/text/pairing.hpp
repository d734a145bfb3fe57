// Sentences set against each other.
#pragma once

#include <cstdint>
#include <vector>

namespace cotejo {

// Indexes of sentences of one version, ascending.
using Group = std::vector<std::uint32_t>;

// A bead with both sides filled (Brown, Lai and Mercer 1991).
struct Pairing {
  Group left;
  Group right;
  double gain = 0;  // over leaving these sentences alone

  bool operator==(const Pairing& other) const { return left == other.left && right == other.right; }
};

}  // namespace cotejo
