#include "evidence/bilingual.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
// How often a true rendering holds a counterpart of a unit that has one somewhere, by its tie.
constexpr Rates usual_rates = {0.0, 0.45, 0.5, 0.65, 0.65, 0.75, 0.85};
// Sentences of two hands on the same thing share this part of what a rendering would hold, and are
// this common.
constexpr double related_share = 0.4;
constexpr double related_prior = 0.1;
constexpr double lexical_weight = 0.6;  // below 1: the two directions count the same words
constexpr double length_weight = 1.0;
constexpr double same_end = 0.8;  // both a question, or both an exclamation
constexpr double other_end = -0.8;
constexpr double shape_cost = 1.5;  // per sentence beyond 1:1
constexpr double break_cost = 2.0;
constexpr double adjacency_worth = 0;
constexpr double full_hearing = 20.0;   // expected log-odds of words from which they decide
constexpr double rendered_level = 3.5;  // lexical log-odds at which a best match is as likely right
constexpr double not_mutual_cost = 2.0;
constexpr double credit_slope = 2.0;
constexpr double credit_offset = 3.0;
constexpr double lowest_credit = -3.0;
constexpr double highest_credit = 2.0;

// Sentences without a counterpart that chance is thought to have met besides those of the text: in
// a text of two sentences, a word that stands in both is not common yet.
constexpr double unseen_sentences = 8;

constexpr double sure_level = 6.0;     // log-odds of a best match from which rates are learnt
constexpr double usual_weight = 30.0;  // units that the usual rate is worth beside those counted
constexpr double highest_rate = 0.95;

constexpr std::size_t candidates_per_sentence = 8;
constexpr std::size_t longest_postings = 64;

bool meets(const std::vector<std::uint32_t>& sentences, std::span<const std::uint32_t> group) {
  return std::any_of(group.begin(), group.end(), [&](std::uint32_t sentence) {
    return std::binary_search(sentences.begin(), sentences.end(), sentence);
  });
}

// The share of chance groups of `size` sentences, of `all`, that would hold a counterpart.
double chance_of(const Unit& unit, std::size_t size, std::size_t all) {
  const double one = (static_cast<double>(unit.sentences.size()) + 0.5) /
                     (static_cast<double>(all) + unseen_sentences);
  return size == 1 ? one : 1 - std::pow(1 - one, static_cast<double>(size));
}

// The log-odds of finding, or missing, a counterpart; nothing where chance finds it as often.
double log_odds_of(const Unit& unit, bool found, double chance, const Rates& rates) {
  const double true_rate = rates[static_cast<std::size_t>(unit.tie)];
  if (chance >= true_rate) return 0;
  return found ? std::log(true_rate / chance) : std::log((1 - true_rate) / (1 - chance));
}

// What words say for a rendering against each of two other reasons why sentences share some: they
// met by chance, or they tell of the same thing in their own words.
struct WordOdds {
  double against_chance = 0;
  double against_related = 0;
  double expected = 0;  // against chance, of a true rendering
};

WordOdds direction(const SideUnits& side, std::span<const std::uint32_t> group,
                   std::span<const std::uint32_t> others, std::size_t all, const Rates& rates) {
  WordOdds sum;
  const auto weigh = [&](std::uint32_t index) {
    const Unit& unit = side.units[index];
    const bool found = meets(unit.sentences, others);
    const double chance = chance_of(unit, others.size(), all);
    const double rate = rates[static_cast<std::size_t>(unit.tie)];
    const double of_found = log_odds_of(unit, true, chance, rates);
    const double of_missing = log_odds_of(unit, false, chance, rates);
    sum.against_chance += found ? of_found : of_missing;
    sum.expected += rate * of_found + (1 - rate) * of_missing;
    sum.against_related += log_odds_of(unit, found, std::max(chance, related_share * rate), rates);
  };
  if (group.size() == 1) {
    for (const std::uint32_t index : side.of_sentence[group.front()]) weigh(index);
    return sum;
  }
  std::vector<std::uint32_t> united;
  for (const std::uint32_t sentence : group) {
    const std::vector<std::uint32_t>& units = side.of_sentence[sentence];
    united.insert(united.end(), units.begin(), units.end());
  }
  std::sort(united.begin(), united.end());
  united.erase(std::unique(united.begin(), united.end()), united.end());
  for (const std::uint32_t index : united) weigh(index);
  return sum;
}

