#include "align/arrangement.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace cotejo {
namespace {

// A gap inside a bead costs more than a break, or beads would join only to hide one.
constexpr double breaks_in_gap = 3;
constexpr double least_improvement = 1e-9;  // above rounding, so that a search ends

double gaps_in(const Group& group) {
  double gaps = 0;
  for (std::size_t at = 1; at < group.size(); ++at) {
    if (group[at] != group[at - 1] + 1) gaps += 1;
  }
  return gaps;
}

}  // namespace

Arrangement::Arrangement(const Evidence& evidence, const Alignment& start, double order_cost)
    : evidence_(evidence),
      order_cost_(order_cost),
      adjacency_gain_(evidence.adjacency_gain()),
      left_owner_(evidence.left_count(), none),
      right_owner_(evidence.right_count(), none) {
  for (const Pairing& pairing : start) worth_ += add(pairing, free_id());
}

Arrangement::BeadId Arrangement::free_id() {
  if (unused_.empty()) {
    beads_.emplace_back();
    return static_cast<BeadId>(beads_.size() - 1);
  }
  const BeadId id = unused_.back();
  unused_.pop_back();
  return id;
}

Arrangement::BeadId Arrangement::next_left(BeadId id) const {
  const auto next = left_firsts_.upper_bound(beads_[id].left.front());
  return next == left_firsts_.end() ? none : left_owner_[*next];
}

Arrangement::BeadId Arrangement::next_right(BeadId id) const {
  const auto next = right_firsts_.upper_bound(beads_[id].right.front());
  return next == right_firsts_.end() ? none : right_owner_[*next];
}

Arrangement::BeadId Arrangement::previous_left(BeadId id) const {
  const auto at = left_firsts_.lower_bound(beads_[id].left.front());
  return at == left_firsts_.begin() ? none : left_owner_[*std::prev(at)];
}

Arrangement::BeadId Arrangement::previous_right(BeadId id) const {
  const auto at = right_firsts_.lower_bound(beads_[id].right.front());
  return at == right_firsts_.begin() ? none : right_owner_[*std::prev(at)];
}

// Of a bead and what follows it.
double Arrangement::worth_after(BeadId id) const {
  const BeadId next = next_left(id);
  if (next != next_right(id)) return -order_cost_;
  if (next == none) return 0;
  const bool adjacent = beads_[id].left.back() + 1 == beads_[next].left.front() &&
                        beads_[id].right.back() + 1 == beads_[next].right.front();
  return adjacent ? adjacency_gain_ : 0;
}

double Arrangement::order_worth(std::span<const BeadId> beads) const {
  double worth = 0;
  for (auto bead = beads.begin(); bead != beads.end(); ++bead) {
    const bool seen = std::find(beads.begin(), bead, *bead) != bead;
    if (*bead != none && !seen) worth += worth_after(*bead);
  }
  return worth;
}

double Arrangement::gap_worth(const Pairing& pairing) const {
  return -order_cost_ * breaks_in_gap * (gaps_in(pairing.left) + gaps_in(pairing.right));
}

double Arrangement::add(const Pairing& pairing, BeadId id) {
  beads_[id] = pairing;
  for (const std::uint32_t sentence : pairing.left) left_owner_[sentence] = id;
  for (const std::uint32_t sentence : pairing.right) right_owner_[sentence] = id;
  const std::array<BeadId, 2> before = {previous_left(id), previous_right(id)};
  const double old_worth = order_worth(before);
  left_firsts_.insert(pairing.left.front());
  right_firsts_.insert(pairing.right.front());
  const double new_worth = order_worth(std::array<BeadId, 3>{before[0], before[1], id});
  return pairing.gain + gap_worth(pairing) + new_worth - old_worth;
}

double Arrangement::remove(BeadId id) {
  const Pairing& pairing = beads_[id];
  const std::array<BeadId, 2> before = {previous_left(id), previous_right(id)};
  const double old_worth = order_worth(std::array<BeadId, 3>{before[0], before[1], id});
  left_firsts_.erase(pairing.left.front());
  right_firsts_.erase(pairing.right.front());
  const double change = order_worth(before) - old_worth - gap_worth(pairing) - pairing.gain;
  for (const std::uint32_t sentence : pairing.left) left_owner_[sentence] = none;
  for (const std::uint32_t sentence : pairing.right) right_owner_[sentence] = none;
  unused_.push_back(id);
  return change;
}

bool Arrangement::improve(std::span<const BeadId> removed, std::span<const Pairing> added) {
  std::vector<Pairing> old;
  std::vector<BeadId> made;
  double change = 0;
  for (const BeadId id : removed) {
    old.push_back(beads_[id]);
    change += remove(id);
  }
  for (const Pairing& pairing : added) {
    if (pairing.left.empty() || pairing.right.empty()) continue;
    Pairing weighed = pairing;
    weighed.gain = evidence_.gain(pairing.left, pairing.right);
    made.push_back(free_id());
    change += add(weighed, made.back());
  }
  if (change > least_improvement) {
    worth_ += change;
    return true;
  }
  for (const BeadId id : made) remove(id);
  // Ids come back in the order they went, so that each bead keeps its own.
  unused_.erase(std::remove_if(unused_.begin(), unused_.end(),
                               [&](BeadId id) {
                                 return std::find(removed.begin(), removed.end(), id) !=
                                        removed.end();
                               }),
                unused_.end());
  for (std::size_t at = 0; at < old.size(); ++at) add(old[at], removed[at]);
  return false;
}

Alignment Arrangement::alignment() const {
  Alignment alignment;
  for (const std::uint32_t first : left_firsts_) alignment.push_back(beads_[left_owner_[first]]);
  return alignment;
}

}  // namespace cotejo
