#include "align/own_stretches.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

// A stretch of values, `from` to `to` (exclusive), and the sums before its first and up to its
// last value.
struct Segment {
  std::size_t from = 0;
  std::size_t to = 0;
  double before = 0;
  double after = 0;

  double sum() const { return after - before; }
};

// The disjoint stretches with the greatest sums, each as long as makes it greater, in linear time
// (Ruzzo and Tompa 1999).
std::vector<Segment> heaviest_segments(const std::vector<double>& values) {
  std::vector<Segment> segments;
  double sum = 0;
  for (std::size_t at = 0; at < values.size(); ++at) {
    const double before = sum;
    sum += values[at];
    if (values[at] <= 0) continue;
    Segment segment{at, at + 1, before, sum};
    for (std::size_t other = segments.size(); other-- > 0;) {
      if (segments[other].before >= segment.before) continue;
      if (segments[other].after >= segment.after) break;
      segment.from = segments[other].from;
      segment.before = segments[other].before;
      segments.resize(other);
    }
    segments.push_back(segment);
  }
  return segments;
}

// For each bead, its place in the right text's order.
std::vector<std::size_t> right_places(const Alignment& alignment) {
  std::vector<std::size_t> order(alignment.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  sort_stably(order, [&](std::size_t a, std::size_t b) {
    return alignment[a].right.front() < alignment[b].right.front();
  });
  std::vector<std::size_t> places(alignment.size());
  for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
  return places;
}

}  // namespace

void part_ways(const Evidence& evidence, Alignment& alignment) {
  const double most = evidence.most_borrowed();
  if (most <= 0) return;
  const std::vector<std::size_t> places = right_places(alignment);
  std::vector<bool> parted(alignment.size());
  std::vector<double> doubts;
  for (std::size_t from = 0; from < alignment.size();) {
    doubts.clear();
    std::size_t to = from;
    do {
      const Pairing& bead = alignment[to];
      doubts.push_back(evidence.borrowed_gain(bead.left, bead.right) - bead.gain);
      ++to;
    } while (to < alignment.size() && places[to] == places[to - 1] + 1);
    for (const Segment& segment : heaviest_segments(doubts)) {
      if (segment.sum() <= most) continue;
      std::fill(parted.begin() + static_cast<std::ptrdiff_t>(from + segment.from),
                parted.begin() + static_cast<std::ptrdiff_t>(from + segment.to), true);
    }
    from = to;
  }
  std::size_t at = 0;
  std::erase_if(alignment, [&](const Pairing&) { return parted[at++]; });
}

}  // namespace cotejo
