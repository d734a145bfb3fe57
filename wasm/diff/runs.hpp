// Changed runs of tokens, before they become edits: from the shortest edit script to what a
// reader would mark with a pen.
#pragma once

#include <vector>

#include "diff/tokens.hpp"

namespace cotejo {

// Tokens `left_from` to `left_to` of the left side became `right_from` to `right_to` of the right.
struct Run {
  std::size_t left_from = 0;
  std::size_t left_to = 0;
  std::size_t right_from = 0;
  std::size_t right_to = 0;
  bool moved = false;

  bool operator==(const Run&) const = default;
};

// The changed runs of a shortest edit script, in order.
std::vector<Run> shortest_runs(const std::vector<Token>& left, const std::vector<Token>& right);

// Joins runs that only a few common words, lighter than the changes around them, keep apart.
std::vector<Run> readable_runs(const std::vector<Run>& runs, const std::vector<Token>& left,
                               const std::vector<Token>& right);

// Takes out of the runs what was only moved within the bead: equal sequences of several words,
// removed here and added there. The moved ones are marked so and hold both places.
std::vector<Run> with_moved_runs(const std::vector<Run>& runs, const std::vector<Token>& left,
                                 const std::vector<Token>& right);

}  // namespace cotejo
