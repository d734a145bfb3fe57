#include "evidence/embeddings.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cotejo {
namespace {

struct Parameters {
  // See docs/decisions/0184.
  // Nearness is 1 at a distance of 0, and 0 at the usual one. Of good vectors, log-odds rise from 0
  // in the middle to half of `range` where a rendering is.
  double range = 24;
  double good_nearness = 1;
  double good_variance = 0.04;      // of the nearness of renderings, and of chance meetings
  double good_weight = 1;           // likely renderings that these are worth
  double chance_weight = 8;         // chance meetings, likewise
  std::size_t most_measured = 100;  // sentences of a side, for what chance gives
  double neighbour_share = 0.35;
  double lowest = -9;
  std::size_t most_nearest = 4;
  std::size_t most_kept = 1'000'000;  // pairs of sentences
  double least_usual = 1e-4;          // usual distance; below, vectors differ by rounding alone
};
constexpr Parameters parameters;

std::vector<float> to_units(const Embeddings& embeddings) {
  std::vector<float> units = embeddings.values;
  for (std::size_t from = 0; from + embeddings.dimensions <= units.size();
       from += embeddings.dimensions) {
    const std::span<float> vector = std::span(units).subspan(from, embeddings.dimensions);
    double squares = 0;
    for (const float value : vector) squares += double{value} * value;
    const auto length = static_cast<float>(std::sqrt(squares));
    for (float& value : vector) value = length > 0 && std::isfinite(length) ? value / length : 0;
  }
  return units;
}

double dot(std::span<const float> vector, std::span<const float> other) {
  double sum = 0;
  for (std::size_t at = 0; at < vector.size(); ++at) sum += double{vector[at]} * other[at];
  return sum;
}

std::span<const float> vector_of(const std::vector<float>& units, std::size_t sentence,
                                 std::size_t dimensions) {
  return std::span(units).subspan(sentence * dimensions, dimensions);
}

std::vector<float> sum_of(const std::vector<float>& units, std::span<const std::uint32_t> group,
                          std::size_t dimensions) {
  std::vector<float> sum(dimensions);
  for (const std::uint32_t sentence : group) {
    const std::span<const float> vector = vector_of(units, sentence, dimensions);
    for (std::size_t at = 0; at < dimensions; ++at) sum[at] += vector[at];
  }
  return sum;
}

double length_of(std::span<const float> vector) { return std::sqrt(dot(vector, vector)); }

}  // namespace

EmbeddingEvidence::EmbeddingEvidence(const Embeddings& left, const Embeddings& right)
    : slope_(parameters.range), middle_(parameters.good_nearness / 2) {
  if (left.dimensions != right.dimensions || left.values.empty() || right.values.empty()) return;
  dimensions_ = left.dimensions;
  const auto fill = [&](Side& side, const Embeddings& embeddings) {
    side.units = to_units(embeddings);
    for (std::size_t at = 0; (at + 1) * dimensions_ <= side.units.size(); ++at) {
      side.has_direction.push_back(length_of(vector_of(side.units, at, dimensions_)) > 0);
    }
  };
  fill(left_, left);
  fill(right_, right);
  // Of one vector against one, no other tells what is near.
  const auto has_one = [](const Side& side) { return side.has_direction.size() == 1; };
  if (has_one(left_) && has_one(right_)) {
    dimensions_ = 0;
    return;
  }
  measure(left_, right_);
  measure(right_, left_);
  keep_nearness();
  measure_chance();
}

void EmbeddingEvidence::keep_nearness() {
  const std::size_t rights = right_.has_direction.size();
  const std::size_t pairs = left_.has_direction.size() * rights;
  if (pairs > parameters.most_kept) return;
  std::vector<float> kept(pairs, std::numeric_limits<float>::quiet_NaN());
  for (std::uint32_t left = 0; left < left_.has_direction.size(); ++left) {
    for (std::uint32_t right = 0; right < rights; ++right) {
      const auto near = nearness(std::span(&left, 1), std::span(&right, 1));
      if (near) kept[left * rights + right] = static_cast<float>(*near);
    }
  }
  near_ = std::move(kept);
}

