#include "align/arrangement.hpp"

#include <algorithm>
#include <array>

namespace cotejo {
namespace {

// A gap inside a bead costs more than a break, or beads would join only to hide one.
constexpr double breaks_in_gap = 3;
constexpr double least_improvement = 1e-9;  // above rounding, so that a search ends

}  // namespace

Arrangement::Arrangement(const Evidence& evidence, const Alignment& start, double order_cost)
    : evidence_(evidence),
      order_cost_(order_cost),
      adjacency_gain_(evidence.adjacency_gain()),
      left_owner_(evidence.left_count(), none),
      right_owner_(evidence.right_count(), none),
      left_firsts_(evidence.left_count()),
      right_firsts_(evidence.right_count()) {
  for (const Pairing& pairing : start) {
    const Placed bead{BeadSide(pairing.left), BeadSide(pairing.right), pairing.gain};
    worth_ += bead.gain + add(bead, free_id());
  }
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
  const std::uint32_t next = left_firsts_.after(beads_[id].left.front());
  return next == Marks::none ? none : left_owner_[next];
}

Arrangement::BeadId Arrangement::next_right(BeadId id) const {
  const std::uint32_t next = right_firsts_.after(beads_[id].right.front());
  return next == Marks::none ? none : right_owner_[next];
}

Arrangement::BeadId Arrangement::previous_left(BeadId id) const {
  const std::uint32_t previous = left_firsts_.before(beads_[id].left.front());
  return previous == Marks::none ? none : left_owner_[previous];
}

Arrangement::BeadId Arrangement::previous_right(BeadId id) const {
  const std::uint32_t previous = right_firsts_.before(beads_[id].right.front());
  return previous == Marks::none ? none : right_owner_[previous];
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

double Arrangement::gap_worth(const Placed& bead) const {
  return -order_cost_ * breaks_in_gap * static_cast<double>(bead.left.gaps() + bead.right.gaps());
}

// What changes in order and gaps. The gains of beads are counted by those who call.
double Arrangement::add(const Placed& bead, BeadId id) {
  beads_[id] = bead;
  for (const std::uint32_t sentence : bead.left) left_owner_[sentence] = id;
  for (const std::uint32_t sentence : bead.right) right_owner_[sentence] = id;
  const std::array<BeadId, 2> before = {previous_left(id), previous_right(id)};
  const double old_worth = order_worth(before);
  left_firsts_.set(bead.left.front());
  right_firsts_.set(bead.right.front());
  const double new_worth = order_worth(std::array<BeadId, 3>{before[0], before[1], id});
  return gap_worth(bead) + new_worth - old_worth;
}

double Arrangement::remove(BeadId id) {
  const Placed& bead = beads_[id];
  const std::array<BeadId, 2> before = {previous_left(id), previous_right(id)};
  const double old_worth = order_worth(std::array<BeadId, 3>{before[0], before[1], id});
  left_firsts_.clear(bead.left.front());
  right_firsts_.clear(bead.right.front());
  const double change = order_worth(before) - old_worth - gap_worth(bead);
  for (const std::uint32_t sentence : bead.left) left_owner_[sentence] = none;
  for (const std::uint32_t sentence : bead.right) right_owner_[sentence] = none;
  unused_.push_back(id);
  return change;
}

bool Arrangement::improve(std::span<const BeadId> removed, std::span<const Placed> added) {
  std::array<Placed, most_changed> old;
  std::array<Placed, most_changed> made;
  std::array<BeadId, most_changed> made_ids;
  std::size_t count = 0;
  double old_gain = 0;
  double highest_gain = 0;
  // Each bead that goes takes at most three breaks with it and brings two beads together.
  double highest_order =
      static_cast<double>(removed.size()) * (3 * order_cost_ + 2 * adjacency_gain_);
  for (std::size_t at = 0; at < removed.size(); ++at) {
    old[at] = beads_[removed[at]];
    old_gain += old[at].gain;
    highest_order -= gap_worth(old[at]);
  }
  for (const Placed& bead : added) {
    if (bead.left.is_too_large() || bead.right.is_too_large()) return false;
    if (bead.left.empty() || bead.right.empty()) continue;
    made[count++] = bead;
    highest_gain += evidence_.highest_gain(bead.left.sentences(), bead.right.sentences());
    highest_order += 2 * order_cost_ + 3 * adjacency_gain_ + gap_worth(bead);
  }
  if (highest_gain - old_gain + highest_order <= least_improvement) return false;

  double change = -old_gain;
  for (const BeadId id : removed) change += remove(id);
  for (std::size_t at = 0; at < count; ++at) {
    made_ids[at] = free_id();
    change += add(made[at], made_ids[at]);
  }
  if (change + highest_gain > least_improvement) {
    for (std::size_t at = 0; at < count; ++at) {
      Placed& bead = beads_[made_ids[at]];
      bead.gain = evidence_.gain(bead.left.sentences(), bead.right.sentences());
      change += bead.gain;
    }
    if (change > least_improvement) {
      worth_ += change;
      return true;
    }
  }
  // Ids are handed out from a stack: undone in reverse, each bead keeps its own.
  while (count > 0) remove(made_ids[--count]);
  for (std::size_t at = removed.size(); at-- > 0;) {
    unused_.pop_back();
    add(old[at], removed[at]);
  }
  return false;
}

Alignment Arrangement::alignment() const {
  Alignment alignment;
  for (std::uint32_t at = left_firsts_.first(); at != Marks::none; at = left_firsts_.after(at)) {
    const Placed& bead = beads_[left_owner_[at]];
    alignment.push_back({bead.left.group(), bead.right.group(), bead.gain});
  }
  return alignment;
}

}  // namespace cotejo
