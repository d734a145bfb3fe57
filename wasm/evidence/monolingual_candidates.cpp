// Which right sentences a left one may belong to, in one language: those that share most of its
// words, are equal to it or near by the callers' vectors. The surest of them tell how far these
// vectors may be trusted.
#include <algorithm>
#include <iterator>
#include <utility>

#include "evidence/monolingual.hpp"
#include "text/logarithms.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // See docs/decisions/0030 for what is near, 0033 for what bounds the time.
  double near_match = 0.25;  // the Dice coefficient at which half the matches are near
  double near_width = 0.03;
  std::size_t candidates_per_sentence = 8;
  std::size_t equal_candidates = 3;  // of a sentence that stands many times
  std::size_t longest_postings = 64;
};
constexpr Parameters parameters;

}  // namespace

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
    const auto kept = met.begin() + static_cast<std::ptrdiff_t>(
                                        std::min(met.size(), parameters.candidates_per_sentence));
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
    postings.starts.push_back(postings.starts.back() +
                              (count > parameters.longest_postings ? 0 : count));
  }
  postings.sentences.resize(postings.starts.back());
  std::vector<std::uint32_t> next(postings.starts.begin(), postings.starts.end() - 1);
  for (std::uint32_t j = 0; j < right_count_; ++j) {
    for (const Feature& feature : features_.right(j)) {
      if (counts[feature.id] <= parameters.longest_postings)
        postings.sentences[next[feature.id]++] = j;
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
    for (std::size_t near = nth; near < std::min(nth + parameters.equal_candidates, places.size());
         ++near) {
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

// Sentences that are each other's best match, by their words. Candidates are put in order by their
// Dice coefficients.
std::vector<MonolingualEvidence::Match> MonolingualEvidence::best_matches() {
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
  std::vector<Match> matches;
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    if (candidates_[i].empty()) continue;
    const Candidate& best = candidates_[i].front();
    if (best.gain != best_of_right[best.right]) continue;
    matches.push_back(
        {{i, best.right,
          1 / (1 + exponential((parameters.near_match - best.gain) / parameters.near_width))},
         best.gain});
  }
  return matches;
}

// First of what words make near, then of what is nearest by both.
void MonolingualEvidence::learn_vectors(const std::vector<Match>& matches) {
  if (embeddings_.empty()) return;
  std::vector<Rendering> near;
  for (const Match& match : matches) {
    if (match.rendering.probability >= 0.5) near.push_back(match.rendering);
  }
  embeddings_.learn(near);
  near.clear();
  std::vector<Rendering> best_of_right(right_count_);
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    Rendering best;
    for (const Candidate& candidate : candidates_[i]) {
      const double found = gain(std::span(&i, 1), std::span(&candidate.right, 1));
      if (found > best.probability) best = {i, candidate.right, found};
    }
    Rendering& other = best_of_right[best.right];
    if (best.probability > other.probability) other = best;
  }
  std::copy_if(best_of_right.begin(), best_of_right.end(), std::back_inserter(near),
               [](const Rendering& best) { return best.probability > 0; });
  embeddings_.learn(near);
}

void MonolingualEvidence::weigh_candidates() {
  for (std::uint32_t i = 0; i < left_count_; ++i) {
    for (Candidate& candidate : candidates_[i]) {
      candidate.gain = gain(std::span(&i, 1), std::span(&candidate.right, 1));
    }
  }
}

}  // namespace cotejo
