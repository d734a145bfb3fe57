#include "evidence/order_verdict.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "paths/heaviest_stretches.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // See docs/decisions/0120 and 0205.
  std::size_t passage_length = 8;  // sentences
  std::size_t least_passages = 8;
  // Student's t of the passages: chance exceeds the one in two of a thousand texts, and stays below
  // the other in nine of ten; a translation may do so where words say very little.
  double proof = 3.0;
  double no_sign = 1.3;
  double least_evidence = 6.0;  // nats for a stretch to be the text's own
  int rounds = 3;
  // A long text is rendered more freely here and more closely there: where those around a passage
  // are proven by themselves, it is held against them.
  std::size_t neighbourhood = 128;  // passages
};
constexpr Parameters parameters;

std::vector<double> passages_of(std::span<const double> gains,
                                std::span<const double> chance_gains) {
  std::vector<double> passages(gains.size() / parameters.passage_length);
  for (std::size_t at = 0; at < gains.size() && !passages.empty(); ++at) {
    passages[at * passages.size() / gains.size()] += gains[at] - chance_gains[at];
  }
  return passages;
}

struct Moments {
  double mean = 0;
  double variance = 0;
  double count = 0;

  double error() const { return std::sqrt(variance / count); }  // of the mean
};

// Of the values `from` to `to` (exclusive) that are `counted`.
Moments moments_of(const std::vector<double>& values, const std::vector<bool>& counted,
                   std::size_t from, std::size_t to) {
  Moments moments;
  for (std::size_t at = from; at < to; ++at) {
    if (!counted[at]) continue;
    ++moments.count;
    moments.mean += values[at];
  }
  if (moments.count < 2) return {};
  moments.mean /= moments.count;
  for (std::size_t at = from; at < to; ++at) {
    if (!counted[at]) continue;
    moments.variance +=
        (values[at] - moments.mean) * (values[at] - moments.mean) / (moments.count - 1);
  }
  return moments;
}

}  // namespace

OrderVerdict find_order_verdict(std::span<const double> gains,
                                std::span<const double> chance_gains) {
  const std::vector<double> passages = passages_of(gains, chance_gains);
  if (passages.size() < parameters.least_passages) return OrderVerdict::unclear;
  const Moments moments =
      moments_of(passages, std::vector<bool>(passages.size(), true), 0, passages.size());
  const double error = moments.error();
  if (moments.mean <= parameters.no_sign * error) return OrderVerdict::unrelated;
  return moments.mean >= parameters.proof * error ? OrderVerdict::translation
                                                  : OrderVerdict::unclear;
}

std::vector<bool> find_ordered_stretches(std::span<const double> gains,
                                         std::span<const double> chance_gains) {
  const std::vector<double> passages = passages_of(gains, chance_gains);
  std::vector<bool> ordered(passages.size(), true);
  for (int round = 0; round < parameters.rounds; ++round) {
    const Moments whole = moments_of(passages, ordered, 0, passages.size());
    if (whole.variance <= 0 || whole.mean <= 0) break;
    std::vector<double> doubts;
    for (std::size_t at = 0; at < passages.size(); ++at) {
      const std::size_t size = std::min(parameters.neighbourhood, passages.size());
      const std::size_t from = std::min(at - std::min(at, size / 2), passages.size() - size);
      const Moments near = moments_of(passages, ordered, from, from + size);
      const bool is_proven = near.variance > 0 && near.mean >= parameters.proof * near.error();
      const Moments& usual = is_proven ? near : whole;
      doubts.push_back(usual.mean / usual.variance * (usual.mean / 2 - passages[at]));
    }
    std::fill(ordered.begin(), ordered.end(), true);
    for (const HeavyStretch& stretch : heaviest_stretches(doubts)) {
      if (stretch.sum() < parameters.least_evidence) continue;
      std::fill(ordered.begin() + static_cast<std::ptrdiff_t>(stretch.from),
                ordered.begin() + static_cast<std::ptrdiff_t>(stretch.to), false);
    }
  }
  std::vector<bool> sentences;
  for (std::size_t at = 0; at < gains.size(); ++at) {
    sentences.push_back(ordered[at * passages.size() / gains.size()]);
  }
  return sentences;
}

}  // namespace cotejo
