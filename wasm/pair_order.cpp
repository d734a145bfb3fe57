#include "pair_order.hpp"

#include <algorithm>
#include <utility>

#include "facts/fact_changes.hpp"
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
      if (edit.kind == EditKind::removed) {
        edit.kind = EditKind::added;
      } else if (edit.kind == EditKind::added) {
        edit.kind = EditKind::removed;
      }
    }
    for (FactChange& change : bead.facts) std::swap(change.left, change.right);
    for (WordTie& tie : bead.ties) std::swap(tie.left, tie.right);
  }
}

void complete(Pair& pair, std::size_t lefts, std::size_t rights) {
  std::vector<bool> left_paired(lefts);
  std::vector<std::size_t> bead_of_right(rights, pair.beads.size());
  for (std::size_t at = 0; at < pair.beads.size(); ++at) {
    for (const std::uint32_t left : pair.beads[at].left) left_paired[left] = true;
    for (const std::uint32_t right : pair.beads[at].right) bead_of_right[right] = at;
  }
  struct Place {
    std::uint32_t left;   // added beads: the first left sentence of the bead they follow, plus one
    std::uint32_t right;  // only set for added beads, which follow others at the same place
  };
  std::vector<std::pair<Place, Bead>> placed;
  std::uint32_t after = 0;
  for (std::uint32_t right = 0; right < rights; ++right) {
    if (bead_of_right[right] < pair.beads.size()) {
      const Bead& bead = pair.beads[bead_of_right[right]];
      if (!bead.moved) after = bead.left.front() + 1;
    } else {
      Bead bead;
      bead.right = {right};
      bead.relation = Relation::added;
      placed.emplace_back(Place{after, right + 1}, std::move(bead));
    }
  }
  for (Bead& bead : pair.beads) {
    const std::uint32_t first = bead.left.front();
    placed.emplace_back(Place{first + 1, 0}, std::move(bead));
  }
  for (std::uint32_t left = 0; left < lefts; ++left) {
    if (left_paired[left]) continue;
    Bead bead;
    bead.left = {left};
    bead.relation = Relation::removed;
    placed.emplace_back(Place{left + 1, 0}, std::move(bead));
  }
  sort_stably(placed, [](const auto& a, const auto& b) {
    if (a.first.left != b.first.left) return a.first.left < b.first.left;
    return a.first.right < b.first.right;
  });
  pair.beads.clear();
  for (auto& [place, bead] : placed) pair.beads.push_back(std::move(bead));
}

void order_changes(Pair& pair) {
  for (Bead& bead : pair.beads) {
    bead.edits = in_left_order(bead.edits);
    sort_by_left(bead.facts);
    sort_by_left(bead.ties);
  }
}

}  // namespace cotejo
