// Evidence made of numbers, for tests of alignment: the gain of two groups is the sum of a table's
// gains between their sentences, less a cost for each sentence beyond two.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "align/alignment.hpp"
#include "evidence/evidence.hpp"
#include "property/generator.hpp"
#include "unit/notation.hpp"

namespace cotejo {

class ToyGains final : public Evidence {
 public:
  using Table = std::vector<std::vector<double>>;  // by left, then right sentence

  ToyGains(Table table, std::uint32_t rights, double order_cost = 1)
      : table_(std::move(table)), rights_(rights), order_cost_(order_cost) {
    for (const std::vector<double>& gains : table_) {
      std::vector<Candidate>& found = candidates_.emplace_back();
      for (std::uint32_t right = 0; right < rights_; ++right) {
        if (gains[right] > 0) found.push_back({right, gains[right]});
      }
      std::stable_sort(found.begin(), found.end(),
                       [](const Candidate& a, const Candidate& b) { return a.gain > b.gain; });
    }
  }

  // Of `least` to `most` sentences on either side. Each draw is a statement of its own: compilers
  // differ in the order in which they work out arguments.
  static ToyGains random_sized(property::Dice& dice, std::uint32_t least, std::uint32_t most) {
    const std::uint32_t lefts = least + dice.below(most - least + 1);
    const std::uint32_t rights = least + dice.below(most - least + 1);
    return random(dice, lefts, rights);
  }

  // Mostly no gain, few large ones, so that there is something to find.
  static ToyGains random(property::Dice& dice, std::uint32_t lefts, std::uint32_t rights) {
    Table table(lefts, std::vector<double>(rights));
    for (std::vector<double>& gains : table) {
      for (double& gain : gains) {
        gain = dice.one_in(3) ? dice.below(1000) / 100.0 : -(dice.below(300) / 100.0);
      }
    }
    return {std::move(table), rights};
  }

  std::uint32_t left_count() const override { return static_cast<std::uint32_t>(table_.size()); }
  std::uint32_t right_count() const override { return rights_; }
  double gain(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override {
    double gain = 2.0 - static_cast<double>(left.size() + right.size());
    for (const std::uint32_t i : left) {
      for (const std::uint32_t j : right) gain += table_[i][j];
    }
    return gain;
  }
  double similarity(std::span<const std::uint32_t> left,
                    std::span<const std::uint32_t> right) const override {
    return std::clamp(gain(left, right) / 20, 0.0, 1.0);
  }
  const std::vector<std::vector<Candidate>>& candidates() const override { return candidates_; }
  std::span<const std::uint32_t> order_line() const override { return order_line_; }
  void go_along(std::vector<std::uint32_t> line) { order_line_ = std::move(line); }
  double order_cost() const override { return order_cost_; }
  double adjacency_gain() const override { return 0.5; }

 private:
  Table table_;
  std::uint32_t rights_;
  double order_cost_;
  std::vector<std::uint32_t> order_line_;
  std::vector<std::vector<Candidate>> candidates_;
};

// An alignment in the notation of beads.
inline std::string say(const Alignment& alignment) {
  std::vector<Bead> beads;
  for (const Pairing& pairing : alignment) {
    beads.emplace_back();
    beads.back().left = pairing.left;
    beads.back().right = pairing.right;
  }
  return notation::beads(beads);
}

// Single sentences of both sides at random, as beads with their gains.
inline Alignment random_alignment(property::Dice& dice, const Evidence& evidence) {
  Alignment alignment;
  std::vector<std::uint32_t> rights;
  for (std::uint32_t right = 0; right < evidence.right_count(); ++right) rights.push_back(right);
  for (std::uint32_t left = 0; left < evidence.left_count() && !rights.empty(); ++left) {
    if (dice.one_in(3)) continue;
    const auto place = rights.begin() + static_cast<std::ptrdiff_t>(dice.below(rights.size()));
    Pairing pairing{{left}, {*place}, 0};
    pairing.gain = evidence.gain(pairing.left, pairing.right);
    alignment.push_back(pairing);
    rights.erase(place);
  }
  return alignment;
}

}  // namespace cotejo
