#include "evidence/monolingual.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0030.
constexpr double threshold_share = 0.22;  // of the pair's level
constexpr double lowest_level = 0.55;
constexpr double stranger_cost = 0.18;  // on top, where no sentence has a near match
constexpr double near_match = 0.25;     // the Dice coefficient at which half the matches are near
constexpr double near_width = 0.03;
constexpr double joining_cost = 0.75;  // per further sentence, in shares of its weight at level 1
constexpr double break_cost = 0.01;    // in mean sentences
constexpr double adjacency_worth = 0.025;

// How certain a bead is, as log-odds: fitted to the beads found in all of the gold; see
// docs/decisions/0148.
constexpr double certainty = -8.82;
constexpr double certainty_of_dice = 3.33;        // for each nat of the Dice coefficient
constexpr double certainty_of_threshold = -8.48;  // for each nat of the pair's threshold
constexpr double doubt_of_further = 3.53;         // per further sentence, at level 1

constexpr double gain_of_nat = 0.05;  // in mean sentences, of the vectors' log-odds
constexpr double equal_gain = 1.0;    // in mean sentences, for being equal as written

constexpr std::size_t candidates_per_sentence = 8;
constexpr std::size_t equal_candidates = 3;  // of a sentence that stands many times
constexpr std::size_t longest_postings = 64;
constexpr std::size_t most_neighbours = 64;  // right sentences that a left one is remembered with

double sum_of(std::span<const std::uint32_t> group, const std::vector<double>& totals) {
  return std::accumulate(group.begin(), group.end(), 0.0, [&](double sum, std::uint32_t sentence) {
    return sum + totals[sentence];
  });
}

double logistic(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

double largest_of(std::span<const std::uint32_t> group, const std::vector<double>& totals) {
  double largest = 0;
  for (const std::uint32_t sentence : group) largest = std::max(largest, totals[sentence]);
  return largest;
}

}  // namespace

MonolingualEvidence::MonolingualEvidence(std::span<const SentenceTerms> left,
                                         std::span<const SentenceTerms> right,
                                         const Vocabulary& vocabulary, EmbeddingEvidence embeddings)
    : left_count_(static_cast<std::uint32_t>(left.size())),
      right_count_(static_cast<std::uint32_t>(right.size())),
      features_(left, right, vocabulary),
      embeddings_(std::move(embeddings)),
      cells_(left, right, vocabulary),
      remembered_(std::max<std::size_t>(1, left.size() * std::min(right.size(), most_neighbours))) {
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    left_totals_.push_back(features_.total(features_.left(i)));
  }
  for (std::uint32_t j = 0; j < right_count_; ++j) {
    right_totals_.push_back(features_.total(features_.right(j)));
  }
  const double weight = std::accumulate(left_totals_.begin(), left_totals_.end(), 0.0) +
                        std::accumulate(right_totals_.begin(), right_totals_.end(), 0.0);
  if (weight > 0) mean_weight_ = weight / (left_count_ + right_count_);
  for (const SentenceTerms& sentence : left) left_wholes_.push_back(sentence.whole);
  for (const SentenceTerms& sentence : right) right_wholes_.push_back(sentence.whole);
  const Places equal_rights = places_of(right_wholes_);
  find_twins(equal_rights);
  find_candidates();
  find_equal_candidates(equal_rights);
  find_threshold(best_matches());
}

MonolingualEvidence::Places MonolingualEvidence::places_of(const std::vector<TermId>& wholes) {
  Places places;
  for (std::uint32_t at = 0; at < wholes.size(); ++at) places[wholes[at]].push_back(at);
  return places;
}

void MonolingualEvidence::find_twins(const Places& equal_rights) {
  for (const TermId whole : left_wholes_) {
    const auto equal = equal_rights.find(whole);
    const bool is_only = equal != equal_rights.end() && equal->second.size() == 1;
    twins_.push_back(is_only ? equal->second.front() : nobody);
  }
}

