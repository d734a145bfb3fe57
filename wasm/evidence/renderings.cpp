#include "evidence/renderings.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

#include "text/logarithms.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // Chosen on the table of `npm run quality`; see docs/decisions/0031.
  // How likely the place on the right moves by -1, 0, ... 3 sentences; what is left jumps anywhere.
  int furthest_back = -1;
  std::array<double, 5> steps = {0.02, 0.08, 0.64, 0.10, 0.04};
  double jump = 0.12;
  double in_order_start = 0.5;  // that the first place counts as a step from before the text

  int rounds = 5;
  double first_share = 0.5;
  double first_share_weight = 0.1;  // sentences that it is worth beside those of the text
  double highest_share = 0.98;
  double highest_log_odds = 60;  // below where numbers overflow
  double likely = 0.5;

  std::size_t most_cells = 250'000;
};
constexpr Parameters parameters;

// One stretch of left sentences against all right ones. Probabilities of a row are scaled to sum
// to 1, as usual, so that they do not vanish.
class Model {
 public:
  Model(std::uint32_t from, std::uint32_t to, std::uint32_t rights, const PairOdds& log_odds)
      : from_(from), lefts_(to - from), rights_(rights) {
    odds_.reserve(lefts_ * rights_);
    for (std::uint32_t left = from; left < to; ++left) {
      for (std::uint32_t right = 0; right < rights; ++right) {
        odds_.push_back(exponential(std::min(log_odds(left, right), parameters.highest_log_odds)));
      }
    }
  }

  Renderings run() {
    double share = parameters.first_share;
    for (int round = 0; round < parameters.rounds; ++round) {
      forward(share);
      const double rendered =
          backward(share) + parameters.first_share * parameters.first_share_weight;
      share = std::min(rendered / (static_cast<double>(lefts_) + parameters.first_share_weight),
                       parameters.highest_share);
    }
    Renderings renderings{share, {}};
    for (std::size_t left = 0; left < lefts_; ++left) {
      for (std::size_t right = 0; right < rights_; ++right) {
        const double probability = row(rendered_, left)[right];
        if (probability < parameters.likely) continue;
        renderings.likely.push_back({static_cast<std::uint32_t>(from_ + left),
                                     static_cast<std::uint32_t>(right), probability});
      }
    }
    return renderings;
  }

 private:
  double* row(std::vector<double>& cells, std::size_t left) const {
    return cells.data() + left * rights_;
  }

  // How likely each place is the next, from the places so far; `before` counts as a place that
  // stands before the text, or anywhere.
  void move(const std::vector<double>& places, double before, std::vector<double>& next) const {
    const double sum = std::accumulate(places.begin(), places.end(), 0.0);
    const double anywhere = (sum * parameters.jump + before * (1 - parameters.in_order_start)) /
                            static_cast<double>(rights_);
    std::fill(next.begin(), next.end(), anywhere);
    for (std::size_t step = 0; step < parameters.steps.size(); ++step) {
      const int by = parameters.furthest_back + static_cast<int>(step);
      for (std::size_t place = 0; place < rights_; ++place) {
        const std::size_t to = place + static_cast<std::size_t>(by);
        if (to < rights_) next[to] += places[place] * parameters.steps[step];
      }
      if (by > 0 && static_cast<std::size_t>(by) <= rights_) {
        next[static_cast<std::size_t>(by - 1)] +=
            before * parameters.in_order_start * parameters.steps[step];
      }
    }
  }

  // The same from the other end: how likely what follows is, for each place.
  void move_back(const std::vector<double>& next, std::vector<double>& places) const {
    const double sum = std::accumulate(next.begin(), next.end(), 0.0);
    std::fill(places.begin(), places.end(), sum * parameters.jump / static_cast<double>(rights_));
    for (std::size_t step = 0; step < parameters.steps.size(); ++step) {
      const int by = parameters.furthest_back + static_cast<int>(step);
      for (std::size_t place = 0; place < rights_; ++place) {
        const std::size_t to = place + static_cast<std::size_t>(by);
        if (to < rights_) places[place] += next[to] * parameters.steps[step];
      }
    }
  }

  void forward(double share) {
    rendered_.assign(lefts_ * rights_, 0);
    scales_.assign(lefts_, 1);
    std::vector<double> places(rights_);  // of the last rendered sentence
    std::vector<double> next(rights_);
    double before = 1;  // that none was rendered yet
    for (std::size_t left = 0; left < lefts_; ++left) {
      move(places, before, next);
      double* const rendered = row(rendered_, left);
      before *= 1 - share;
      double total = before;
      for (std::size_t right = 0; right < rights_; ++right) {
        rendered[right] = share * row(odds_, left)[right] * next[right];
        places[right] = rendered[right] + (1 - share) * places[right];
        total += places[right];
      }
      scales_[left] = total;
      before /= total;
      for (std::size_t right = 0; right < rights_; ++right) {
        rendered[right] /= total;
        places[right] /= total;
      }
    }
  }

  // Turns `rendered_` into what it is in the light of the whole text; the expected number of
  // sentences rendered.
  double backward(double share) {
    std::vector<double> places(rights_, 1.0);
    std::vector<double> next(rights_);
    std::vector<double> earlier(rights_);
    double rendered = 0;
    for (std::size_t left = lefts_; left-- > 0;) {
      double* const probabilities = row(rendered_, left);
      for (std::size_t right = 0; right < rights_; ++right) {
        next[right] = share * row(odds_, left)[right] * places[right];
        probabilities[right] *= places[right];
        rendered += probabilities[right];
      }
      move_back(next, earlier);
      for (std::size_t right = 0; right < rights_; ++right) {
        places[right] = (earlier[right] + (1 - share) * places[right]) / scales_[left];
      }
    }
    return rendered;
  }

  std::size_t from_;
  std::size_t lefts_;
  std::size_t rights_;
  std::vector<double> odds_;
  std::vector<double> rendered_;
  std::vector<double> scales_;
};

}  // namespace

Renderings find_renderings(std::uint32_t lefts, std::uint32_t rights, const PairOdds& log_odds) {
  if (lefts == 0 || rights == 0) return {};
  const auto most_lefts =
      static_cast<std::uint32_t>(std::max<std::size_t>(1, parameters.most_cells / rights));
  const std::uint32_t count = std::min(lefts, most_lefts);
  const std::uint32_t from = (lefts - count) / 2;
  return Model(from, from + count, rights, log_odds).run();
}

void keep_once(std::vector<Rendering>& renderings, std::span<const SentenceTerms> lefts,
               std::span<const SentenceTerms> rights) {
  std::set<std::pair<TermId, TermId>> seen;
  std::erase_if(renderings, [&](const Rendering& rendering) {
    return !seen.emplace(lefts[rendering.left].whole, rights[rendering.right].whole).second;
  });
}

}  // namespace cotejo
