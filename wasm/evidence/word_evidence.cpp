#include "evidence/word_evidence.hpp"

#include <algorithm>
#include <utility>

#include "evidence/learnt_words.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
struct Parameters {
  // Log-odds of the best pair of sentences in two groups, for each sentence of the larger one: a
  // part of a bead lacks what its other parts hold.
  double hopeless = -10;
  std::size_t candidates_per_sentence = 8;
  // Chosen for time and memory; see docs/decisions/0033.
  std::size_t most_pairs_kept = 4'000'000;
  std::size_t longest_postings = 64;
};
constexpr Parameters parameters;

using Units = std::span<const std::uint32_t>;

// Visits what stands in either list in ascending order, once each; both are ascending.
template <typename Visit>
void each_of_two(Units one, Units other, Visit visit) {
  std::size_t first = 0;
  std::size_t second = 0;
  while (first < one.size() || second < other.size()) {
    const std::uint32_t from_one = first < one.size() ? one[first] : UINT32_MAX;
    const std::uint32_t from_other = second < other.size() ? other[second] : UINT32_MAX;
    if (from_one <= from_other) ++first;
    if (from_other <= from_one) ++second;
    visit(std::min(from_one, from_other));
  }
}

// The same of a group's units.
template <typename Visit>
void each_unit(const SideUnits& side, std::span<const std::uint32_t> group, Visit visit) {
  std::vector<std::uint32_t> united;
  Units own = side.of_sentence[group.front()];
  for (std::size_t at = 1; at + 1 < group.size(); ++at) {
    std::vector<std::uint32_t> further;
    each_of_two(own, side.of_sentence[group[at]],
                [&](std::uint32_t unit) { further.push_back(unit); });
    united = std::move(further);
    own = united;
  }
  each_of_two(own, group.size() > 1 ? Units(side.of_sentence[group.back()]) : Units(), visit);
}

}  // namespace

WordEvidence::WordEvidence(const BilingualSide& left, const BilingualSide& right,
                           const Vocabulary& vocabulary)
    : counterparts_(find_counterparts(left, right, vocabulary)),
      names_(counterparts_),
      lefts_(static_cast<std::uint32_t>(left.sentences.size())),
      rights_(static_cast<std::uint32_t>(right.sentences.size())),
      rates_(usual_rates()) {
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
  if (std::size_t{lefts_} * rights_ > parameters.most_pairs_kept) return;
  std::vector<float> chance(std::size_t{lefts_} * rights_);
  std::vector<float> related(chance.size());
  const auto weigh = [&](const SideUnits& side, const std::vector<UnitOdds>& odds, std::size_t all,
                         std::vector<double>& expected, auto cell_of) {
    expected.assign(side.of_sentence.size(), 0);
    for (std::uint32_t own = 0; own < side.of_sentence.size(); ++own) {
      TwoOdds missing;
      for (const std::uint32_t index : side.of_sentence[own]) {
        missing += odds[index].missing;
        expected[own] += odds[index].expected;
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
    const std::uint64_t bits = bits_of(others);
    each_unit(side, group, [&](std::uint32_t index) {
      const UnitOdds& odds = of_size[index];
      sum += side.units[index].meets(others, bits) ? odds.found : odds.missing;
      expected += odds.expected;
    });
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
    const std::uint64_t bits = bits_of(others);
    each_unit(side, group, [&](std::uint32_t index) {
      const Unit& unit = side.units[index];
      if (unit.tie != Tie::word) return;
      ++agreement.known;
      if (unit.meets(others, bits)) ++agreement.met;
    });
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
  const double limit =
      parameters.hopeless * static_cast<double>(std::max(left.size(), right.size()));
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
      if (unit.sentences.size() > parameters.longest_postings) continue;
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
      if (unit.sentences.size() > parameters.longest_postings) continue;
      const double gain = left_odds_.front()[index].found.against_chance;
      for (const std::uint32_t right : unit.sentences) meet(right, gain);
    }
    for (const Candidate& candidate : from_right[left]) meet(candidate.right, candidate.gain);
    for (Candidate& candidate : own) candidate.gain = std::exchange(found[candidate.right], 0);
    const std::size_t kept = std::min(own.size(), parameters.candidates_per_sentence);
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

void WordEvidence::use_rates(const Rates& rates) {
  rates_ = rates;
  found_.clear();
  weigh_units();
}

Rates WordEvidence::rates_of(const std::vector<Pairing>& beads) const {
  RateCount rates;
  const auto count = [&](const SideUnits& side, const Group& own, const Group& others,
                         std::size_t sentences) {
    const std::uint64_t bits = bits_of(others);
    each_unit(side, own, [&](std::uint32_t index) {
      const Unit& unit = side.units[index];
      rates.add(unit, unit.meets(others, bits), chance_of(unit, others.size(), sentences));
    });
  };
  for (const Pairing& bead : beads) {
    count(counterparts_.left, bead.left, bead.right, rights_);
    count(counterparts_.right, bead.right, bead.left, lefts_);
  }
  return rates.rates(free_rates());
}

// A close translation renders nearly every word that it can, a free one half of them: what the
// surest renderings of the pair hold decides what a missing word means in the others.
void WordEvidence::learn_rates(const std::vector<Rendering>& renderings) {
  RateCount rates;
  const auto count = [&](const SideUnits& side, std::uint32_t own, std::uint32_t other,
                         std::size_t sentences, double probability) {
    for (const std::uint32_t index : side.of_sentence[own]) {
      const Unit& unit = side.units[index];
      rates.add(unit, unit.meets(other), chance_of(unit, 1, sentences), probability);
    }
  };
  for (const Rendering& rendering : renderings) {
    count(counterparts_.left, rendering.left, rendering.right, rights_, rendering.probability);
    count(counterparts_.right, rendering.right, rendering.left, lefts_, rendering.probability);
  }
  rates_ = rates.rates(usual_rates());
}

}  // namespace cotejo
