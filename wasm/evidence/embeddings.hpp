// What a caller's sentence vectors say. The distance of two groups is one less the cosine of their
// mean vectors, divided by the mean distance of each to sentences of the other side at large, since
// some sentences are near to everything (the normalisation of Vecalign; Thompson and Koehn 2019).
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
  // differ in dimensions. Neither is kept beyond the call.
  EmbeddingEvidence(const Embeddings& left, const Embeddings& right);

  // Log-odds, in nats, of a rendering against a chance meeting.
  double log_odds(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

  // Adds the right sentences nearest to a left one that are not among the candidates yet.
  void add_nearest(std::uint32_t left, std::vector<Candidate>& candidates) const;

  bool empty() const { return dimensions_ == 0; }

 private:
  // Unit vectors, end to end, and for each its mean distance to the other side.
  struct Side {
    std::vector<float> units;
    std::vector<double> mean_distances;
  };
  std::vector<std::uint32_t> nearest(std::uint32_t left) const;
  double distance(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  void find_mean_distances(Side& side, const Side& other) const;

  std::size_t dimensions_ = 0;
  Side left_;
  Side right_;
};

}  // namespace cotejo