void EmbeddingEvidence::measure(Side& side, const Side& other) const {
  const auto count_all = [](const Side& of) {
    return std::count(of.has_direction.begin(), of.has_direction.end(), true);
  };
  const auto mean_of_all = [&](const Side& of) {
    std::vector<float> mean(dimensions_);
    for (std::size_t at = 0; at < of.units.size(); ++at) mean[at % dimensions_] += of.units[at];
    const auto sentences = static_cast<float>(std::max<std::ptrdiff_t>(1, count_all(of)));
    for (float& value : mean) value /= sentences;
    return mean;
  };
  const std::vector<float> others = mean_of_all(other);
  for (std::size_t at = 0; at < side.has_direction.size(); ++at) {
    side.mean_cosines.push_back(dot(vector_of(side.units, at, dimensions_), others));
  }
  const std::vector<float> own = mean_of_all(side);
  const auto sentences = static_cast<double>(count_all(side));
  if (sentences < 2) return;
  side.own_cosine = std::max(0.0, (sentences * dot(own, own) - 1) / (sentences - 1));
}

// A group's mean vector is nearer to everything than its sentences are: so are the means of groups
// that meet by chance, and what is usual is worked out for groups of these sizes.
std::optional<double> EmbeddingEvidence::nearness(std::span<const std::uint32_t> left,
                                                  std::span<const std::uint32_t> right) const {
  if (left.size() == 1 && right.size() == 1 && !near_.empty()) {
    const float near = near_[left.front() * right_.has_direction.size() + right.front()];
    return std::isnan(near) ? std::nullopt : std::optional<double>(near);
  }
  const std::vector<float> left_sum = sum_of(left_.units, left, dimensions_);
  const std::vector<float> right_sum = sum_of(right_.units, right, dimensions_);
  const double left_length = length_of(left_sum);
  const double right_length = length_of(right_sum);
  if (left_length <= 0 || right_length <= 0) return {};
  const auto usual_cosine = [](const Side& side, std::span<const std::uint32_t> group,
                               double length, const Side& other, std::size_t count) {
    double sum = 0;
    for (const std::uint32_t sentence : group) sum += side.mean_cosines[sentence];
    const auto others = static_cast<double>(count);
    return sum / length * others / std::sqrt(others + others * (others - 1) * other.own_cosine);
  };
  const double usual = 1 - (usual_cosine(left_, left, left_length, right_, right.size()) +
                            usual_cosine(right_, right, right_length, left_, left.size())) /
                               2;
  const double distance = 1 - dot(left_sum, right_sum) / (left_length * right_length);
  if (usual < parameters.least_usual) return {};
  return 1 - distance / usual;
}

double EmbeddingEvidence::odds_of_two(std::span<const std::uint32_t> left,
                                      std::span<const std::uint32_t> right) const {
  const std::optional<double> near = nearness(left, right);
  return near ? std::max(parameters.lowest, slope_ * (*near - middle_)) : 0;
}

// Most sentences that meet did so by chance: of those nearer than the median, some are renderings,
// and the others tell how far nearness varies.
void EmbeddingEvidence::measure_chance() {
  const std::size_t lefts = left_.has_direction.size();
  const std::size_t rights = right_.has_direction.size();
  std::vector<double> found;
  for (std::size_t one = 0; one < std::min(lefts, parameters.most_measured); ++one) {
    const auto left =
        static_cast<std::uint32_t>(one * lefts / std::min(lefts, parameters.most_measured));
    for (std::size_t two = 0; two < std::min(rights, parameters.most_measured); ++two) {
      const auto right =
          static_cast<std::uint32_t>(two * rights / std::min(rights, parameters.most_measured));
      if (const auto near = nearness(std::span(&left, 1), std::span(&right, 1))) {
        found.push_back(*near);
      }
    }
  }
  if (found.empty()) return;
  const auto middle = found.begin() + static_cast<std::ptrdiff_t>(found.size() / 2);
  std::nth_element(found.begin(), middle, found.end());
  chance_ = *middle;
  double squares = parameters.chance_weight * parameters.good_variance;
  for (auto near = found.begin(); near != middle; ++near) {
    squares += (*near - chance_) * (*near - chance_);
  }
  chance_variance_ =
      squares / (parameters.chance_weight + static_cast<double>(middle - found.begin()));
}

