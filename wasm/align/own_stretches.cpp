#include "align/own_stretches.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "paths/heaviest_stretches.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// For each bead, its place in the right text's order.
std::vector<std::size_t> right_places(const Alignment& alignment) {
  std::vector<std::size_t> order(alignment.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  sort_stably(order, [&](std::size_t a, std::size_t b) {
    return alignment[a].right.front() < alignment[b].right.front();
  });
  std::vector<std::size_t> places(alignment.size());
  for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
  return places;
}

}  // namespace

void part_ways(const Evidence& evidence, Alignment& alignment) {
  const double most = evidence.most_borrowed();
  if (most <= 0) return;
  const std::vector<std::size_t> places = right_places(alignment);
  std::vector<bool> parted(alignment.size());
  std::vector<double> doubts;
  for (std::size_t from = 0; from < alignment.size();) {
    doubts.clear();
    std::size_t to = from;
    do {
      const Pairing& bead = alignment[to];
      doubts.push_back(evidence.borrowed_gain(bead.left, bead.right) - bead.gain);
      ++to;
    } while (to < alignment.size() && places[to] == places[to - 1] + 1);
    for (const HeavyStretch& stretch : heaviest_stretches(doubts)) {
      if (stretch.sum() <= most) continue;
      std::fill(parted.begin() + static_cast<std::ptrdiff_t>(from + stretch.from),
                parted.begin() + static_cast<std::ptrdiff_t>(from + stretch.to), true);
    }
    from = to;
  }
  std::size_t at = 0;
  std::erase_if(alignment, [&](const Pairing&) { return parted[at++]; });
}

}  // namespace cotejo
