#include "evidence/length.hpp"

#include <algorithm>

#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
struct Parameters {
  // A rendering's log-ratio of lengths has a variance that shrinks with length: the sum of a part
  // that does not (free translation) and one that does (each word its own).
  double usual_free_variance = 0.03;
  double word_variance = 3.0;  // over the letters of both sides
  double least_chance_variance = 0.15;
  double widest_ratio =
      1.5;  // of the texts' mean lengths, as a logarithm: beyond, something is odd
  // Renderings that the mean lengths count for, and what is known of the languages; see
  // docs/decisions/0227.
  double mean_weight = 4.0;
  double usual_weight = 6.0;
  double shortest = 1.0;  // letters: a sentence of marks alone has some length too
};
constexpr Parameters parameters;

double with_shortest(double length) { return std::max(length, parameters.shortest); }

double log_of_ratio(double left, double right) {
  return natural_log(with_shortest(right) / with_shortest(left));
}

double variance_of_logs(std::span<const SentenceTerms> sentences) {
  if (sentences.size() < 2) return parameters.least_chance_variance;
  double sum = 0;
  double squares = 0;
  for (const SentenceTerms& sentence : sentences) {
    const double log = natural_log(with_shortest(sentence.length));
    sum += log;
    squares += log * log;
  }
  const auto count = static_cast<double>(sentences.size());
  return std::max(0.0, squares / count - (sum / count) * (sum / count));
}

double total(std::span<const SentenceTerms> sentences) {
  double total = 0;
  for (const SentenceTerms& sentence : sentences) total += sentence.length;
  return total;
}

}  // namespace

LengthEvidence::LengthEvidence(std::span<const SentenceTerms> left,
                               std::span<const SentenceTerms> right, double left_letters,
                               double right_letters)
    : free_variance_(parameters.usual_free_variance), known_weight_(parameters.mean_weight) {
  if (left.empty() || right.empty()) return;
  // One text may be a part of the other: mean sentence lengths tell the languages' ratio better
  // than whole lengths do.
  log_ratio_ = log_of_ratio(total(left) / static_cast<double>(left.size()),
                            total(right) / static_cast<double>(right.size()));
  log_ratio_ = std::clamp(log_ratio_, -parameters.widest_ratio, parameters.widest_ratio);
  if (left_letters > 0 && right_letters > 0) {
    learn(left_letters, right_letters, parameters.usual_weight);
  }
  chance_variance_ =
      std::max(parameters.least_chance_variance, variance_of_logs(left) + variance_of_logs(right));
}

double LengthEvidence::variance_of_words(double length) {
  return parameters.word_variance / std::max(length, 2 * parameters.shortest);
}

void LengthEvidence::learn(double lefts, double rights, double renderings) {
  log_ratio_ = (known_weight_ * log_ratio_ + renderings * log_of_ratio(lefts, rights)) /
               (known_weight_ + renderings);
  known_weight_ += renderings;
}

void LengthEvidence::use(double log_ratio, double free_variance) {
  log_ratio_ = log_ratio;
  free_variance_ = free_variance;
}

double LengthEvidence::log_odds(double left, std::size_t lefts, double right,
                                std::size_t rights) const {
  const double found = log_of_ratio(left, right) - log_ratio_;
  // Groups that meet by chance are about as long as their numbers of sentences say.
  const double expected =
      lefts == rights ? 0 : natural_log(static_cast<double>(rights) / static_cast<double>(lefts));
  const double unexpected = found - expected;
  const double variance = free_variance_ + variance_of_words(left + right);
  // The logarithms of two normal densities, one less the other.
  return 0.5 * (unexpected * unexpected / chance_variance_ - found * found / variance -
                natural_log(variance / chance_variance_));
}

}  // namespace cotejo
