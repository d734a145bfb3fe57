#include "evidence/monolingual.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "text/logarithms.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // Chosen on the table of `npm run quality`; see docs/decisions/0030.
  double threshold_share = 0.22;  // of the pair's level
  double lowest_level = 0.55;
  double stranger_cost = 0.18;  // on top, where no sentence has a near match
  double joining_cost = 0.75;   // per further sentence, in shares of its weight at level 1
  double break_cost = 0.01;     // in mean sentences
  double adjacency_worth = 0.025;

  // How certain a bead is, as log-odds: fitted to the beads found in all of the gold; see
  // docs/decisions/0148.
  double certainty = -8.82;
  double certainty_of_dice = 3.33;        // for each nat of the Dice coefficient
  double certainty_of_threshold = -8.48;  // for each nat of the pair's threshold
  double doubt_of_further = 3.53;         // per further sentence, at level 1

  double gain_of_nat = 0.1;  // in mean sentences, of the vectors' log-odds
  double equal_gain = 1.0;   // in mean sentences, for being equal as written

  std::size_t most_neighbours = 64;  // right sentences that a left one is remembered with
};
constexpr Parameters parameters;

double sum_of(std::span<const std::uint32_t> group, const std::vector<double>& totals) {
  return std::accumulate(group.begin(), group.end(), 0.0, [&](double sum, std::uint32_t sentence) {
    return sum + totals[sentence];
  });
}

double logistic(double log_odds) { return 1 / (1 + exponential(-log_odds)); }

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
      remembered_(std::max<std::size_t>(
          1, left.size() * std::min(right.size(), parameters.most_neighbours))) {
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
  const std::vector<Match> matches = best_matches();
  find_threshold(matches);
  learn_vectors(matches);
  weigh_candidates();
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

// The level is the median of the best matches. Texts on one subject, and reports of one event by
// different hands, have best matches, too: what tells them from versions of one text is how few of
// their sentences have a near one.
void MonolingualEvidence::find_threshold(std::vector<Match> matches) {
  double near = 0;
  for (const Match& match : matches) near += match.rendering.probability;
  if (!matches.empty()) {
    const auto middle = matches.begin() + static_cast<std::ptrdiff_t>(matches.size() / 2);
    std::nth_element(matches.begin(), middle, matches.end(),
                     [](const Match& a, const Match& b) { return a.dice < b.dice; });
    level_ = middle->dice;
  }
  const double sentences = std::max(1.0, static_cast<double>(left_count_) + right_count_);
  threshold_ = parameters.threshold_share * std::max(level_, parameters.lowest_level) +
               parameters.stranger_cost * (1 - std::min(1.0, 2 * near / sentences));
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
  Remembered& place = remembered_[(left * parameters.most_neighbours + right) % remembered_.size()];
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
          parameters.joining_cost * level_ * further) /
             (2 * mean_weight_) +
         (are_equal(left, right) ? parameters.equal_gain : 0) +
         parameters.gain_of_nat * embeddings_.log_odds(left, right);
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
      logistic(parameters.certainty +
               parameters.certainty_of_dice * natural_log(std::max(alikeness(left, right), 0.01)) +
               parameters.certainty_of_threshold * natural_log(threshold_) -
               parameters.doubt_of_further * level_ * further + embeddings_.log_odds(left, right));
  return further == 0 && cells_.are_alike(left.front(), right.front())
             ? std::max(chance, Cells::certainty)
             : chance;
}

double MonolingualEvidence::order_cost() const { return parameters.break_cost; }

double MonolingualEvidence::adjacency_gain() const { return parameters.adjacency_worth; }

}  // namespace cotejo
