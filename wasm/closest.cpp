#include "closest.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

// What is taken to be known of words before any are seen: in so many, half have a counterpart.
constexpr double usual_known = 10;
constexpr double usual_met = 5;

double share(double part, std::size_t all) {
  return all == 0 ? 0 : part / static_cast<double>(all);
}

}  // namespace

void Closeness::add(std::size_t lefts, std::size_t rights, double similarity,
                    const Agreement& agreement) {
  left_covered_ += similarity * static_cast<double>(lefts);
  right_covered_ += similarity * static_cast<double>(rights);
  met_ += agreement.met;
  known_ += agreement.known;
}

double Closeness::value() const {
  const double covered = (share(left_covered_, lefts_) + share(right_covered_, rights_)) / 2;
  return covered * (met_ + usual_met) / (known_ + usual_known);
}

void keep_closest(std::vector<Pair>& pairs, std::size_t versions) {
  std::vector<double> worth;
  for (const Pair& pair : pairs) {
    const bool bilingual = pair.mode == Mode::bilingual;
    worth.push_back(bilingual ? pair.closeness : std::numeric_limits<double>::infinity());
  }
  std::vector<std::size_t> order(pairs.size());
  std::iota(order.rbegin(), order.rend(), std::size_t{0});
  sort_stably(order, [&](std::size_t a, std::size_t b) { return worth[a] > worth[b]; });
  std::vector<std::size_t> joined(versions);  // by version, a number that joined ones share
  std::iota(joined.begin(), joined.end(), std::size_t{0});
  std::vector<bool> kept(pairs.size());
  for (const std::size_t at : order) {
    const std::size_t left = joined[pairs[at].left];
    const std::size_t right = joined[pairs[at].right];
    kept[at] = left != right;
    std::replace(joined.begin(), joined.end(), right, left);
  }
  std::size_t at = 0;
  std::erase_if(pairs, [&](const Pair&) { return !kept[at++]; });
}

}  // namespace cotejo
