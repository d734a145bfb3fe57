// BilingualEvidence, where the order of two long texts is asked: its verdict on the pair, and what
// is learnt of it then.
#include <algorithm>
#include <cmath>

#include "evidence/bilingual.hpp"
#include "evidence/order_verdict.hpp"

namespace cotejo {
namespace {

// See docs/decisions/0120.
constexpr double free_length_variance = 0.15;  // of a rendering of which nothing is known
constexpr double free_shape_cost = 0.75;
constexpr double proven_break_cost = 20.0;  // order proves nothing of what does not follow it
constexpr double highest_proven_credit = 5.0;
constexpr double usual_beads = 10;  // that a free rendering counts for beside the pair's own
constexpr double usual_letters = 1'500;
constexpr double usual_further = 0.2;
constexpr double usual_shape_cost = 1.5;
constexpr double lowest_shape_cost = 0.5;
constexpr double own_credit = -3.0;  // outside the stretches that are rendered
constexpr double lowest_free_variance = 0.03;
constexpr std::size_t least_for_order = 30;  // sentences
constexpr int rounds_of_verdict = 1;
constexpr int rounds_of_learning = 2;

// What the beads of a path gain, by left sentence.
std::vector<double> gains_by_left(const OrderPath& path, std::size_t lefts) {
  std::vector<double> gains(lefts);
  for (const PathBead& bead : path.beads) {
    for (const std::uint32_t left : bead.left) {
      gains[left] = bead.gain / static_cast<double>(bead.left.size());
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
  found.log_ratio =
      std::log((rights + usual_letters * std::exp(manner.log_ratio)) / (lefts + usual_letters));
  double squares = usual_beads * free_length_variance;
  for (const PathBead& bead : beads) {
    const double left = std::max(1.0, outline_of(left_, bead.left).length);
    const double right = std::max(1.0, outline_of(right_, bead.right).length);
    const double deviation = std::log(right / left) - found.log_ratio;
    squares += deviation * deviation - LengthEvidence::variance_of_words(left + right);
  }
  const auto count = static_cast<double>(beads.size());
  found.free_variance = std::max(lowest_free_variance, squares / (count + usual_beads));
  const double further =
      (sentences - 2 * count + usual_further * usual_beads) / (count + usual_beads);
  found.shape_cost =
      std::max(lowest_shape_cost, usual_shape_cost - std::log(further / usual_further));
  return found;
}

void BilingualEvidence::judge_by_order() {
  std::vector<double> left_lengths;
  std::vector<double> right_lengths;
  double lefts = 1;
  double rights = 1;
  for (const Outline& outline : left_) {
    left_lengths.push_back(outline.length);
    lefts += outline.length;
  }
  for (const Outline& outline : right_) {
    right_lengths.push_back(outline.length);
    rights += outline.length;
  }
  if (left_.size() < least_for_order || right_.size() < least_for_order) return;

  const Manner before = {words_.rates(), length_.log_ratio(), length_.free_variance(), shape_cost_,
                         joining_credit_};
  const double due = due_;
  // How freely a pair may be rendered that is known for nothing else; whole texts are rendered.
  const Manner free = {WordEvidence::free_rates(), std::log(rights / lefts), free_length_variance,
                       free_shape_cost, 0};
  due_ = 0;
  const auto path_by = [&](const Manner& manner, RightOrder order) {
    use(manner);
    return find_order_path(left_lengths, right_lengths, order,
                           [&](std::span<const std::uint32_t> left,
                               std::span<const std::uint32_t> right) { return gain(left, right); });
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
  const OrderPath rotated = judged(RightOrder::rotated);
  const OrderPath in_order = judged(RightOrder::as_written);
  const std::vector<double> gains = gains_by_left(in_order, left_.size());
  const std::vector<double> chance_gains =
      gains_by_left(reversed.worth > rotated.worth ? reversed : rotated, left_.size());
  const OrderVerdict verdict = find_order_verdict(gains, chance_gains);
  if (verdict == OrderVerdict::translation) {
    manner.credit = highest_proven_credit;
    for (int round = 0; round < rounds_of_learning; ++round) {
      manner = learnt(path_by(manner, RightOrder::as_written).beads, manner);
    }
    use(manner);
    in_order_ = find_ordered_stretches(gains, chance_gains);
    order_cost_ = proven_break_cost;
  } else {
    use(before);
  }
  due_ = due;
  words_.weigh_pairs();
}

bool BilingualEvidence::is_in_order(std::span<const std::uint32_t> left) const {
  return !in_order_.empty() && std::all_of(left.begin(), left.end(), [&](std::uint32_t sentence) {
    return in_order_[sentence];
  });
}

double BilingualEvidence::credit_of(std::span<const std::uint32_t> left) const {
  return in_order_.empty() || is_in_order(left) ? joining_credit_ : own_credit;
}

}  // namespace cotejo