void MonolingualEvidence::find_candidates() {
  const Postings postings = right_postings();
  candidates_.resize(left_count_);
  std::vector<double> shared(right_count_);
  std::vector<Candidate> met;
  const auto better = [](const Candidate& a, const Candidate& b) {
    return a.gain != b.gain ? a.gain > b.gain : a.right < b.right;
  };
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    if (twins_[i] != nobody) continue;
    met.clear();
    for (const Feature& feature : features_.left(i)) {
      for (const std::uint32_t j : postings.of(feature.id)) {
        if (shared[j] == 0) met.push_back({j, 0});
        shared[j] += features_.weight(feature.id) + 1e-9;
      }
    }
    for (Candidate& candidate : met) {
      const double weight = std::exchange(shared[candidate.right], 0);
      candidate.gain = 2 * weight / (left_totals_[i] + right_totals_[candidate.right] + 1e-9);
    }
    const auto kept =
        met.begin() + static_cast<std::ptrdiff_t>(std::min(met.size(), candidates_per_sentence));
    std::partial_sort(met.begin(), kept, met.end(), better);
    candidates_[i].assign(met.begin(), kept);
    embeddings_.add_nearest(i, candidates_[i]);
  }
}

// Features of many sentences find nothing, and have none here.
MonolingualEvidence::Postings MonolingualEvidence::right_postings() const {
  std::vector<std::uint32_t> counts(features_.size());
  for (std::uint32_t j = 0; j < right_count_; ++j) {
    for (const Feature& feature : features_.right(j)) ++counts[feature.id];
  }
  Postings postings;
  postings.starts.reserve(counts.size() + 1);
  postings.starts.push_back(0);
  for (const std::uint32_t count : counts) {
    postings.starts.push_back(postings.starts.back() + (count > longest_postings ? 0 : count));
  }
  postings.sentences.resize(postings.starts.back());
  std::vector<std::uint32_t> next(postings.starts.begin(), postings.starts.end() - 1);
  for (std::uint32_t j = 0; j < right_count_; ++j) {
    for (const Feature& feature : features_.right(j)) {
      if (counts[feature.id] <= longest_postings) postings.sentences[next[feature.id]++] = j;
    }
  }
  return postings;
}

// Of sentences that stand many times over, the first goes with the first, and so on.
void MonolingualEvidence::find_equal_candidates(const Places& equal_rights) {
  std::unordered_map<TermId, std::size_t> seen;
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    const auto equal = equal_rights.find(left_wholes_[i]);
    if (equal == equal_rights.end()) continue;
    const std::vector<std::uint32_t>& places = equal->second;
    const std::size_t nth = std::min(seen[left_wholes_[i]]++, places.size() - 1);
    std::vector<Candidate> found;
    for (std::size_t near = nth; near < std::min(nth + equal_candidates, places.size()); ++near) {
      found.push_back({places[near], 1});
    }
    for (const Candidate& candidate : candidates_[i]) {
      const bool known = std::any_of(found.begin(), found.end(), [&](const Candidate& other) {
        return other.right == candidate.right;
      });
      if (!known) found.push_back(candidate);
    }
    candidates_[i] = std::move(found);
  }
}

// The Dice coefficients of sentences that are each other's best match. Candidates are put in order
// by theirs.
std::vector<double> MonolingualEvidence::best_matches() {
  std::vector<double> best_of_right(right_count_, -1);
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    for (Candidate& candidate : candidates_[i]) {
      candidate.gain = alikeness(std::span(&i, 1), std::span(&candidate.right, 1));
      double& best = best_of_right[candidate.right];
      best = std::max(best, candidate.gain);
    }
    sort_stably(candidates_[i],
                [](const Candidate& a, const Candidate& b) { return a.gain > b.gain; });
  }
  std::vector<double> matches;
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    if (candidates_[i].empty()) continue;
    const Candidate& best = candidates_[i].front();
    if (best.gain == best_of_right[best.right]) matches.push_back(best.gain);
  }
  return matches;
}

