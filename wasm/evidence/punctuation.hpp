// What quotation marks, colons and brackets say: a rendering keeps most of them, a sentence met by
// chance has them as often as its text does.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "reading/reading.hpp"

namespace cotejo {

class PunctuationEvidence {
 public:
  PunctuationEvidence(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right);

  // Log-odds, in nats, of a rendering against a chance meeting, of groups of so many sentences that
  // have these kinds of marks.
  double log_odds(MarkKinds left, std::size_t lefts, MarkKinds right, std::size_t rights) const;

 private:
  // Of each kind.
  using Counts = std::array<double, mark_kinds>;
  static Counts counts_of(std::span<const SentenceTerms> sentences);

  Counts left_{};  // shares of sentences with it
  Counts right_{};
  std::array<bool, mark_kinds> speaks_{};  // whether lacking it means anything
};

}  // namespace cotejo
