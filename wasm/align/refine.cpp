#include "align/refine.hpp"

#include <algorithm>
#include <array>
#include <deque>

#include "align/arrangement.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::uint32_t reach = 2;  // how far from a neighbour's partner to look
constexpr std::size_t visits_per_sentence = 40;

class Search {
 public:
  Search(const Evidence& evidence, const Alignment& start, double order_cost)
      : evidence_(evidence), beads_(evidence, start, order_cost), waiting_(evidence.left_count()) {}

  Refinement run() {
    for (std::uint32_t left = 0; left < evidence_.left_count(); ++left) wake(left);
    std::size_t visits = visits_per_sentence * (evidence_.left_count() + 1);
    while (!queue_.empty() && visits-- > 0) {
      const std::uint32_t left = queue_.front();
      queue_.pop_front();
      waiting_[left] = false;
      visit(left);
    }
    return {beads_.alignment(), beads_.worth()};
  }

 private:
  using Id = Arrangement::BeadId;
  static constexpr Id none = Arrangement::none;

  void wake(std::uint32_t left) {
    if (waiting_[left]) return;
    waiting_[left] = true;
    queue_.push_back(left);
  }

  void wake_around(std::uint32_t left) {
    const std::uint32_t from = left > reach ? left - reach : 0;
    const std::uint32_t to = std::min(left + reach + 1, evidence_.left_count());
    for (std::uint32_t near = from; near < to; ++near) wake(near);
  }

  // The right sentences that `left` might belong to: by the evidence, and by where its
  // neighbours' partners stand.
  void find_partners(std::uint32_t left) {
    partners_.clear();
    const auto add = [&](std::uint32_t right) {
      if (std::find(partners_.begin(), partners_.end(), right) == partners_.end()) {
        partners_.push_back(right);
      }
    };
    for (const Candidate& candidate : evidence_.candidates()[left]) add(candidate.right);
    const std::uint32_t from = left > 1 ? left - 1 : 0;
    const std::uint32_t to = std::min(left + 2, evidence_.left_count());
    for (std::uint32_t near = from; near < to; ++near) {
      const Id id = beads_.bead_of_left(near);
      if (id == none) continue;
      const BeadSide& rights = beads_.bead(id).right;
      const std::uint32_t lowest = rights.front() > reach ? rights.front() - reach : 0;
      const std::uint32_t highest = std::min(rights.back() + reach + 1, evidence_.right_count());
      if (highest - lowest > 4 * reach + BeadSide::most) continue;
      for (std::uint32_t right = lowest; right < highest; ++right) add(right);
    }
  }

  void visit(std::uint32_t left) {
    if (const Id id = beads_.bead_of_left(left); id != none) {
      const Placed& bead = beads_.bead(id);
      const bool is_whole = bead.left.size() == 1 && bead.right.size() == 1;
      if (is_whole && evidence_.twin(left) == bead.right.front()) return;
      try_change({id}, {});
    }
    find_partners(left);
    for (const std::uint32_t right : partners_) {
      while (try_pair(left, right)) {
      }
    }
  }

  bool try_change(std::initializer_list<Id> removed, std::initializer_list<Placed> added) {
    std::array<BeadSide, Arrangement::most_changed> gone;
    auto last = gone.begin();
    for (const Id id : removed) *last++ = beads_.bead(id).left;
    if (!beads_.improve(removed, added)) return false;
    Group touched;
    for (auto side = gone.begin(); side != last; ++side) {
      touched.insert(touched.end(), side->begin(), side->end());
    }
    for (const Placed& bead : added) {
      touched.insert(touched.end(), bead.left.begin(), bead.left.end());
    }
    sort_stably(touched);
    for (const std::uint32_t left : touched) wake_around(left);
    return true;
  }

  bool try_pair(std::uint32_t left, std::uint32_t right) {
    const Id a = beads_.bead_of_left(left);
    const Id b = beads_.bead_of_right(right);
    if (a == none && b == none) return try_both_free(left, right);
    if (a == none) return try_free_left(left, right, b);
    if (b == none) return try_free_right(left, right, a);
    return a == b ? try_apart(left, right, a) : try_two(left, right, a, b);
  }

  // Alone, two sentences may not be worth the breaks that a bead with a third one is.
  bool try_both_free(std::uint32_t left, std::uint32_t right) {
    const auto free_left = [&](std::uint32_t at) {
      return at < evidence_.left_count() && beads_.bead_of_left(at) == none;
    };
    const auto free_right = [&](std::uint32_t at) {
      return at < evidence_.right_count() && beads_.bead_of_right(at) == none;
    };
    return try_change({}, {{{left}, {right}}}) ||
           (free_right(right + 1) && try_change({}, {{{left}, {right, right + 1}}})) ||
           (free_right(right - 1) && try_change({}, {{{left}, {right - 1, right}}})) ||
           (free_left(left + 1) && try_change({}, {{{left, left + 1}, {right}}})) ||
           (free_left(left - 1) && try_change({}, {{{left - 1, left}, {right}}}));
  }

  bool try_free_left(std::uint32_t left, std::uint32_t right, Id b) {
    const Placed other = beads_.bead(b);
    return try_change({b}, {{other.left.with({left}), other.right}}) ||
           try_change({b}, {{{left}, other.right}}) ||
           try_change({b}, {{{left}, {right}}, {other.left, other.right.without(right)}});
  }

  bool try_free_right(std::uint32_t left, std::uint32_t right, Id a) {
    const Placed own = beads_.bead(a);
    return try_change({a}, {{own.left, own.right.with({right})}}) ||
           try_change({a}, {{own.left, {right}}}) ||
           try_change({a}, {{{left}, {right}}, {own.left.without(left), own.right}});
  }

  bool try_apart(std::uint32_t left, std::uint32_t right, Id a) {
    const Placed own = beads_.bead(a);
    if (own.left.size() == 1 && own.right.size() == 1) return false;
    return try_change({a},
                      {{{left}, {right}}, {own.left.without(left), own.right.without(right)}}) ||
           try_change({a}, {{own.left.without(left), own.right}}) ||
           try_change({a}, {{own.left, own.right.without(right)}});
  }

  bool try_two(std::uint32_t left, std::uint32_t right, Id a, Id b) {
    const Placed own = beads_.bead(a);
    const Placed other = beads_.bead(b);
    return try_change({a, b}, {{own.left.with(other.left), own.right.with(other.right)}}) ||
           try_change({a, b}, {{own.left.without(left), own.right},
                               {other.left.with({left}), other.right}}) ||
           try_change({a, b}, {{own.left, own.right.with({right})},
                               {other.left, other.right.without(right)}}) ||
           try_change({a, b}, {{{left}, {right}},
                               {own.left.without(left), own.right},
                               {other.left, other.right.without(right)}}) ||
           try_change({a, b}, {{own.left, other.right}, {other.left, own.right}});
  }

  const Evidence& evidence_;
  Arrangement beads_;
  std::deque<std::uint32_t> queue_;
  std::vector<bool> waiting_;
  std::vector<std::uint32_t> partners_;  // of the sentence that is visited
};

}  // namespace

Refinement refine(const Evidence& evidence, const Alignment& start, double order_cost) {
  return Search(evidence, start, order_cost).run();
}

}  // namespace cotejo
