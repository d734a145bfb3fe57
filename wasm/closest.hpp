// Which versions render which: of all pairs across languages, those are kept that are closest and
// join versions that nothing else joins. A pair is close as far as both versions are covered by
// beads, each by how certain it is, and as far as their words render each other: translations of
// one original cover each other as well as it covers them, but chose their words apart.
#pragma once

#include <cstddef>
#include <vector>

#include "comparison.hpp"

namespace cotejo {

// How close one pair is, gathered bead by bead.
class Closeness {
 public:
  Closeness(std::size_t lefts, std::size_t rights) : lefts_(lefts), rights_(rights) {}

  // A bead of so many sentences of either side.
  void add(std::size_t lefts, std::size_t rights, double similarity, const Agreement& agreement);

  // From 0 to 1. Shares of both versions, so that neither how long one is nor into how many
  // sentences it is cut makes it closer.
  double value() const;

 private:
  std::size_t lefts_;
  std::size_t rights_;
  double left_covered_ = 0;  // in sentences
  double right_covered_ = 0;
  double met_ = 0;
  double known_ = 0;
};

// Keeps the pairs in one language, and of those across languages the closest that join versions
// which nothing joins yet (Kruskal 1956). Of pairs as close, the later stays.
void keep_closest(std::vector<Pair>& pairs, std::size_t versions);

}  // namespace cotejo
