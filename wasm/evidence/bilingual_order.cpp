// BilingualEvidence, where the order of two long texts is asked: its verdict on the pair, and what
// is learnt of it then.
#include <algorithm>
#include <array>
#include <utility>

#include "evidence/bilingual.hpp"
#include "evidence/order_verdict.hpp"
#include "evidence/shape_cost.hpp"
#include "paths/heaviest_chain.hpp"
#include "text/logarithms.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // See docs/decisions/0120.
  double free_length_variance = 0.15;  // of a rendering of which nothing is known
  double free_shape_cost = 0.75;
  double highest_proven_credit = 5.0;
  // Order proves nothing of what does not follow it: no less than what two sentences borrow.
  double proven_break_cost = 2 * highest_proven_credit;
  double usual_beads = 10;  // that a free rendering counts for beside the pair's own
  double usual_letters = 1'500;
  double own_credit = -3.0;  // outside the stretches that are rendered
  double lowest_free_variance = 0.03;
  std::size_t least_for_order = 30;  // sentences
  int rounds_of_learning = 2;
};
constexpr Parameters parameters;

constexpr auto shapes = std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}});

}  // namespace

void BilingualEvidence::use(const Manner& manner) {
  words_.use_rates(manner.rates);
  length_.use(manner.log_ratio, manner.free_variance);
  shape_cost_ = manner.shape_cost;
  joining_credit_ = manner.credit;
}

BilingualEvidence::Manner BilingualEvidence::learnt(const std::vector<Pairing>& beads,
                                                    const Manner& manner) const {
  Manner found = manner;
  found.rates = words_.rates_of(beads);
  double sentences = 0;
  double lefts = 0;
  double rights = 0;
  for (const Pairing& bead : beads) {
    sentences += static_cast<double>(bead.left.size() + bead.right.size());
    lefts += outline_of(left_, bead.left).length;
    rights += outline_of(right_, bead.right).length;
  }
  found.log_ratio =
      natural_log((rights + parameters.usual_letters * exponential(manner.log_ratio)) /
                  (lefts + parameters.usual_letters));
  double squares = parameters.usual_beads * parameters.free_length_variance;
  for (const Pairing& bead : beads) {
    const double left = std::max(1.0, outline_of(left_, bead.left).length);
    const double right = std::max(1.0, outline_of(right_, bead.right).length);
    const double deviation = natural_log(right / left) - found.log_ratio;
    squares += deviation * deviation - LengthEvidence::variance_of_words(left + right);
  }
  const auto count = static_cast<double>(beads.size());
  found.free_variance =
      std::max(parameters.lowest_free_variance, squares / (count + parameters.usual_beads));
  found.shape_cost = learnt_shape_cost(sentences - 2 * count, count, parameters.usual_beads);
  return found;
}

std::vector<double> BilingualEvidence::gains_by_left(const BestPath& path) const {
  std::vector<double> gains(left_.size());
  for (const Pairing& bead : path.beads) {
    for (const std::uint32_t left : bead.left) {
      gains[left] = bead.gain / static_cast<double>(bead.left.size());
    }
  }
  return gains;
}

std::vector<std::uint32_t> BilingualEvidence::line_in(RightOrder order) const {
  std::vector<Link> links;
  const std::vector<std::vector<Candidate>> candidates = words_.candidates();
  for (std::uint32_t left = 0; left < left_count(); ++left) {
    for (const auto& [right, gain] : candidates[left]) {
      if (gain <= 0) continue;
      const bool as_written = order == RightOrder::as_written;
      links.push_back({left, as_written ? right : right_count() - 1 - right, gain});
    }
  }
  std::vector<Link> chain;
  for (const std::size_t link : heaviest_chain(links)) chain.push_back(links[link]);
  return find_order_line(chain, left_count(), right_count());
}

void BilingualEvidence::judge_by_order() {
  if (left_.size() < parameters.least_for_order || right_.size() < parameters.least_for_order)
    return;
  const std::vector<std::uint32_t> line = line_in(RightOrder::as_written);
  const std::vector<std::uint32_t> reversed_line = line_in(RightOrder::reversed);
  const Manner before = {words_.rates(), length_.log_ratio(), length_.free_variance(), shape_cost_,
                         joining_credit_};
  const double due = std::exchange(due_, 0);
  double lefts = 1;
  double rights = 1;
  for (const Outline& outline : left_) lefts += outline.length;
  for (const Outline& outline : right_) rights += outline.length;
  const auto path_in = [&](RightOrder order) {
    const bool as_written = order == RightOrder::as_written;
    return find_best_path(*this, windows_along(as_written ? line : reversed_line), shapes, order);
  };
  // Each order is given what can be learnt along it, or the one that taught would win.
  Manner manner;
  const auto judged = [&](RightOrder order) {
    // How freely a pair may be rendered that is known for nothing else; whole texts are rendered.
    manner = {free_rates(), natural_log(rights / lefts), parameters.free_length_variance,
              parameters.free_shape_cost, 0};
    use(manner);
    manner = learnt(path_in(order).beads, manner);
    use(manner);
    return gains_by_left(path_in(order));
  };
  const std::vector<double> chance_gains = judged(RightOrder::reversed);
  const std::vector<double> gains = judged(RightOrder::as_written);
  const OrderVerdict verdict = find_order_verdict(gains, chance_gains);
  if (verdict == OrderVerdict::translation) {
    manner.credit = parameters.highest_proven_credit;
    std::vector<Pairing> beads;
    for (int round = 0; round < parameters.rounds_of_learning; ++round) {
      use(manner);
      beads = path_in(RightOrder::as_written).beads;
      manner = learnt(beads, manner);
    }
    std::vector<Link> links;
    for (const Pairing& bead : beads) links.push_back({bead.left.front(), bead.right.front()});
    order_line_ = find_order_line(links, left_count(), right_count());
    // Stretches are asked in what was learnt of the pair, which tells strangers from a free
    // rendering better than what is usual does, and borrowing nothing, which would let them gain in
    // either order.
    use(manner);
    words_.weigh_pairs();
    joining_credit_ = 0;
    in_order_ = find_ordered_stretches(gains_by_left(path_in(RightOrder::as_written)),
                                       gains_by_left(path_in(RightOrder::reversed)));
    joining_credit_ = manner.credit;
    order_cost_ = parameters.proven_break_cost;
  } else {
    use(before);
    words_.weigh_pairs();
    if (verdict == OrderVerdict::unrelated) {
      joining_credit_ = std::min(joining_credit_, parameters.own_credit);
    }
  }
  due_ = due;
}

bool BilingualEvidence::is_in_order(std::span<const std::uint32_t> left) const {
  return !in_order_.empty() && std::all_of(left.begin(), left.end(), [&](std::uint32_t sentence) {
    return in_order_[sentence];
  });
}

double BilingualEvidence::credit_of(std::span<const std::uint32_t> left) const {
  return in_order_.empty() || is_in_order(left) ? joining_credit_ : parameters.own_credit;
}

}  // namespace cotejo
