#include "align/swapped_neighbours.hpp"

#include "text/sorting.hpp"

namespace cotejo {
namespace {

bool is_of_neighbours(const Group& group) {
  return group.size() == 2 && group.front() + 1 == group.back();
}

}  // namespace

void part_swapped(const Evidence& evidence, Alignment& alignment) {
  Alignment parted;
  for (Pairing& bead : alignment) {
    if (!is_of_neighbours(bead.left) || !is_of_neighbours(bead.right)) continue;
    const auto pair = [&](std::uint32_t left, std::uint32_t right) {
      const Group lefts = {left};
      const Group rights = {right};
      return Pairing{lefts, rights, evidence.gain(lefts, rights)};
    };
    Pairing first = pair(bead.left.front(), bead.right.back());
    Pairing second = pair(bead.left.back(), bead.right.front());
    if (first.gain <= 0 || second.gain <= 0) continue;
    if (first.gain + second.gain - evidence.order_cost() <= bead.gain) continue;
    parted.push_back(std::move(second));
    bead = std::move(first);
  }
  if (parted.empty()) return;
  alignment.insert(alignment.end(), parted.begin(), parted.end());
  sort_stably(alignment, [](const Pairing& a, const Pairing& b) { return a.left < b.left; });
}

}  // namespace cotejo
