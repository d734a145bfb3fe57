#include "evidence/embeddings.hpp"

#include <algorithm>
#include <cmath>

namespace cotejo {
namespace {

// Log-odds fall from highest (a distance of 0) through 0 at half of the mean distance.
constexpr double slope = 16;
constexpr double middle = 0.5;
constexpr double lowest = -6;
constexpr std::size_t most_nearest = 4;
constexpr std::size_t most_sampled = 64;  // sentences of the other side, for the mean distance

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

std::vector<float> mean_of(const std::vector<float>& units, std::span<const std::uint32_t> group,
                           std::size_t dimensions) {
  std::vector<float> mean(dimensions);
  for (const std::uint32_t sentence : group) {
    const std::span<const float> vector = vector_of(units, sentence, dimensions);
    for (std::size_t at = 0; at < dimensions; ++at) mean[at] += vector[at];
  }
  const auto length = static_cast<float>(std::sqrt(dot(mean, mean)));
  if (length > 0) {
    for (float& value : mean) value /= length;
  }
  return mean;
}

}  // namespace

EmbeddingEvidence::EmbeddingEvidence(const Embeddings& left, const Embeddings& right) {
  if (left.dimensions != right.dimensions || left.values.empty() || right.values.empty()) return;
  dimensions_ = left.dimensions;
  left_.units = to_units(left);
  right_.units = to_units(right);
  find_mean_distances(left_, right_);
  find_mean_distances(right_, left_);
}

void EmbeddingEvidence::find_mean_distances(Side& side, const Side& other) const {
  const std::size_t others = other.units.size() / dimensions_;
  const std::size_t step = std::max<std::size_t>(1, others / most_sampled);
  for (std::size_t from = 0; from < side.units.size(); from += dimensions_) {
    const std::span<const float> own = std::span(side.units).subspan(from, dimensions_);
    double sum = 0;
    double count = 0;
    for (std::size_t sentence = 0; sentence < others; sentence += step) {
      sum += 1 - dot(own, vector_of(other.units, sentence, dimensions_));
      count += 1;
    }
    side.mean_distances.push_back(sum / count);
  }
}

double EmbeddingEvidence::distance(std::span<const std::uint32_t> left,
                                   std::span<const std::uint32_t> right) const {
  if (left.size() == 1 && right.size() == 1) {
    return 1 - dot(vector_of(left_.units, left.front(), dimensions_),
                   vector_of(right_.units, right.front(), dimensions_));
  }
  return 1 -
         dot(mean_of(left_.units, left, dimensions_), mean_of(right_.units, right, dimensions_));
}

double EmbeddingEvidence::log_odds(std::span<const std::uint32_t> left,
                                   std::span<const std::uint32_t> right) const {
  if (empty()) return 0;
  double usual = 0;
  for (const std::uint32_t sentence : left) usual += left_.mean_distances[sentence];
  for (const std::uint32_t sentence : right) usual += right_.mean_distances[sentence];
  usual /= static_cast<double>(left.size() + right.size());
  if (usual <= 0) return 0;
  return std::max(lowest, slope * (middle - distance(left, right) / usual));
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
  const std::size_t kept = std::min(most_nearest, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                    [&](std::uint32_t a, std::uint32_t b) {
                      return cosines[a] != cosines[b] ? cosines[a] > cosines[b] : a < b;
                    });
  found.resize(kept);
  return found;
}

}  // namespace cotejo
