#include "evidence/punctuation.hpp"

#include <cmath>

#include "evidence/chance.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
constexpr double kept = 0.8;    // marks that a rendering keeps
constexpr double added = 0.05;  // sentences without one whose rendering has one
// Sentences that a text is thought to have besides, with as many marks as renderings add: kinds
// that stand nowhere say nothing.
constexpr double unseen = 6;

bool is_inverted_comma(char32_t character) {
  switch (character) {
    case U'"':
    case U'\u00AB':
    case U'\u00BB':
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\u300C':
    case U'\u300D':
    case U'\u300E':
    case U'\u300F':
    case U'\uFF02':
      return true;
    default:
      return false;
  }
}

// Of what a sentence has, given what the one that it would render has.
double odds_of(bool own, bool other, double chance) {
  const double rate = own ? kept : added;
  return other ? std::log(rate / chance) : std::log((1 - rate) / (1 - chance));
}

}  // namespace

MarkKinds kinds_of_mark(char32_t character) {
  if (is_inverted_comma(character)) return 1;
  if (character == U':' || character == U'\uFF1A') return 2;
  if (is_opening_bracket(character) || is_closing_bracket(character)) return 4;
  return 0;
}

PunctuationEvidence::PunctuationEvidence(std::span<const SentenceTerms> left,
                                         std::span<const SentenceTerms> right)
    : left_(shares_of(left)), right_(shares_of(right)) {}

PunctuationEvidence::Shares PunctuationEvidence::shares_of(
    std::span<const SentenceTerms> sentences) {
  Shares shares;
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    double count = 0;
    for (const SentenceTerms& sentence : sentences) count += sentence.marks >> kind & 1;
    shares[kind] = (count + added * unseen) / (static_cast<double>(sentences.size()) + unseen);
  }
  return shares;
}

double PunctuationEvidence::log_odds(MarkKinds left, std::size_t lefts, MarkKinds right,
                                     std::size_t rights) const {
  double odds = 0;
  for (std::size_t kind = 0; kind < mark_kinds; ++kind) {
    const bool in_left = (left >> kind & 1) != 0;
    const bool in_right = (right >> kind & 1) != 0;
    odds += odds_of(in_left, in_right, chance_of_any(right_[kind], rights)) +
            odds_of(in_right, in_left, chance_of_any(left_[kind], lefts));
  }
  return odds / 2;
}

}  // namespace cotejo
