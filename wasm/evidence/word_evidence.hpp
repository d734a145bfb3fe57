// What words say for a rendering, as log-odds in nats. Each word that has a counterpart somewhere
// on the other side is an experiment: how likely is a true rendering to hold one, how likely is a
// sentence met by chance? The odds are multiplied, in both directions. How freely the pair renders
// words is learnt from its surest renderings. Single sentences are weighed once, in time near the
// number of words they share, and kept as long as the product of the numbers of sentences allows.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "evidence/counterparts.hpp"
#include "evidence/evidence.hpp"
#include "evidence/name_evidence.hpp"
#include "evidence/rates.hpp"
#include "evidence/renderings.hpp"
#include "evidence/unit_odds.hpp"

namespace cotejo {

class WordEvidence {
 public:
  WordEvidence(const BilingualSide& left, const BilingualSide& right, const Vocabulary& vocabulary);

  struct Odds {
    double found = 0;     // log-odds for a rendering
    double expected = 0;  // what they would be, were it a true one
    double rendered = 0;  // that these sentences are rendered by any, by their names
  };
  Odds odds(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

  Agreement agreement(std::span<const std::uint32_t> left,
                      std::span<const std::uint32_t> right) const;

  // Whether no sentence of one group may render any of the other, so that they need no closer look.
  bool is_hopeless(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

  // The right sentences that share most with a left one, best first, by their words alone.
  std::vector<std::vector<Candidate>> candidates() const;

  // Learns the pair's words and rates from its likely renderings. The sides are those of the
  // constructor.
  void learn(const BilingualSide& left, const BilingualSide& right,
             const std::vector<Rendering>& renderings);

  const Rates& rates() const { return rates_; }

  // Goes by other rates from here on. What was kept of single sentences is let go of until
  // `weigh_pairs`.
  void use_rates(const Rates& rates);

  // The rates of beads of any shape; of few beads, near those of a free rendering.
  Rates rates_of(const std::vector<Pairing>& beads) const;

  // Weighs all pairs of single sentences, where there are not too many.
  void weigh_pairs();

 private:
  // By the number of sentences that might hold a counterpart, from 1; the last stands for more.
  static constexpr std::size_t most_weighed = 4;
  using WeighedUnits = std::array<std::vector<UnitOdds>, most_weighed>;

  void learn_rates(const std::vector<Rendering>& renderings);
  void weigh_units();

  double rendered(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

  Counterparts counterparts_;
  NameEvidence names_;
  std::uint32_t lefts_;
  std::uint32_t rights_;
  Rates rates_;
  WeighedUnits left_odds_;
  WeighedUnits right_odds_;
  // Of single sentences: what each pair's words say, left by left, and what each is expected to.
  std::vector<float> found_;
  std::vector<double> left_expected_;
  std::vector<double> right_expected_;
};

}  // namespace cotejo
