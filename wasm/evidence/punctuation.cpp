#include "evidence/punctuation.hpp"

#include <cmath>

#include "evidence/chance.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
constexpr double kept = 0.8;    // marks that a rendering keeps
constexpr double added = 0.05;  // sentences without one whose rendering has one
// Sentences that a text is thought to have besides, with as many marks as renderings add: kinds
// that stand nowhere say nothing.
constexpr double unseen = 6;
// A text that has none of a kind, though it would have so many by the other's habit, writes it
// otherwise or not at all: its sentences say nothing by lacking it.
constexpr double missed = 10;

// Of what a sentence has, given what the one that it would render has.
double odds_of(bool own, bool other, double chance) {
  const double rate = own ? kept : added;
  return other ? std::log(rate / chance) : std::log((1 - rate) / (1 - chance));
}

}  // namespace

PunctuationEvidence::PunctuationEvidence(std::span<const SentenceTerms> left,
                                         std::span<const SentenceTerms> right) {
  const Counts lefts = counts_of(left);
  const Counts rights = counts_of(right);
  const auto share = [](double count, std::size_t sentences) {
    return (count + added * unseen) / (static_cast<double>(sentences) + unseen);
  };
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    left_[kind] = share(lefts[kind], left.size());
    right_[kind] = share(rights[kind], right.size());
    const auto lacks = [&](double own, std::size_t sentences, double other_share) {
      return own == 0 && other_share * static_cast<double>(sentences) >= missed;
    };
    speaks_[kind] = !lacks(lefts[kind], left.size(), right_[kind]) &&
                    !lacks(rights[kind], right.size(), left_[kind]);
  }
}

PunctuationEvidence::Counts PunctuationEvidence::counts_of(
    std::span<const SentenceTerms> sentences) {
  Counts counts{};
  for (const SentenceTerms& sentence : sentences) {
    for (std::size_t kind = 0; kind < mark_kinds; ++kind)
      counts[kind] += sentence.marks >> kind & 1;
  }
  return counts;
}

double PunctuationEvidence::log_odds(MarkKinds left, std::size_t lefts, MarkKinds right,
                                     std::size_t rights) const {
  double odds = 0;
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    if (!speaks_[kind]) continue;
    const bool in_left = (left >> kind & 1) != 0;
    const bool in_right = (right >> kind & 1) != 0;
    odds += odds_of(in_left, in_right, chance_of_any(right_[kind], rights)) +
            odds_of(in_right, in_left, chance_of_any(left_[kind], lefts));
  }
  return odds / 2;
}

}  // namespace cotejo
