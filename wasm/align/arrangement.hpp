// Beads in two reading orders at once, and what each change of them is worth. The worth of an
// arrangement is the gain of its beads, and what it is worth that they follow each other with
// nothing between them, less a cost for each break in order: a bead whose successor on the left is
// not its successor on the right, or a gap inside a bead. A change that cannot be worth it by the
// evidence's bounds is turned down without a look at its words.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/alignment.hpp"
#include "align/bead_side.hpp"
#include "align/marks.hpp"
#include "evidence/evidence.hpp"

namespace cotejo {

// A bead while its place is sought.
struct Placed {
  BeadSide left;
  BeadSide right;
  double gain = 0;
};

class Arrangement {
 public:
  using BeadId = std::uint32_t;
  static constexpr BeadId none = UINT32_MAX;

  // `order_cost` is the cost of a break, in units of the evidence's gain. `evidence` must outlive
  // this. No side of a bead in `start` has more than BeadSide::most sentences.
  Arrangement(const Evidence& evidence, const Alignment& start, double order_cost);

  BeadId bead_of_left(std::uint32_t sentence) const { return left_owner_[sentence]; }
  BeadId bead_of_right(std::uint32_t sentence) const { return right_owner_[sentence]; }
  const Placed& bead(BeadId id) const { return beads_[id]; }

  // Replaces beads by others if that is worth more, and says whether it did. The sentences of
  // `added` must be free once `removed` is gone; beads with an empty side are passed over. Where
  // a side would be too large, nothing is done. At most `most_changed` of either.
  static constexpr std::size_t most_changed = 4;
  bool improve(std::span<const BeadId> removed, std::span<const Placed> added);

  double worth() const { return worth_; }
  Alignment alignment() const;

 private:
  double add(const Placed& bead, BeadId id);
  double remove(BeadId id);
  double order_worth(std::span<const BeadId> beads) const;
  double worth_after(BeadId id) const;
  double gap_worth(const Placed& bead) const;
  BeadId next_left(BeadId id) const;
  BeadId next_right(BeadId id) const;
  BeadId previous_left(BeadId id) const;
  BeadId previous_right(BeadId id) const;
  BeadId free_id();

  const Evidence& evidence_;
  double order_cost_;
  double adjacency_gain_;
  double worth_ = 0;
  std::vector<Placed> beads_;
  std::vector<BeadId> unused_;
  std::vector<BeadId> left_owner_;
  std::vector<BeadId> right_owner_;
  Marks left_firsts_;  // first sentences of beads
  Marks right_firsts_;
};

}  // namespace cotejo
