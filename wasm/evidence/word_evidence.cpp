#include "evidence/word_evidence.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "evidence/chance.hpp"
#include "evidence/learnt_words.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
constexpr Rates usual_rates = {0.0, 0.5, 0.5, 0.7, 0.85, 0.75, 0.9, 0.93};
// The log-odds of a unit that would be recognised and stands nowhere on the other side, by its tie.
constexpr Rates absent_odds = {0.0, 0.0, 0.0, -0.6, -0.9, 0.0, 0.0, -1.5};
// Sentences of two hands on the same thing share this part of what a rendering would hold, and are
// this common.
constexpr double related_share = 0.2;
constexpr double related_prior = 0.1;
constexpr double absent_related_share = 0.6;  // of the log-odds of an absent unit
constexpr double weight = 0.6;                // below 1: the two directions count the same words

// Sentences without a counterpart that chance is thought to have met besides those of the text: in
// a text of two sentences, a word that stands in both is not common yet.
constexpr double unseen_sentences = 8;

constexpr double usual_weight = 30;  // units that the usual rate is worth beside those counted
constexpr double free_share = 0.5;   // of the usual rates, in a free rendering
constexpr double lowest_rate = 0.05;
constexpr double highest_rate = 0.95;

// Log-odds of the best pair of sentences in two groups, for each sentence of the larger one: a part
// of a bead lacks what its other parts hold.
constexpr double hopeless = -10;
constexpr std::size_t most_pairs_kept = 4'000'000;
constexpr std::size_t candidates_per_sentence = 8;
constexpr std::size_t longest_postings = 64;

bool meets(const Unit& unit, std::span<const std::uint32_t> group) {
  return std::any_of(group.begin(), group.end(),
                     [&](std::uint32_t sentence) { return unit.meets(sentence); });
}

// The share of chance groups of `size` sentences, of `all`, that would hold a counterpart.
double chance_of(const Unit& unit, std::size_t size, std::size_t all) {
  const double one = (static_cast<double>(unit.sentences.size()) + 0.5) /
                     (static_cast<double>(all) + unseen_sentences);
  return size == 1 ? one : chance_of_any(one, size);
}

// Their log-odds against either reason, where one in so many sentences is related.
double joined(const TwoOdds& odds) {
  const double chance = weight * odds.against_chance;
  const double related = weight * odds.against_related;
  const double least = std::min(chance, related);
  return least - std::log((1 - related_prior) * std::exp(least - chance) +
                          related_prior * std::exp(least - related));
}

UnitOdds odds_of(const Unit& unit, std::size_t size, std::size_t all, const Rates& rates) {
  if (unit.sentences.empty()) {
    const double odds = absent_odds[static_cast<std::size_t>(unit.tie)];
    const TwoOdds absent = {odds, (1 - absent_related_share) * odds};
    return {absent, absent, 0};
  }
  const double chance = chance_of(unit, size, all);
  const double rate = rates[static_cast<std::size_t>(unit.tie)];
  const auto held = [&](double own_rate) { return own_rate + (1 - own_rate) * chance; };
  const double related_rate = related_share * rate;
  UnitOdds odds;
  odds.found = {std::log(held(rate) / chance), std::log(held(rate) / held(related_rate))};
  odds.missing = {std::log(1 - rate), std::log((1 - rate) / (1 - related_rate))};
  odds.expected =
      held(rate) * odds.found.against_chance + (1 - held(rate)) * odds.missing.against_chance;
  return odds;
}

// The units of a group, once each.
std::vector<std::uint32_t> units_of(const SideUnits& side, std::span<const std::uint32_t> group) {
  std::vector<std::uint32_t> united;
  for (const std::uint32_t sentence : group) {
    const std::vector<std::uint32_t>& units = side.of_sentence[sentence];
    united.insert(united.end(), units.begin(), units.end());
  }
  if (group.size() > 1) {
    sort_stably(united);
    united.erase(std::unique(united.begin(), united.end()), united.end());
  }
  return united;
}

}  // namespace

WordEvidence::WordEvidence(const BilingualSide& left, const BilingualSide& right,
                           const Vocabulary& vocabulary)
    : counterparts_(find_counterparts(left, right, vocabulary)),
      names_(counterparts_),
      lefts_(static_cast<std::uint32_t>(left.sentences.size())),
      rights_(static_cast<std::uint32_t>(right.sentences.size())),
      rates_(usual_rates) {
  weigh_units();
  weigh_pairs();
}

void WordEvidence::weigh_units() {
  for (std::size_t size = 1; size <= most_weighed; ++size) {
    const auto weigh = [&](const SideUnits& side, std::size_t all, std::vector<UnitOdds>& odds) {
      odds.clear();
      for (const Unit& unit : side.units) odds.push_back(odds_of(unit, size, all, rates_));
    };
    weigh(counterparts_.left, rights_, left_odds_[size - 1]);
    weigh(counterparts_.right, lefts_, right_odds_[size - 1]);
  }
}

