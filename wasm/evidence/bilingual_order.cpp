// BilingualEvidence, where the order of two long texts is asked: its verdict on the pair, and what
// is learnt of it then.
#include <algorithm>
#include <numeric>
#include <utility>

#include "evidence/bilingual.hpp"
#include "evidence/order_verdict.hpp"
#include "evidence/shape_cost.hpp"
#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// See docs/decisions/0120.
constexpr double free_length_variance = 0.15;  // of a rendering of which nothing is known
constexpr double free_shape_cost = 0.75;
constexpr double proven_break_cost = 20.0;  // order proves nothing of what does not follow it
constexpr double highest_proven_credit = 5.0;
constexpr double usual_beads = 10;  // that a free rendering counts for beside the pair's own
constexpr double usual_letters = 1'500;
constexpr double own_credit = -3.0;  // outside the stretches that are rendered
constexpr double lowest_free_variance = 0.03;
constexpr std::size_t least_for_order = 30;  // sentences
constexpr std::size_t most_for_order = 500;
constexpr std::size_t most_for_stretches = 2'000;
constexpr int rounds_of_verdict = 1;
constexpr int rounds_of_learning = 2;

// Sentences `from` to `to` (exclusive) of a text.
struct Part {
  std::size_t from = 0;
  std::size_t to = 0;

  std::size_t size() const { return to - from; }
};

double total(std::span<const double> lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), 1.0);
}

Part middle_of(std::span<const double> lengths, std::size_t most) {
  const std::size_t size = std::min(lengths.size(), most);
  const std::size_t from = (lengths.size() - size) / 2;
  return {from, from + size};
}

// The right sentences that stand where a part of the left ones does, by the share of either text
// that comes before them.
Part part_beside(std::span<const double> lefts, const Part& part, std::span<const double> rights) {
  const auto place_of = [&](std::size_t left) {
    const double share = total(lefts.first(left)) / total(lefts);
    const double wanted = share * total(rights);
    double read = 1;
    std::size_t place = 0;
    while (place < rights.size() && read < wanted) read += rights[place++];
    return place;
  };
  return {part.from == 0 ? 0 : place_of(part.from),
          part.to == lefts.size() ? rights.size() : place_of(part.to)};
}

// What the beads of a path gain, by left sentence of a part.
std::vector<double> gains_by_left(const OrderPath& path, const Part& part) {
  std::vector<double> gains(part.size());
  for (const PathBead& bead : path.beads) {
    for (const std::uint32_t left : bead.left) {
      gains[left - part.from] = bead.gain / static_cast<double>(bead.left.size());
    }
  }
  return gains;
}

}  // namespace

void BilingualEvidence::use(const Manner& manner) {
  words_.use_rates(manner.rates);
  length_.use(manner.log_ratio, manner.free_variance);
  shape_cost_ = manner.shape_cost;
  joining_credit_ = manner.credit;
}

BilingualEvidence::Manner BilingualEvidence::learnt(const std::vector<PathBead>& beads,
                                                    const Manner& manner) const {
  Manner found = manner;
  found.rates = words_.rates_of(beads);
  double sentences = 0;
  double lefts = 0;
  double rights = 0;
  for (const PathBead& bead : beads) {
    sentences += static_cast<double>(bead.left.size() + bead.right.size());
    lefts += outline_of(left_, bead.left).length;
    rights += outline_of(right_, bead.right).length;
  }
  found.log_ratio = natural_log((rights + usual_letters * exponential(manner.log_ratio)) /
                                (lefts + usual_letters));
  double squares = usual_beads * free_length_variance;
  for (const PathBead& bead : beads) {
    const double left = std::max(1.0, outline_of(left_, bead.left).length);
    const double right = std::max(1.0, outline_of(right_, bead.right).length);
    const double deviation = natural_log(right / left) - found.log_ratio;
    squares += deviation * deviation - LengthEvidence::variance_of_words(left + right);
  }
  const auto count = static_cast<double>(beads.size());
  found.free_variance = std::max(lowest_free_variance, squares / (count + usual_beads));
  found.shape_cost = learnt_shape_cost(sentences - 2 * count, count, usual_beads);
  return found;
}

std::vector<double> BilingualEvidence::lengths_of(const std::vector<Outline>& side) {
  std::vector<double> lengths;
  lengths.reserve(side.size());
  for (const Outline& outline : side) lengths.push_back(outline.length);
  return lengths;
}

