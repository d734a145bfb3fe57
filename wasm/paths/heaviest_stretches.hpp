// Where in a row of values, good and bad, the good ones lie together.
#pragma once

#include <cstddef>
#include <vector>

namespace cotejo {

// Values `from` to `to` (exclusive), and the sums before the first and up to the last of them.
struct HeavyStretch {
  std::size_t from = 0;
  std::size_t to = 0;
  double before = 0;
  double after = 0;

  double sum() const { return after - before; }
};

// The disjoint stretches with the greatest sums, each as long as makes it greater, in linear time
// (Ruzzo and Tompa 1999).
inline std::vector<HeavyStretch> heaviest_stretches(const std::vector<double>& values) {
  std::vector<HeavyStretch> stretches;
  double sum = 0;
  for (std::size_t at = 0; at < values.size(); ++at) {
    const double before = sum;
    sum += values[at];
    if (values[at] <= 0) continue;
    HeavyStretch stretch{at, at + 1, before, sum};
    for (std::size_t other = stretches.size(); other-- > 0;) {
      if (stretches[other].before >= stretch.before) continue;
      if (stretches[other].after >= stretch.after) break;
      stretch.from = stretches[other].from;
      stretch.before = stretches[other].before;
      stretches.resize(other);
    }
    stretches.push_back(stretch);
  }
  return stretches;
}

}  // namespace cotejo
