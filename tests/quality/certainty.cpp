#include "quality/certainty.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace cotejo::quality {
namespace {

constexpr int steps = 30;
constexpr double ridge = 1e-3;    // towards no correction
constexpr double nearest = 1e-4;  // to 0 and to 1

// The languages of a set: those of "es-en-moved" are "es-en".
std::string languages_of(const std::string& set) { return set.substr(0, set.find("-moved")); }

// Solves a few linear equations, by elimination with pivots.
template <std::size_t n>
std::array<double, n> solved(std::array<std::array<double, n>, n> matrix,
                             std::array<double, n> values) {
  for (std::size_t at = 0; at < n; ++at) {
    std::size_t pivot = at;
    for (std::size_t row = at; row < n; ++row) {
      if (std::abs(matrix[row][at]) > std::abs(matrix[pivot][at])) pivot = row;
    }
    std::swap(matrix[at], matrix[pivot]);
    std::swap(values[at], values[pivot]);
    for (std::size_t row = 0; row < n; ++row) {
      if (row == at) continue;
      const double factor = matrix[row][at] / matrix[at][at];
      for (std::size_t column = at; column < n; ++column) {
        matrix[row][column] -= factor * matrix[at][column];
      }
      values[row] -= factor * values[at];
    }
  }
  for (std::size_t at = 0; at < n; ++at) values[at] /= matrix[at][at];
  return values;
}

}  // namespace

void CertaintyFit::add(const std::string& set, const Bead& bead, bool right) {
  const double similarity = std::clamp(bead.similarity, nearest, 1 - nearest);
  const double further = static_cast<double>(bead.left.size() + bead.right.size()) - 1;
  sets_[set].push_back(
      {{1, std::log(similarity / (1 - similarity)), std::log(further)}, bead.similarity, right});
}

double CertaintyFit::chance(const Values& weights, const Values& values) {
  double score = 0;
  for (std::size_t part = 0; part < parts; ++part) score += weights[part] * values[part];
  return 1 / (1 + std::exp(-score));
}

// Newton's method.
CertaintyFit::Values CertaintyFit::fitted(const Sets& sets, const std::string& without) {
  const Values none = {0, 1, 0};
  Values weights = none;
  for (int step = 0; step < steps; ++step) {
    std::array<Values, parts> curvature{};
    Values slope{};
    for (std::size_t part = 0; part < parts; ++part) {
      slope[part] = ridge * (none[part] - weights[part]);
      curvature[part][part] = ridge;
    }
    for (const auto& [set, beads] : sets) {
      if (languages_of(set) == without) continue;
      for (const Found& bead : beads) {
        const double one = 1 / static_cast<double>(beads.size());
        const double found = chance(weights, bead.values);
        for (std::size_t part = 0; part < parts; ++part) {
          slope[part] += one * ((bead.right ? 1 : 0) - found) * bead.values[part];
          for (std::size_t other = 0; other < parts; ++other) {
            curvature[part][other] +=
                one * found * (1 - found) * bead.values[part] * bead.values[other];
          }
        }
      }
    }
    const Values change = solved(curvature, slope);
    for (std::size_t part = 0; part < parts; ++part) weights[part] += change[part];
  }
  return weights;
}

void CertaintyFit::print(const char* title) const {
  if (sets_.empty()) return;
  std::printf("\n%s: similarity less the share that is right\n", title);
  std::printf(
      "set               beads    as it is   others   all     unsure, right   sure, right   "
      "wrong, called unsure\n");
  const Values all = fitted(sets_, "");
  std::array<double, 3> distance{};
  double wrong = 0;
  double doubted = 0;  // of those
  double called = 0;   // unsure, right or wrong
  for (const auto& [set, beads] : sets_) {
    const Values others = fitted(sets_, languages_of(set));
    std::array<double, 3> gap{};
    std::array<double, 2> count{};
    std::array<double, 2> right{};
    for (const Found& bead : beads) {
      const double truth = bead.right ? 1 : 0;
      gap[0] += bead.similarity - truth;
      gap[1] += chance(others, bead.values) - truth;
      gap[2] += chance(all, bead.values) - truth;
      const std::size_t sure = bead.similarity < unsure ? 0 : 1;
      count[sure] += 1;
      right[sure] += truth;
    }
    for (std::size_t at = 0; at < gap.size(); ++at) {
      gap[at] /= static_cast<double>(beads.size());
      distance[at] += std::abs(gap[at]) / static_cast<double>(sets_.size());
    }
    const double unsure_wrong = count[0] - right[0];
    const double all_wrong = unsure_wrong + count[1] - right[1];
    wrong += all_wrong;
    doubted += unsure_wrong;
    called += count[0];
    std::printf("%-16s %6zu    %+.3f    %+.3f   %+.3f   %6.0f, %.2f   %6.0f, %.2f   %6.0f, %.2f\n",
                set.c_str(), beads.size(), gap[0], gap[1], gap[2], count[0],
                right[0] / std::max(1.0, count[0]), count[1], right[1] / std::max(1.0, count[1]),
                all_wrong, unsure_wrong / std::max(1.0, all_wrong));
  }
  std::printf(
      "in all: of %.0f that are wrong %.0f are called unsure; of %.0f so called %.0f are right\n",
      wrong, doubted, called, called - doubted);
  std::printf("mean distance             %.3f     %.3f    %.3f\n", distance[0], distance[1],
              distance[2]);
  std::printf("log-odds = %+.3f %+.3f * log-odds as they are %+.3f * log(sentences - 1)\n", all[0],
              all[1], all[2]);
}

}  // namespace cotejo::quality
