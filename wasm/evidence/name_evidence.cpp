#include "evidence/name_evidence.hpp"

#include <algorithm>

#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
struct Parameters {
  double weight = 0.6;        // below 1: both sides count the same names
  double matched_odds = 1.0;  // of a name that has a counterpart
  double chance = 0.3;        // share matched outside renderings, for one inside
  double usual_weight = 10;   // names that the whole side counts for beside renderings
  double lowest_share = 0.2;  // where hardly any are matched, texts may be unrelated
  double highest_share = 0.95;
};
constexpr Parameters parameters;

// Names of which some are matched, with fractions where renderings are but likely.
struct Count {
  double matched = 0;
  double all = 0;

  void add(const UnknownNames& names, double probability) {
    matched += probability * names.matched;
    all += probability * (names.matched + names.unmatched);
  }
  double share() const {
    return all > 0 ? std::clamp(matched / all, parameters.lowest_share, parameters.highest_share)
                   : parameters.lowest_share;
  }
};

double share_of(const std::vector<UnknownNames>& side) {
  Count count;
  for (const UnknownNames& names : side) count.add(names, 1);
  return count.share();
}

std::vector<double> weighed(const std::vector<UnknownNames>& side, double share) {
  const double unmatched_odds = natural_log((1 - share) / (1 - parameters.chance * share));
  std::vector<double> odds;
  for (const UnknownNames& names : side) {
    odds.push_back(parameters.weight *
                   (parameters.matched_odds * names.matched + unmatched_odds * names.unmatched));
  }
  return odds;
}

}  // namespace

NameEvidence::NameEvidence(const Counterparts& counterparts)
    : left_(weighed(counterparts.left.names, share_of(counterparts.left.names))),
      right_(weighed(counterparts.right.names, share_of(counterparts.right.names))) {}

void NameEvidence::learn(const Counterparts& counterparts,
                         const std::vector<Rendering>& renderings) {
  const auto learnt = [&](const std::vector<UnknownNames>& side, auto sentence_of) {
    Count count{parameters.usual_weight * share_of(side), parameters.usual_weight};
    for (const Rendering& rendering : renderings) {
      count.add(side[sentence_of(rendering)], rendering.probability);
    }
    return weighed(side, count.share());
  };
  left_ = learnt(counterparts.left.names, [](const Rendering& one) { return one.left; });
  right_ = learnt(counterparts.right.names, [](const Rendering& one) { return one.right; });
}

}  // namespace cotejo
