#include "evidence/punctuation.hpp"

#include "evidence/chance.hpp"
#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality` unless it says otherwise; see docs/decisions/0031.
struct Parameters {
  // Counted over the beads of the gold, for all kinds of marks and pairs of languages together.
  double kept = 0.8;    // marks that a rendering keeps
  double added = 0.05;  // sentences without one whose rendering has one
  // Sentences that a text is thought to have besides, with as many marks as renderings add: kinds
  // that stand nowhere say nothing.
  double unseen = 6;
  // A text that has none of a kind, though it would have so many by the other's habit, writes it
  // otherwise or not at all: its sentences say nothing by lacking it.
  double missed = 10;
};
constexpr Parameters parameters;

// Of what a sentence has, given what the one that it would render has.
double odds_of(bool own, bool other, double chance) {
  const double rate = own ? parameters.kept : parameters.added;
  return other ? natural_log(rate / chance) : natural_log((1 - rate) / (1 - chance));
}

}  // namespace

PunctuationEvidence::PunctuationEvidence(std::span<const SentenceTerms> left,
                                         std::span<const SentenceTerms> right) {
  const Counts lefts = counts_of(left);
  const Counts rights = counts_of(right);
  const auto share = [](double count, std::size_t sentences) {
    return (count + parameters.added * parameters.unseen) /
           (static_cast<double>(sentences) + parameters.unseen);
  };
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    left_.shares[kind] = share(lefts[kind], left.size());
    right_.shares[kind] = share(rights[kind], right.size());
    const auto lacks = [&](double own, std::size_t sentences, double other_share) {
      return own == 0 && other_share * static_cast<double>(sentences) >= parameters.missed;
    };
    speaks_[kind] = !lacks(lefts[kind], left.size(), right_.shares[kind]) &&
                    !lacks(rights[kind], right.size(), left_.shares[kind]);
  }
  left_.weigh();
  right_.weigh();
}

void PunctuationEvidence::Side::weigh() {
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    for (std::size_t at = 0; at < weighed[kind].size(); ++at) {
      const double chance = chance_of_any(shares[kind], at + 1);
      weighed[kind][at] = {odds_of(false, false, chance), odds_of(false, true, chance),
                           odds_of(true, false, chance), odds_of(true, true, chance)};
    }
  }
}

double PunctuationEvidence::Side::log_odds(std::size_t kind, std::size_t sentences, bool has,
                                           bool is_met) const {
  if (sentences > weighed[kind].size()) {
    return odds_of(has, is_met, chance_of_any(shares[kind], sentences));
  }
  return weighed[kind][sentences - 1][(has ? 2U : 0U) + (is_met ? 1U : 0U)];
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
    odds += right_.log_odds(kind, rights, in_left, in_right) +
            left_.log_odds(kind, lefts, in_right, in_left);
  }
  return odds / 2;
}

}  // namespace cotejo