double logistic(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

}  // namespace

BilingualEvidence::BilingualEvidence(const BilingualSide& left, const BilingualSide& right,
                                     const Vocabulary& vocabulary, EmbeddingEvidence embeddings)
    : counterparts_(find_counterparts(left, right, vocabulary)),
      length_(left.sentences, right.sentences),
      embeddings_(std::move(embeddings)),
      rates_(usual_rates) {
  for (const SentenceTerms& sentence : left.sentences) {
    left_.push_back({sentence.length, sentence.end});
  }
  for (const SentenceTerms& sentence : right.sentences) {
    right_.push_back({sentence.length, sentence.end});
  }
  find_candidates();
  learn_rates(find_best_matches());
  find_relatedness(find_best_matches());
}

BilingualEvidence::Meaning BilingualEvidence::meaning(std::span<const std::uint32_t> left,
                                                      std::span<const std::uint32_t> right) const {
  const WordOdds from_left = direction(counterparts_.left, left, right, right_.size(), rates_);
  const WordOdds from_right = direction(counterparts_.right, right, left, left_.size(), rates_);
  const double against_chance =
      lexical_weight * (from_left.against_chance + from_right.against_chance);
  const double against_related =
      lexical_weight * (from_left.against_related + from_right.against_related);
  // The log-odds against either reason, where one in so many sentences is related.
  const double least = std::min(against_chance, against_related);
  const double words = least - std::log((1 - related_prior) * std::exp(least - against_chance) +
                                        related_prior * std::exp(least - against_related));
  return {words + embeddings_.log_odds(left, right),
          lexical_weight * (from_left.expected + from_right.expected)};
}

double BilingualEvidence::gain(std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) const {
  const auto length_of = [](const std::vector<SentenceLength>& side,
                            std::span<const std::uint32_t> group) {
    double length = 0;
    for (const std::uint32_t sentence : group) length += side[sentence].length;
    return length;
  };
  const char32_t left_end = left_[left.back()].end;
  const char32_t right_end = right_[right.back()].end;
  const bool marked =
      left_end == U'?' || left_end == U'!' || right_end == U'?' || right_end == U'!';
  const double end = !marked ? 0 : (left_end == right_end ? same_end : other_end);
  const auto sentences = static_cast<double>(left.size() + right.size());
  const Meaning words = meaning(left, right);
  const double others = length_weight * length_.log_odds(length_of(left_, left), left.size(),
                                                         length_of(right_, right), right.size()) +
                        end + joining_credit_ * sentences - shape_cost * (sentences - 2);
  // Where the words had every chance to speak and speak against, nothing else can speak for.
  const bool denied = words.expected >= full_hearing && words.log_odds < 0;
  return denied ? words.log_odds + std::min(others, 0.0) : words.log_odds + others;
}

double BilingualEvidence::similarity(std::span<const std::uint32_t> left,
                                     std::span<const std::uint32_t> right) const {
  return logistic(gain(left, right) / 2);
}

void BilingualEvidence::find_candidates() {
  candidates_.resize(left_.size());
  std::vector<double> found(right_.size());
  std::vector<std::uint32_t> touched;
  const auto meet = [&](std::uint32_t right, double log_odds) {
    if (found[right] == 0) touched.push_back(right);
    found[right] += log_odds + 1e-9;
  };
  // What the right side's units say of each left sentence, turned around.
  std::vector<std::vector<std::pair<std::uint32_t, double>>> from_right(left_.size());
  for (std::uint32_t right = 0; right < right_.size(); ++right) {
    for (const std::uint32_t index : counterparts_.right.of_sentence[right]) {
      const Unit& unit = counterparts_.right.units[index];
      if (unit.sentences.size() > longest_postings) continue;
      const double log_odds = log_odds_of(unit, true, chance_of(unit, 1, left_.size()), rates_);
      for (const std::uint32_t left : unit.sentences) from_right[left].push_back({right, log_odds});
    }
  }
  for (std::uint32_t left = 0; left < left_.size(); ++left) {
    for (const std::uint32_t index : counterparts_.left.of_sentence[left]) {
      const Unit& unit = counterparts_.left.units[index];
      if (unit.sentences.size() > longest_postings) continue;
      const double log_odds = log_odds_of(unit, true, chance_of(unit, 1, right_.size()), rates_);
      for (const std::uint32_t right : unit.sentences) meet(right, log_odds);
    }
    for (const auto& [right, log_odds] : from_right[left]) meet(right, log_odds);

    std::vector<Candidate>& candidates = candidates_[left];
    for (const std::uint32_t right : touched) {
      candidates.push_back({right, found[right]});
      found[right] = 0;
    }
    touched.clear();
    const auto better = [](const Candidate& a, const Candidate& b) {
      return a.gain != b.gain ? a.gain > b.gain : a.right < b.right;
    };
    const std::size_t kept = std::min(candidates.size(), candidates_per_sentence);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(kept),
                      candidates.end(), better);
    candidates.resize(kept);
    embeddings_.add_nearest(left, candidates);
  }
}

