// Sets each value of one side of a bead against the value that stands for it on the other: by the
// words that both sentences have around it, by its place in the row of values, by how it is joined
// to its neighbours, and by the value itself. Of a few values the best assignment as a whole is
// found (Kuhn 1955, with the potentials of Jonker and Volgenant 1987); of more than `most_weighed`
// on both sides, those that are written alike are set against each other, and the rest in order.
#pragma once

#include <optional>
#include <vector>

#include "facts/agreement.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// Pairs of values that are weighed against each other.
inline constexpr std::size_t most_weighed = 4096;

struct PlacedPair {
  const FoundFact* left = nullptr;
  const FoundFact* right = nullptr;
  double support = 0;  // by the words around both: 1 where one stands right beside each
  About about;         // these words, where there are such
};

struct Placed {
  std::vector<PlacedPair> pairs;
  FactList lefts;  // without a counterpart, in reading order
  FactList rights;
};

Placed match_by_place(const FactList& lefts, const FactList& rights, const FactSides& sides);

// Whether the capitalised words that both sides have stand in one order on both.
bool keep_order_of_names(const FactSides& sides);

}  // namespace cotejo
