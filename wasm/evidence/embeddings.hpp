// What a caller's sentence vectors say. The distance of two groups is one less the cosine of their
// mean vectors, divided by what is usual between groups of their sizes, since some sentences are
// near to everything (the normalisation of Vecalign; Thompson and Koehn 2019). A neighbour that is
// near, too, speaks against a bead that leaves it out (after the margin of Bertalign; Liu and Zhu
// 2023).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evidence/evidence.hpp"
#include "text/embeddings.hpp"

namespace cotejo {

class EmbeddingEvidence {
 public:
  // Says nothing (log-odds of 0, no candidates) where a side has no vectors, or the two sides
  // differ in dimensions; nothing of sentences whose vector has no direction (models without the
  // sentence's words give noughts). Neither side is kept beyond the call.
  EmbeddingEvidence(const Embeddings& left, const Embeddings& right);

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
  std::vector<std::uint32_t> nearest(std::uint32_t left) const;
  double nearness(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  static std::size_t count_directions(const Side& side, std::span<const std::uint32_t> group);

  std::size_t dimensions_ = 0;
  Side left_;
  Side right_;
};

}  // namespace cotejo
