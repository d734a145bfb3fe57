#include "align/moves.hpp"

#include <algorithm>

namespace cotejo {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

// The best end so far among right positions up to a given one (a Fenwick tree of maxima).
class BestEnds {
 public:
  explicit BestEnds(std::size_t positions) : tree_(positions + 1) {}

  struct End {
    std::size_t weight = 0;
    std::size_t bead = nobody;
  };

  void raise(std::size_t position, End end) {
    for (std::size_t at = position + 1; at < tree_.size(); at += at & (~at + 1)) {
      if (end.weight > tree_[at].weight) tree_[at] = end;
    }
  }

  // The best of the positions before `position`.
  End best_before(std::size_t position) const {
    End best;
    for (std::size_t at = position; at > 0; at -= at & (~at + 1)) {
      if (tree_[at].weight > best.weight) best = tree_[at];
    }
    return best;
  }

 private:
  std::vector<End> tree_;
};

}  // namespace

std::vector<bool> find_moved(const Alignment& alignment) {
  std::size_t positions = 0;
  for (const Pairing& pairing : alignment) {
    positions = std::max<std::size_t>(positions, pairing.right.front() + 1U);
  }
  BestEnds ends(positions);
  std::vector<std::size_t> previous(alignment.size(), nobody);
  BestEnds::End last;
  for (std::size_t bead = 0; bead < alignment.size(); ++bead) {
    const Pairing& pairing = alignment[bead];
    const BestEnds::End before = ends.best_before(pairing.right.front());
    previous[bead] = before.bead;
    const BestEnds::End end{before.weight + pairing.left.size() + pairing.right.size(), bead};
    ends.raise(pairing.right.front(), end);
    if (end.weight > last.weight) last = end;
  }
  std::vector<bool> moved(alignment.size(), true);
  for (std::size_t bead = last.bead; bead != nobody; bead = previous[bead]) moved[bead] = false;
  return moved;
}

}  // namespace cotejo
