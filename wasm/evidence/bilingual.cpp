#include "evidence/bilingual.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "evidence/shape_cost.hpp"
#include "text/logarithms.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // Chosen on the table of `npm run quality`; see docs/decisions/0031.
  double same_end = 0.8;  // both a question, or both an exclamation
  double other_end = -0.8;
  double usual_beads = 60;  // that the usual shape counts for beside the pair's own
  double break_cost = 2.0;
  double adjacency_worth = 0.5;
  double full_hearing = 16.0;  // expected log-odds of words from which they decide
  // Of what words are expected to say, so much must be heard of two reports of one event by
  // different hands; of a text that is a translation nearly throughout, hardly any.
  double most_due = 0.1;
  double odds_of_comparable = 0.52;  // that a sentence was left out, for such reports
  double due_power = 3.0;
  double least_due = 0.01;           // nats
  double lowest_length_odds = -2.0;  // of single sentences, which may be parts of a bead
  double credit_slope = 2.0;
  double credit_offset = 3.0;
  double lowest_credit = -3.0;
  double highest_credit = 2.5;
  double least_share = 0.001;
  double sure_share = 0.75;  // from which a pair needs no other proof
  // Less most of what they borrow, beads must gain so much, or are rather wrong than right.
  double least_offset = 3.0;
  double borrowed_doubt = 0.8;
  // How certain a bead is: a logistic function of the logarithms of its gain and of its size,
  // fitted to the beads found in the gold; see docs/decisions/0148.
  double certainty_offset = 0.77;
  double certainty_of_gain = 1.084;
  double doubt_of_further = 2.82;  // 1.95 for each doubling
  double order_doubt = 1.23;       // where order alone proves the pair, less is certain
  int rounds_of_vectors = 2;       // in which is learnt how far vectors are trusted
  double hopeless_gain = -20.0;    // of groups that need no closer look
};
constexpr Parameters parameters;

}  // namespace

BilingualEvidence::BilingualEvidence(const BilingualSide& left, const BilingualSide& right,
                                     const Vocabulary& vocabulary, EmbeddingEvidence embeddings)
    : words_(left, right, vocabulary),
      length_(left.sentences, right.sentences, left.language->letters(), right.language->letters()),
      punctuation_(left.sentences, right.sentences),
      embeddings_(std::move(embeddings)),
      cells_(left.sentences, right.sentences, vocabulary),
      shape_cost_(usual_shape_cost),
      order_cost_(parameters.break_cost) {
  for (const SentenceTerms& sentence : left.sentences) {
    left_.push_back({sentence.length, sentence.marks, sentence.end});
  }
  for (const SentenceTerms& sentence : right.sentences) {
    right_.push_back({sentence.length, sentence.marks, sentence.end});
  }
  if (!embeddings_.empty()) embeddings_.learn(find_pair_renderings(false).likely);
  for (int round = 0; round < parameters.rounds_of_vectors && !embeddings_.empty(); ++round) {
    embeddings_.learn(find_pair_renderings().likely);
  }
  std::vector<Rendering> likely = find_pair_renderings().likely;
  keep_once(likely, left.sentences, right.sentences);
  words_.learn(left, right, likely);
  learn_length(likely);
  // Aligners that know no prior pair unrelated articles gladly.
  const double share = std::max(find_pair_renderings().share, parameters.least_share);
  const double odds = share / (1 - share);
  joining_credit_ =
      std::clamp(parameters.credit_slope * natural_log(odds) + parameters.credit_offset,
                 parameters.lowest_credit, parameters.highest_credit);
  due_ = parameters.most_due *
         std::min(1.0, exponential(-parameters.due_power *
                                   natural_log(odds * parameters.odds_of_comparable)));
  if (share < parameters.sure_share) judge_by_order();
  weigh_candidates();
}

// Only of renderings whose neighbours on both sides render each other: others may be parts of a
// bead.
void BilingualEvidence::learn_length(const std::vector<Rendering>& renderings) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> known;
  for (const Rendering& rendering : renderings) known.emplace(rendering.left, rendering.right);
  double lefts = 0;
  double rights = 0;
  double count = 0;
  for (const auto& [left, right] : known) {
    const bool follows = left > 0 && right > 0 && known.contains({left - 1, right - 1});
    if (!follows || !known.contains({left + 1, right + 1})) continue;
    lefts += left_[left].length;
    rights += right_[right].length;
    ++count;
  }
  length_.learn(lefts, rights, count);
}

