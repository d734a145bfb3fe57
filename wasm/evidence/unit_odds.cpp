#include "evidence/unit_odds.hpp"

#include <cmath>

#include "evidence/chance.hpp"
#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality` unless it says otherwise; see docs/decisions/0031.
struct Parameters {
  // The log-odds of a unit that would be recognised and stands nowhere on the other side, by its
  // tie: counted over the gold, of sentences that are rendered against such as were left out.
  Rates absent_odds = {0.0, 0.0, 0.0, -0.6, -0.9, 0.0, 0.0, -1.5};
  double absent_related_share = 0.6;  // of those, what two hands on the same thing have, too
  // Sentences of two hands on the same thing share this part of what a rendering would hold, and
  // are this common.
  double related_share = 0.2;
  double related_prior = 0.1;
  double weight = 0.6;  // below 1: the two directions count the same words
  // Sentences without a counterpart that chance is thought to have met besides those of the text:
  // in a text of two sentences, a word that stands in both is not common yet.
  double unseen_sentences = 8;
};
constexpr Parameters parameters;

}  // namespace

double chance_of(const Unit& unit, std::size_t size, std::size_t all) {
  const double one = (static_cast<double>(unit.sentences.size()) + 0.5) /
                     (static_cast<double>(all) + parameters.unseen_sentences);
  return size == 1 ? one : chance_of_any(one, size);
}

UnitOdds odds_of(const Unit& unit, std::size_t size, std::size_t all, const Rates& rates) {
  if (unit.sentences.empty()) {
    const double odds = parameters.absent_odds[static_cast<std::size_t>(unit.tie)];
    const TwoOdds absent = {odds, (1 - parameters.absent_related_share) * odds};
    return {absent, absent, 0};
  }
  const double chance = chance_of(unit, size, all);
  const double rate = rates[static_cast<std::size_t>(unit.tie)];
  const auto held = [&](double own_rate) { return own_rate + (1 - own_rate) * chance; };
  const double related_rate = parameters.related_share * rate;
  UnitOdds odds;
  odds.found = {natural_log(held(rate) / chance), natural_log(held(rate) / held(related_rate))};
  odds.missing = {natural_log(1 - rate), natural_log((1 - rate) / (1 - related_rate))};
  odds.expected = parameters.weight * (held(rate) * odds.found.against_chance +
                                       (1 - held(rate)) * odds.missing.against_chance);
  return odds;
}

double joined(const TwoOdds& odds) {
  const double chance = parameters.weight * odds.against_chance;
  const double related = parameters.weight * odds.against_related;
  // Of the two, the less likely kind of chance meeting counts for this much of the other.
  const double lesser = exponential(-std::abs(chance - related));
  const double prior = parameters.related_prior;
  return chance < related ? chance - natural_log(1 - prior + prior * lesser)
                          : related - natural_log((1 - prior) * lesser + prior);
}

}  // namespace cotejo