void WordEvidence::weigh_pairs() {
  found_.clear();
  if (std::size_t{lefts_} * rights_ > most_pairs_kept) return;
  std::vector<float> chance(std::size_t{lefts_} * rights_);
  std::vector<float> related(chance.size());
  const auto weigh = [&](const SideUnits& side, const std::vector<UnitOdds>& odds, std::size_t all,
                         std::vector<double>& expected, auto cell_of) {
    expected.assign(side.of_sentence.size(), 0);
    for (std::uint32_t own = 0; own < side.of_sentence.size(); ++own) {
      TwoOdds missing;
      for (const std::uint32_t index : side.of_sentence[own]) {
        missing += odds[index].missing;
        expected[own] += weight * odds[index].expected;
        const TwoOdds& found = odds[index].found;
        const TwoOdds& lost = odds[index].missing;
        for (const std::uint32_t other : side.units[index].sentences) {
          const std::size_t cell = cell_of(own, other);
          chance[cell] += static_cast<float>(found.against_chance - lost.against_chance);
          related[cell] += static_cast<float>(found.against_related - lost.against_related);
        }
      }
      for (std::uint32_t other = 0; other < all; ++other) {
        chance[cell_of(own, other)] += static_cast<float>(missing.against_chance);
        related[cell_of(own, other)] += static_cast<float>(missing.against_related);
      }
    }
  };
  const auto cell = [&](std::uint32_t left, std::uint32_t right) {
    return std::size_t{left} * rights_ + right;
  };
  weigh(counterparts_.left, left_odds_.front(), rights_, left_expected_, cell);
  weigh(counterparts_.right, right_odds_.front(), lefts_, right_expected_,
        [&](std::uint32_t right, std::uint32_t left) { return cell(left, right); });
  found_ = std::move(chance);
  for (std::size_t at = 0; at < found_.size(); ++at) {
    found_[at] = static_cast<float>(joined({found_[at], related[at]}));
  }
}

WordEvidence::Odds WordEvidence::odds(std::span<const std::uint32_t> left,
                                      std::span<const std::uint32_t> right) const {
  if (left.size() == 1 && right.size() == 1 && !found_.empty()) {
    return {found_[std::size_t{left.front()} * rights_ + right.front()],
            left_expected_[left.front()] + right_expected_[right.front()], rendered(left, right)};
  }
  TwoOdds sum;
  double expected = 0;
  const auto weigh = [&](const SideUnits& side, const WeighedUnits& weighed,
                         std::span<const std::uint32_t> group,
                         std::span<const std::uint32_t> others) {
    const std::vector<UnitOdds>& of_size = weighed[std::min(others.size(), most_weighed) - 1];
    for (const std::uint32_t index : units_of(side, group)) {
      const UnitOdds& odds = of_size[index];
      sum += meets(side.units[index], others) ? odds.found : odds.missing;
      expected += weight * odds.expected;
    }
  };
  weigh(counterparts_.left, left_odds_, left, right);
  weigh(counterparts_.right, right_odds_, right, left);
  return {joined(sum), expected, rendered(left, right)};
}

// Names and numbers are left out: whoever tells of the same thing has them.
Agreement WordEvidence::agreement(std::span<const std::uint32_t> left,
                                  std::span<const std::uint32_t> right) const {
  Agreement agreement;
  const auto count = [&](const SideUnits& side, std::span<const std::uint32_t> group,
                         std::span<const std::uint32_t> others) {
    for (const std::uint32_t index : units_of(side, group)) {
      const Unit& unit = side.units[index];
      if (unit.tie != Tie::word) continue;
      ++agreement.known;
      if (meets(unit, others)) ++agreement.met;
    }
  };
  count(counterparts_.left, left, right);
  count(counterparts_.right, right, left);
  return agreement;
}

double WordEvidence::rendered(std::span<const std::uint32_t> left,
                              std::span<const std::uint32_t> right) const {
  double odds = 0;
  for (const std::uint32_t sentence : left) odds += names_.left_log_odds(sentence);
  for (const std::uint32_t sentence : right) odds += names_.right_log_odds(sentence);
  return odds;
}

bool WordEvidence::is_hopeless(std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) const {
  if (found_.empty()) return false;
  const double limit = hopeless * static_cast<double>(std::max(left.size(), right.size()));
  return std::all_of(left.begin(), left.end(), [&](std::uint32_t one) {
    return std::all_of(right.begin(), right.end(), [&](std::uint32_t other) {
      return found_[std::size_t{one} * rights_ + other] < limit;
    });
  });
}

