// What a caller's sentence vectors say. The distance of two groups is one less the cosine of their
// mean vectors, divided by what is usual between groups of their sizes, since some sentences are
// near to everything (the normalisation of Vecalign; Thompson and Koehn 2019). A neighbour that is
// near, too, speaks against a bead that leaves it out (after the margin of Bertalign; Liu and Zhu
// 2023).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "evidence/evidence.hpp"
#include "evidence/renderings.hpp"
#include "text/embeddings.hpp"

namespace cotejo {

class EmbeddingEvidence {
 public:
  // Says nothing (log-odds of 0, no candidates) where a side has no vectors, or the two sides
  // differ in dimensions; nothing of sentences whose vector has no direction (models without the
  // sentence's words give noughts). Neither side is kept beyond the call.
  EmbeddingEvidence(const Embeddings& left, const Embeddings& right);

  // Goes by what is near between sentences that likely render each other, as all else has it, and
  // between those that met by chance: vectors of noise come to say nothing. Of few likely ones, by
  // how near good vectors are.
  void learn(std::span<const Rendering> likely);

  // Log-odds, in nats, of a rendering against a chance meeting.
  double log_odds(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

  // Adds the right sentences nearest to a left one that are not among the candidates yet.
  void add_nearest(std::uint32_t left, std::vector<Candidate>& candidates) const;

  bool empty() const { return dimensions_ == 0; }

 private:
  struct Side {
    std::vector<float> units;  // vectors of length 1, or of noughts, end to end
    std::vector<bool> has_direction;
    std::vector<double> mean_cosines;  // of each sentence, with the other side at large
    double own_cosine = 0;             // of two sentences of this side, on average
  };
  void measure(Side& side, const Side& other) const;
  void keep_nearness();
  void measure_chance();
  std::vector<std::uint32_t> nearest(std::uint32_t left) const;
  // How much nearer than usual two groups are; nothing where one of them has no direction.
  std::optional<double> nearness(std::span<const std::uint32_t> left,
                                 std::span<const std::uint32_t> right) const;
  double odds_of_two(std::span<const std::uint32_t> left,
                     std::span<const std::uint32_t> right) const;
  template <typename OddsOfOne>
  static double odds_of_further(const Side& side, std::span<const std::uint32_t> group, double odds,
                                OddsOfOne odds_of_one);

  std::size_t dimensions_ = 0;
  Side left_;
  Side right_;
  std::vector<float> near_;  // of single sentences, left by left, not a number where none is told
  // How near single sentences are that met by chance, and how far that varies.
  double chance_ = 0;
  double chance_variance_ = 0;
  // Log-odds rise by `slope_` from a nearness of `middle_`, where they are 0.
  double slope_;
  double middle_;
};

}  // namespace cotejo