// As the odds of two normal distributions of one variance.
void EmbeddingEvidence::learn(std::span<const Rendering> likely) {
  if (empty()) return;
  double weight = parameters.good_weight;
  double sum = parameters.good_weight * parameters.good_nearness;
  double squares = parameters.good_weight *
                   (parameters.good_nearness * parameters.good_nearness + parameters.good_variance);
  for (const Rendering& rendering : likely) {
    const auto near = nearness(std::span(&rendering.left, 1), std::span(&rendering.right, 1));
    if (!near) continue;
    weight += 1;
    sum += *near;
    squares += *near * *near;
  }
  const double mean = sum / weight;
  const double variance = (squares / weight - mean * mean + chance_variance_) / 2;
  const double between = std::max(0.0, mean - chance_);
  middle_ = std::min(parameters.good_nearness / 2, chance_ + between / 2);
  slope_ = std::min(between / std::max(variance, parameters.least_usual),
                    parameters.range / std::max(mean, parameters.good_variance));
}

// Of the sentences of a bead's larger side, all but the nearest count half, each for how near it is
// itself: who joins a bead of others must not live on them. Two by two that are as near apart as
// together are better apart.
template <typename OddsOfOne>
double EmbeddingEvidence::odds_of_further(const Side& side, std::span<const std::uint32_t> group,
                                          double odds, OddsOfOne odds_of_one) {
  if (group.size() < 2) return 0;
  double sum = 0;
  double nearest = parameters.lowest;
  for (const std::uint32_t sentence : group) {
    if (!side.has_direction[sentence]) continue;
    const double own = std::min(odds, odds_of_one(std::span(&sentence, 1)));
    sum += own;
    nearest = std::max(nearest, own);
  }
  return (sum - nearest) / 2;
}

double EmbeddingEvidence::log_odds(std::span<const std::uint32_t> left,
                                   std::span<const std::uint32_t> right) const {
  if (empty()) return 0;
  double odds = odds_of_two(left, right);
  odds += left.size() >= right.size()
              ? odds_of_further(
                    left_, left, odds,
                    [&](std::span<const std::uint32_t> one) { return odds_of_two(one, right); })
              : odds_of_further(right_, right, odds, [&](std::span<const std::uint32_t> one) {
                  return odds_of_two(left, one);
                });
  // Of what stands beside a group and is near, too, some was left out.
  const auto leave_out = [&](std::span<const std::uint32_t> group, const Side& side, auto near) {
    if (group.front() > 0)
      odds -= parameters.neighbour_share * std::max(0.0, near(group.front() - 1));
    if (group.back() + 1 < side.mean_cosines.size()) {
      odds -= parameters.neighbour_share * std::max(0.0, near(group.back() + 1));
    }
  };
  leave_out(left, left_,
            [&](std::uint32_t other) { return odds_of_two(std::span(&other, 1), right); });
  leave_out(right, right_,
            [&](std::uint32_t other) { return odds_of_two(left, std::span(&other, 1)); });
  return odds;
}

void EmbeddingEvidence::add_nearest(std::uint32_t left, std::vector<Candidate>& candidates) const {
  if (empty()) return;
  for (const std::uint32_t right : nearest(left)) {
    const bool known = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const Candidate& other) { return other.right == right; });
    if (!known) candidates.push_back({right, 0});
  }
}

std::vector<std::uint32_t> EmbeddingEvidence::nearest(std::uint32_t left) const {
  std::vector<std::uint32_t> found;
  const std::size_t rights = right_.units.size() / dimensions_;
  std::vector<double> cosines(rights);
  const std::span<const float> own = vector_of(left_.units, left, dimensions_);
  for (std::size_t right = 0; right < rights; ++right) {
    cosines[right] = dot(own, vector_of(right_.units, right, dimensions_));
    found.push_back(static_cast<std::uint32_t>(right));
  }
  const std::size_t kept = std::min(parameters.most_nearest, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                    [&](std::uint32_t a, std::uint32_t b) {
                      return cosines[a] != cosines[b] ? cosines[a] > cosines[b] : a < b;
                    });
  found.resize(kept);
  return found;
}

}  // namespace cotejo