std::vector<std::vector<Candidate>> WordEvidence::candidates() const {
  // What the right side's units say of each left sentence, turned around.
  std::vector<std::vector<Candidate>> from_right(lefts_);
  for (std::uint32_t right = 0; right < rights_; ++right) {
    for (const std::uint32_t index : counterparts_.right.of_sentence[right]) {
      const Unit& unit = counterparts_.right.units[index];
      if (unit.sentences.size() > longest_postings) continue;
      const double gain = right_odds_.front()[index].found.against_chance;
      for (const std::uint32_t left : unit.sentences) from_right[left].push_back({right, gain});
    }
  }
  std::vector<std::vector<Candidate>> candidates(lefts_);
  std::vector<double> found(rights_);
  for (std::uint32_t left = 0; left < lefts_; ++left) {
    std::vector<Candidate>& own = candidates[left];
    const auto meet = [&](std::uint32_t right, double gain) {
      if (found[right] == 0) own.push_back({right, 0});
      found[right] += gain;
    };
    for (const std::uint32_t index : counterparts_.left.of_sentence[left]) {
      const Unit& unit = counterparts_.left.units[index];
      if (unit.sentences.size() > longest_postings) continue;
      const double gain = left_odds_.front()[index].found.against_chance;
      for (const std::uint32_t right : unit.sentences) meet(right, gain);
    }
    for (const Candidate& candidate : from_right[left]) meet(candidate.right, candidate.gain);
    for (Candidate& candidate : own) candidate.gain = std::exchange(found[candidate.right], 0);
    const std::size_t kept = std::min(own.size(), candidates_per_sentence);
    std::partial_sort(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(kept), own.end(),
                      [](const Candidate& a, const Candidate& b) {
                        return a.gain != b.gain ? a.gain > b.gain : a.right < b.right;
                      });
    own.resize(kept);
  }
  return candidates;
}

void WordEvidence::learn(const BilingualSide& left, const BilingualSide& right,
                         const std::vector<Rendering>& renderings) {
  add_learnt(counterparts_, learn_words(left.sentences, right.sentences, renderings),
             left.sentences, right.sentences);
  names_.learn(counterparts_, renderings);
  learn_rates(renderings);
  weigh_units();
  weigh_pairs();
}

Rates WordEvidence::free_rates() {
  Rates rates = usual_rates;
  for (double& rate : rates) rate *= free_share;
  return rates;
}

void WordEvidence::use_rates(const Rates& rates) {
  rates_ = rates;
  found_.clear();
  weigh_units();
}

Rates WordEvidence::rates_of(const std::vector<PathBead>& beads) const {
  const Rates usual = free_rates();
  Rates held{};
  Rates all{};
  const auto count = [&](const SideUnits& side, const Group& own, const Group& others,
                         std::size_t sentences) {
    for (const std::uint32_t index : units_of(side, own)) {
      const Unit& unit = side.units[index];
      if (unit.sentences.empty()) continue;
      const auto tie = static_cast<std::size_t>(unit.tie);
      const double chance = chance_of(unit, others.size(), sentences);
      held[tie] += (meets(unit, others) ? 1 : 0) - chance;
      all[tie] += 1 - chance;
    }
  };
  for (const PathBead& bead : beads) {
    count(counterparts_.left, bead.left, bead.right, rights_);
    count(counterparts_.right, bead.right, bead.left, lefts_);
  }
  Rates rates{};
  for (std::size_t tie = 1; tie < rates.size(); ++tie) {
    const double rate = (held[tie] + usual_weight * usual[tie]) / (all[tie] + usual_weight);
    rates[tie] = std::clamp(rate, lowest_rate, highest_rate);
  }
  return rates;
}

// A close translation renders nearly every word that it can, a free one half of them: what the
// surest renderings of the pair hold decides what a missing word means in the others.
void WordEvidence::learn_rates(const std::vector<Rendering>& renderings) {
  Rates held{};
  Rates all{};
  const auto count = [&](const SideUnits& side, std::uint32_t own, std::uint32_t other,
                         std::size_t others, double probability) {
    for (const std::uint32_t index : side.of_sentence[own]) {
      const Unit& unit = side.units[index];
      if (unit.sentences.empty()) continue;
      const auto tie = static_cast<std::size_t>(unit.tie);
      const double chance = chance_of(unit, 1, others);
      const double found = unit.meets(other) ? 1 : 0;
      held[tie] += probability * (found - chance);
      all[tie] += probability * (1 - chance);
    }
  };
  for (const Rendering& rendering : renderings) {
    count(counterparts_.left, rendering.left, rendering.right, rights_, rendering.probability);
    count(counterparts_.right, rendering.right, rendering.left, lefts_, rendering.probability);
  }
  for (std::size_t tie = 1; tie < rates_.size(); ++tie) {
    const double rate = (held[tie] + usual_weight * usual_rates[tie]) / (all[tie] + usual_weight);
    rates_[tie] = std::clamp(rate, lowest_rate, highest_rate);
  }
}

}  // namespace cotejo
