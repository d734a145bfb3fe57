#include "evidence/rates.hpp"

#include <algorithm>

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality` unless it says otherwise; see docs/decisions/0031.
struct Parameters {
  // Counted over the beads of the gold, and a little below what was found.
  Rates usual = {0.0, 0.5, 0.5, 0.7, 0.85, 0.75, 0.9, 0.93};
  double free_share = 0.5;   // of the usual ones, in a free rendering; see docs/decisions/0120
  double usual_weight = 30;  // units that the usual rate is worth beside those counted
  // Beyond these a single word would decide.
  double lowest = 0.05;
  double highest = 0.95;
};
constexpr Parameters parameters;

}  // namespace

const Rates& usual_rates() { return parameters.usual; }

Rates free_rates() {
  Rates rates = parameters.usual;
  for (double& rate : rates) rate *= parameters.free_share;
  return rates;
}

void RateCount::add(const Unit& unit, bool is_held, double chance, double probability) {
  if (unit.sentences.empty()) return;
  const auto tie = static_cast<std::size_t>(unit.tie);
  held_[tie] += probability * ((is_held ? 1 : 0) - chance);
  all_[tie] += probability * (1 - chance);
}

Rates RateCount::rates(const Rates& usual) const {
  Rates rates{};
  for (std::size_t tie = 1; tie < rates.size(); ++tie) {
    const double rate =
        (held_[tie] + parameters.usual_weight * usual[tie]) / (all_[tie] + parameters.usual_weight);
    rates[tie] = std::clamp(rate, parameters.lowest, parameters.highest);
  }
  return rates;
}

}  // namespace cotejo