std::vector<BilingualEvidence::BestMatch> BilingualEvidence::find_best_matches() const {
  std::vector<BestMatch> matches(left_.size());
  std::vector<double> best_of_right(right_.size(), nothing);
  std::vector<std::uint32_t> best_left(right_.size());
  for (std::uint32_t left = 0; left < left_.size(); ++left) {
    for (const Candidate& candidate : candidates_[left]) {
      const std::uint32_t right = candidate.right;
      const double found = meaning(std::span(&left, 1), std::span(&right, 1)).log_odds;
      if (found > matches[left].log_odds) matches[left] = {right, found, false};
      if (found > best_of_right[right]) {
        best_of_right[right] = found;
        best_left[right] = left;
      }
    }
  }
  for (std::uint32_t left = 0; left < left_.size(); ++left) {
    BestMatch& match = matches[left];
    match.mutual = match.log_odds > nothing && best_left[match.right] == left;
  }
  return matches;
}

// A close translation renders nearly every word that it can, a free one half of them: what the
// surest matches of the pair render decides what a missing word means in the others.
void BilingualEvidence::learn_rates(const std::vector<BestMatch>& matches) {
  Rates found{};
  Rates all{};
  const auto count = [&](const SideUnits& side, std::uint32_t sentence, std::uint32_t other) {
    for (const std::uint32_t index : side.of_sentence[sentence]) {
      const Unit& unit = side.units[index];
      const auto tie = static_cast<std::size_t>(unit.tie);
      all[tie] += 1;
      if (meets(unit.sentences, std::span(&other, 1))) found[tie] += 1;
    }
  };
  for (std::uint32_t left = 0; left < left_.size(); ++left) {
    if (!matches[left].mutual || matches[left].log_odds < sure_level) continue;
    count(counterparts_.left, left, matches[left].right);
    count(counterparts_.right, matches[left].right, left);
  }
  for (std::size_t tie = 1; tie < rates_.size(); ++tie) {
    const double rate = (found[tie] + usual_weight * usual_rates[tie]) / (all[tie] + usual_weight);
    rates_[tie] = std::min(rate, highest_rate);
  }
}

// Aligners without this pair unrelated articles gladly. The share of left sentences whose best
// match is a rendering tells a translation from an article on something else, and decides, as the
// prior log-odds of a sentence being rendered at all, what a pairing needs. A best match that has a
// better match itself counts for less.
void BilingualEvidence::find_relatedness(const std::vector<BestMatch>& matches) {
  double rendered_sentences = 0;
  for (const BestMatch& match : matches) {
    rendered_sentences +=
        logistic(match.log_odds - rendered_level - (match.mutual ? 0 : not_mutual_cost));
  }
  const double share = (rendered_sentences + 0.02) / (static_cast<double>(left_.size()) + 0.04);
  joining_credit_ = std::clamp(credit_slope * std::log(share / (1 - share)) + credit_offset,
                               lowest_credit, highest_credit);
  for (std::uint32_t left = 0; left < left_.size(); ++left) {
    for (Candidate& candidate : candidates_[left]) {
      candidate.gain = gain(std::span(&left, 1), std::span(&candidate.right, 1));
    }
    std::stable_sort(candidates_[left].begin(), candidates_[left].end(),
                     [](const Candidate& a, const Candidate& b) { return a.gain > b.gain; });
  }
}

double BilingualEvidence::order_cost() const { return break_cost; }

double BilingualEvidence::adjacency_gain() const { return adjacency_worth; }

}  // namespace cotejo
