#include "evidence/embeddings.hpp"

#include <algorithm>
#include <cmath>

namespace cotejo {
namespace {

// Log-odds fall from highest (a distance of 0) through 0 at half of the mean distance.
constexpr double slope = 24;
constexpr double middle = 0.5;
constexpr double neighbour_share = 0.35;
constexpr double lowest = -9;
constexpr std::size_t most_nearest = 4;
constexpr double least_usual = 1e-4;  // usual distance; below, vectors differ by rounding alone

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

EmbeddingEvidence::EmbeddingEvidence(const Embeddings& left, const Embeddings& right) {
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
double EmbeddingEvidence::nearness(std::span<const std::uint32_t> left,
                                   std::span<const std::uint32_t> right) const {
  const std::vector<float> left_sum = sum_of(left_.units, left, dimensions_);
  const std::vector<float> right_sum = sum_of(right_.units, right, dimensions_);
  const double left_length = length_of(left_sum);
  const double right_length = length_of(right_sum);
  if (left_length <= 0 || right_length <= 0) return 0;
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
  if (usual < least_usual) return 0;
  return std::max(lowest, slope * (middle - distance / usual));
}

std::size_t EmbeddingEvidence::count_directions(const Side& side,
                                                std::span<const std::uint32_t> group) {
  return static_cast<std::size_t>(
      std::count_if(group.begin(), group.end(),
                    [&](std::uint32_t sentence) { return side.has_direction[sentence]; }));
}

double EmbeddingEvidence::log_odds(std::span<const std::uint32_t> left,
                                   std::span<const std::uint32_t> right) const {
  if (empty()) return 0;
  // Two by two that are as near apart as together are better apart.
  const std::size_t larger =
      std::max(count_directions(left_, left), count_directions(right_, right));
  double odds = nearness(left, right) * static_cast<double>(larger + 1) / 2;
  // Of what stands beside a group and is near, too, some was left out.
  const auto leave_out = [&](std::span<const std::uint32_t> group, const Side& side, auto near) {
    if (group.front() > 0) odds -= neighbour_share * std::max(0.0, near(group.front() - 1));
    if (group.back() + 1 < side.mean_cosines.size()) {
      odds -= neighbour_share * std::max(0.0, near(group.back() + 1));
    }
  };
  leave_out(left, left_,
            [&](std::uint32_t other) { return nearness(std::span(&other, 1), right); });
  leave_out(right, right_,
            [&](std::uint32_t other) { return nearness(left, std::span(&other, 1)); });
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
  const std::size_t kept = std::min(most_nearest, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                    [&](std::uint32_t a, std::uint32_t b) {
                      return cosines[a] != cosines[b] ? cosines[a] > cosines[b] : a < b;
                    });
  found.resize(kept);
  return found;
}

}  // namespace cotejo