Renderings BilingualEvidence::find_pair_renderings(bool hears_vectors) const {
  return find_renderings(left_count(), right_count(), [&](std::uint32_t left, std::uint32_t right) {
    const double length = length_.log_odds(left_[left].length, 1, right_[right].length, 1);
    const WordEvidence::Odds words = words_.odds(std::span(&left, 1), std::span(&right, 1));
    return words.found + words.rendered +
           (hears_vectors ? embeddings_.log_odds(std::span(&left, 1), std::span(&right, 1)) : 0) +
           punctuation_.log_odds(left_[left].marks, 1, right_[right].marks, 1) +
           std::max(length, parameters.lowest_length_odds);
  });
}

BilingualEvidence::Outline BilingualEvidence::outline_of(const std::vector<Outline>& side,
                                                         std::span<const std::uint32_t> group) {
  Outline outline;
  for (const std::uint32_t sentence : group) {
    outline.length += side[sentence].length;
    outline.marks |= side[sentence].marks;
  }
  outline.end = side[group.back()].end;
  return outline;
}

double BilingualEvidence::gain(std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) const {
  if (embeddings_.empty() && words_.is_hopeless(left, right)) return parameters.hopeless_gain;
  // Nobody splits or merges cells: one that is left out would join its neighbour for a word.
  if (left.size() + right.size() > 2 && cells_.are_all_alike(left, right))
    return parameters.hopeless_gain;
  const Outline own = outline_of(left_, left);
  const Outline other = outline_of(right_, right);
  const bool marked = own.end == U'?' || own.end == U'!' || other.end == U'?' || other.end == U'!';
  const double end =
      !marked ? 0 : (own.end == other.end ? parameters.same_end : parameters.other_end);
  const auto sentences = static_cast<double>(left.size() + right.size());
  const WordEvidence::Odds words = words_.odds(left, right);
  const double meaning = words.found + embeddings_.log_odds(left, right);
  const double others = length_.log_odds(own.length, left.size(), other.length, right.size()) +
                        punctuation_.log_odds(own.marks, left.size(), other.marks, right.size()) +
                        words.rendered + end + credit_of(left) * sentences -
                        shape_cost_ * (sentences - 2);
  if (is_in_order(left)) return meaning + others;
  // Where the words had every chance to speak and say next to nothing, nothing else can speak for:
  // by degrees, so that no bead stands or falls by a hair.
  const double due = due_ * words.expected;
  const double denial = std::clamp(words.expected / parameters.full_hearing - 1, 0.0, 1.0) *
                        std::clamp(1 - meaning / (2 * due + parameters.least_due), 0.0, 1.0);
  return meaning + others - denial * (due + std::max(others, 0.0));
}

// Where the words have every chance to speak, they carry the bead alone.
double BilingualEvidence::borrowed_gain(std::span<const std::uint32_t> left,
                                        std::span<const std::uint32_t> right) const {
  if (is_in_order(left)) return 0;
  const double heard = std::min(1.0, words_.odds(left, right).expected / parameters.full_hearing);
  return credit_of(left) * static_cast<double>(left.size() + right.size()) * (1 - heard);
}

double BilingualEvidence::most_borrowed() const { return std::max(0.0, 2 * joining_credit_); }

bool BilingualEvidence::learn_shape(double further_sentences, double beads) {
  shape_cost_ = learnt_shape_cost(further_sentences, beads, parameters.usual_beads);
  return shape_cost_ != usual_shape_cost;
}

double BilingualEvidence::similarity(std::span<const std::uint32_t> left,
                                     std::span<const std::uint32_t> right) const {
  const double further = static_cast<double>(left.size() + right.size()) - 1;
  const double score =
      parameters.certainty_offset +
      parameters.certainty_of_gain * natural_log(1 + std::max(0.0, gain(left, right))) -
      parameters.doubt_of_further * natural_log(further) -
      (is_in_order(left) ? parameters.order_doubt : 0);
  const double certainty = 1 / (1 + exponential(-score));
  return left.size() == 1 && right.size() == 1 && cells_.are_alike(left.front(), right.front())
             ? std::max(certainty, Cells::certainty)
             : certainty;
}

bool BilingualEvidence::stands(std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) const {
  const double borrowed = std::max(borrowed_gain(left, right), 0.0);
  return gain(left, right) + parameters.least_offset >= parameters.borrowed_doubt * borrowed;
}

void BilingualEvidence::weigh_candidates() {
  candidates_ = words_.candidates();
  for (std::uint32_t left = 0; left < candidates_.size(); ++left) {
    embeddings_.add_nearest(left, candidates_[left]);
    for (Candidate& candidate : candidates_[left]) {
      candidate.gain = gain(std::span(&left, 1), std::span(&candidate.right, 1));
    }
    sort_stably(candidates_[left],
                [](const Candidate& a, const Candidate& b) { return a.gain > b.gain; });
  }
}

double BilingualEvidence::order_cost() const { return order_cost_; }

double BilingualEvidence::adjacency_gain() const { return parameters.adjacency_worth; }

}  // namespace cotejo
