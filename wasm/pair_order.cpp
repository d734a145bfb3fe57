#include "pair_order.hpp"

#include <algorithm>
#include <utility>

#include "facts/facts.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

std::vector<Edit> in_left_order(const std::vector<Edit>& edits) {
  std::vector<std::pair<std::uint32_t, Edit>> placed;
  std::uint32_t reached = 0;
  for (const Edit& edit : edits) {
    const std::uint32_t place = edit.left ? edit.left->from : reached;
    if (edit.kind != EditKind::moved && edit.left) reached = edit.left->to;
    placed.emplace_back(place, edit);
  }
  sort_stably(placed, [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Edit> ordered;
  for (const auto& [place, edit] : placed) ordered.push_back(edit);
  return ordered;
}

}  // namespace

void mirror(Pair& pair) {
  for (Bead& bead : pair.beads) {
    std::swap(bead.left, bead.right);
    for (Edit& edit : bead.edits) {
      std::swap(edit.left, edit.right);
      if (edit.letters) std::swap(edit.letters->left, edit.letters->right);
      if (edit.kind == EditKind::removed) {
        edit.kind = EditKind::added;
      } else if (edit.kind == EditKind::added) {
        edit.kind = EditKind::removed;
      }
    }
    for (FactChange& change : bead.facts) {
      std::swap(change.left, change.right);
      std::swap(change.about.left, change.about.right);
    }
    for (WordTie& tie : bead.ties) std::swap(tie.left, tie.right);
  }
  sort_stably(pair.beads,
              [](const Bead& a, const Bead& b) { return a.left.front() < b.left.front(); });
}

void order_changes(Pair& pair) {
  for (Bead& bead : pair.beads) {
    bead.edits = in_left_order(bead.edits);
    sort_by_left(bead.facts);
    sort_by_left(bead.ties);
  }
}

}  // namespace cotejo