// Whole texts are asked in what was learnt of the pair, which tells strangers from a free rendering
// better than what is usual does, and borrowing nothing, which would let them gain in either order.
void BilingualEvidence::find_stretches_in_order() {
  in_order_.clear();
  if (left_.size() <= most_for_stretches && right_.size() <= most_for_stretches) {
    const std::vector<double> lefts = lengths_of(left_);
    const std::vector<double> rights = lengths_of(right_);
    const double credit = std::exchange(joining_credit_, 0);
    const auto gains = [&](RightOrder order) {
      const auto gain_of = [&](std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) { return gain(left, right); };
      return gains_by_left(find_order_path(lefts, rights, order, gain_of), {0, lefts.size()});
    };
    in_order_ = find_ordered_stretches(gains(RightOrder::as_written), gains(RightOrder::reversed));
    joining_credit_ = credit;
  } else {
    in_order_.assign(left_.size(), true);
  }
}

void BilingualEvidence::judge_by_order() {
  if (left_.size() < least_for_order || right_.size() < least_for_order) return;
  const std::vector<double> left_lengths = lengths_of(left_);
  const std::vector<double> right_lengths = lengths_of(right_);
  // Of long texts the middle is asked.
  const Part left_part = middle_of(left_lengths, most_for_order);
  const Part right_part = part_beside(left_lengths, left_part, right_lengths);
  if (right_part.size() < least_for_order) return;
  const auto lefts = std::span(left_lengths).subspan(left_part.from, left_part.size());
  const auto rights = std::span(right_lengths).subspan(right_part.from, right_part.size());
  std::vector<std::uint32_t> sentences(std::max(left_.size(), right_.size()));
  std::iota(sentences.begin(), sentences.end(), 0U);

  const Manner before = {words_.rates(), length_.log_ratio(), length_.free_variance(), shape_cost_,
                         joining_credit_};
  const double due = due_;
  // How freely a pair may be rendered that is known for nothing else; whole texts are rendered.
  const Manner free = {free_rates(), natural_log(total(rights) / total(lefts)),
                       free_length_variance, free_shape_cost, 0};
  due_ = 0;
  const auto placed = [&](std::span<const std::uint32_t> group, const Part& part) {
    return std::span<const std::uint32_t>(sentences).subspan(part.from + group.front(),
                                                             group.size());
  };
  const auto path_by = [&](const Manner& manner, RightOrder order) {
    use(manner);
    OrderPath path = find_order_path(
        lefts, rights, order,
        [&](std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) {
          return gain(placed(left, left_part), placed(right, right_part));
        });
    for (PathBead& bead : path.beads) {
      for (std::uint32_t& left : bead.left) left += static_cast<std::uint32_t>(left_part.from);
      for (std::uint32_t& right : bead.right) right += static_cast<std::uint32_t>(right_part.from);
    }
    return path;
  };
  // Each order is given what can be learnt along it, or the one that taught would win.
  Manner manner;
  const auto judged = [&](RightOrder order) {
    manner = free;
    OrderPath path = path_by(manner, order);
    for (int round = 0; round < rounds_of_verdict; ++round) {
      manner = learnt(path.beads, manner);
      path = path_by(manner, order);
    }
    return path;
  };
  const OrderPath reversed = judged(RightOrder::reversed);
  const OrderPath in_order = judged(RightOrder::as_written);
  const std::vector<double> gains = gains_by_left(in_order, left_part);
  const std::vector<double> chance_gains = gains_by_left(reversed, left_part);
  const OrderVerdict verdict = find_order_verdict(gains, chance_gains);
  if (verdict == OrderVerdict::translation) {
    manner.credit = highest_proven_credit;
    for (int round = 0; round < rounds_of_learning; ++round) {
      manner = learnt(path_by(manner, RightOrder::as_written).beads, manner);
    }
    use(manner);
    words_.weigh_pairs();
    find_stretches_in_order();
    order_cost_ = proven_break_cost;
  } else {
    use(before);
    words_.weigh_pairs();
    if (verdict == OrderVerdict::unrelated) {
      joining_credit_ = std::min(joining_credit_, own_credit);
    }
  }
  due_ = due;
}

bool BilingualEvidence::is_in_order(std::span<const std::uint32_t> left) const {
  return !in_order_.empty() && std::all_of(left.begin(), left.end(), [&](std::uint32_t sentence) {
    return in_order_[sentence];
  });
}

bool BilingualEvidence::has_sure_matches() const {
  return in_order_.empty() ||
         std::find(in_order_.begin(), in_order_.end(), false) != in_order_.end();
}

double BilingualEvidence::credit_of(std::span<const std::uint32_t> left) const {
  return in_order_.empty() || is_in_order(left) ? joining_credit_ : own_credit;
}

}  // namespace cotejo
