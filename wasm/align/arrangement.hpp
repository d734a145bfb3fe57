// Beads in two reading orders at once, and what each change of them is worth. The worth of an
// arrangement is the gain of its beads, and what it is worth that they follow each other with
// nothing between them, less a cost for each break in order: a bead whose successor on the left is
// not its successor on the right, or a gap inside a bead. Changes cost time in the logarithm of the
// number of beads.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "align/alignment.hpp"

namespace cotejo {

class Arrangement {
 public:
  using BeadId = std::uint32_t;
  static constexpr BeadId none = UINT32_MAX;

  // `order_cost` is the cost of a break, in units of the evidence's gain. `evidence` must outlive
  // this.
  Arrangement(const Evidence& evidence, const Alignment& start, double order_cost);

  BeadId bead_of_left(std::uint32_t sentence) const { return left_owner_[sentence]; }
  BeadId bead_of_right(std::uint32_t sentence) const { return right_owner_[sentence]; }
  const Pairing& bead(BeadId id) const { return beads_[id]; }

  // Replaces beads by others if that is worth more, and says whether it did. The sentences of
  // `added` must be free once `removed` is gone; pairings with an empty side are passed over.
  bool improve(std::span<const BeadId> removed, std::span<const Pairing> added);

  double worth() const { return worth_; }
  Alignment alignment() const;

 private:
  double add(const Pairing& pairing, BeadId id);
  double remove(BeadId id);
  double order_worth(std::span<const BeadId> beads) const;
  double worth_after(BeadId id) const;
  double gap_worth(const Pairing& pairing) const;
  BeadId next_left(BeadId id) const;
  BeadId next_right(BeadId id) const;
  BeadId previous_left(BeadId id) const;
  BeadId previous_right(BeadId id) const;
  BeadId free_id();

  const Evidence& evidence_;
  double order_cost_;
  double adjacency_gain_;
  double worth_ = 0;
  std::vector<Pairing> beads_;
  std::vector<BeadId> unused_;
  std::vector<BeadId> left_owner_;
  std::vector<BeadId> right_owner_;
  std::set<std::uint32_t> left_firsts_;  // first sentences of beads, in order
  std::set<std::uint32_t> right_firsts_;
};

}  // namespace cotejo