// The level is the median of the best matches. Texts on one subject, and reports of one event by
// different hands, have best matches, too: what tells them from versions of one text is how few of
// their sentences have a near one.
void MonolingualEvidence::find_threshold(std::vector<double> matches) {
  double near = 0;
  for (const double match : matches) near += logistic((match - near_match) / near_width);
  if (!matches.empty()) {
    const auto middle = matches.begin() + static_cast<std::ptrdiff_t>(matches.size() / 2);
    std::nth_element(matches.begin(), middle, matches.end());
    level_ = *middle;
  }
  const double sentences = std::max(1.0, static_cast<double>(left_count_) + right_count_);
  threshold_ = threshold_share * std::max(level_, lowest_level) +
               stranger_cost * (1 - std::min(1.0, 2 * near / sentences));
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    for (Candidate& candidate : candidates_[i]) {
      candidate.gain = gain(std::span(&i, 1), std::span(&candidate.right, 1));
    }
  }
}

MonolingualEvidence::Overlap MonolingualEvidence::overlap(
    std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const {
  Overlap overlap;
  overlap.left = sum_of(left, left_totals_);
  overlap.right = sum_of(right, right_totals_);
  overlap.shared = left.size() == 1 && right.size() == 1
                       ? shared_of_two(left.front(), right.front())
                       : features_.shared(left, right);
  return overlap;
}

// Searches ask for the same pairs again and again.
double MonolingualEvidence::shared_of_two(std::uint32_t left, std::uint32_t right) const {
  Remembered& place = remembered_[(left * most_neighbours + right) % remembered_.size()];
  if (place.left != left || place.right != right) {
    place = {left, right, features_.shared(left, right)};
  }
  return place.shared;
}

double MonolingualEvidence::gain_of(const Overlap& found, std::span<const std::uint32_t> left,
                                    std::span<const std::uint32_t> right) const {
  const double further =
      found.left - largest_of(left, left_totals_) + found.right - largest_of(right, right_totals_);
  return (2 * found.shared - threshold_ * (found.left + found.right) -
          joining_cost * level_ * further) /
             (2 * mean_weight_) +
         (are_equal(left, right) ? equal_gain : 0) +
         gain_of_nat * embeddings_.log_odds(left, right);
}

double MonolingualEvidence::gain(std::span<const std::uint32_t> left,
                                 std::span<const std::uint32_t> right) const {
  return gain_of(overlap(left, right), left, right);
}

// Groups share at most what their sentences share two by two.
double MonolingualEvidence::highest_gain(std::span<const std::uint32_t> left,
                                         std::span<const std::uint32_t> right) const {
  Overlap highest;
  for (const std::uint32_t i : left) {
    for (const std::uint32_t j : right) highest.shared += shared_of_two(i, j);
  }
  highest.left = sum_of(left, left_totals_);
  highest.right = sum_of(right, right_totals_);
  return gain_of(highest, left, right);
}

bool MonolingualEvidence::are_equal(std::span<const std::uint32_t> left,
                                    std::span<const std::uint32_t> right) const {
  return left.size() == 1 && right.size() == 1 &&
         left_wholes_[left.front()] == right_wholes_[right.front()];
}

double MonolingualEvidence::alikeness(std::span<const std::uint32_t> left,
                                      std::span<const std::uint32_t> right) const {
  return are_equal(left, right) ? 1 : std::min(1.0, overlap(left, right).dice());
}

double MonolingualEvidence::similarity(std::span<const std::uint32_t> left,
                                       std::span<const std::uint32_t> right) const {
  if (are_equal(left, right)) return 1;
  const auto further = static_cast<double>(left.size() + right.size() - 2);
  const double chance =
      logistic(certainty + certainty_of_dice * std::log(std::max(alikeness(left, right), 0.01)) +
               certainty_of_threshold * std::log(threshold_) - doubt_of_further * level_ * further +
               embeddings_.log_odds(left, right));
  return further == 0 && cells_.are_alike(left.front(), right.front())
             ? std::max(chance, Cells::certainty)
             : chance;
}

double MonolingualEvidence::order_cost() const { return break_cost; }

double MonolingualEvidence::adjacency_gain() const { return adjacency_worth; }

}  // namespace cotejo
