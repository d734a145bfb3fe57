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
  using Counts = std::array<double, mark_kinds>;  // of each kind
  static Counts counts_of(std::span<const SentenceTerms> sentences);

  // The marks of one side, as what sentences of the other are set against.
  struct Side {
    Counts shares{};  // of sentences with a kind
    // What `log_odds` gives, by kind, number of sentences less one, and who has the mark.
    std::array<std::array<std::array<double, 4>, 4>, mark_kinds> weighed{};

    void weigh();
    // Of a sentence that has the mark or not and is said to be rendered by a group of so many here,
    // which has it or not.
    double log_odds(std::size_t kind, std::size_t sentences, bool has, bool is_met) const;
  };

  Side left_;
  Side right_;
  std::array<bool, mark_kinds> speaks_{};  // whether lacking it means anything
};

}  // namespace cotejo
