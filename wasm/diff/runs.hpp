// Changed runs of tokens: what lies between kept and moved ones, as a reader would mark it with a
// pen.
//
// Scattered marks cannot be read, and a mark around words that stayed misleads. What decides was
// learnt from marks that people made (decision 0090): they join two changes over a slight word only
// where much changed around it, and they call a replacement removed and added, in two marks, where
// the two runs are long or built differently.
#pragma once

#include <vector>

#include "diff/alignment.hpp"

namespace cotejo {

// Tokens `left_from` to `left_to` of the left side became `right_from` to `right_to` of the right.
struct Run {
  std::size_t left_from = 0;
  std::size_t left_to = 0;
  std::size_t right_from = 0;
  std::size_t right_to = 0;
  std::uint32_t phrase = 0;  // of a moved one, its number; else 0

  bool has_left() const { return left_from < left_to; }
  bool has_right() const { return right_from < right_to; }
  bool operator==(const Run&) const = default;
};

// The changed and moved runs, by where they are read on the left.
std::vector<Run> runs_of(const Alignment& alignment, const TokenPair& tokens);

// Lets go of the few slight words between changed runs where a reader would mark them with these.
// `share` is that of all letters that stayed. Another form of a word is a change of its own.
void join_runs(Alignment& alignment, const TokenPair& tokens, const DiffSide& left,
               const DiffSide& right, double share);

// Whether the two sides of a run have nothing to do with each other.
bool are_unrelated(const Run& run, const TokenPair& tokens, const DiffSide& left,
                   const DiffSide& right);

}  // namespace cotejo
