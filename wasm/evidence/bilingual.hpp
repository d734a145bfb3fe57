// Evidence between two versions in different languages, as log-odds of a rendering against a
// chance meeting, in nats. For each word that has a counterpart on the other side at all: how
// likely a true rendering is to hold one, against how many sentences hold one by chance, in both
// directions (a word that finds counterparts everywhere says nothing). To that come the callers'
// vectors, if any, the lengths,
// the kind of sentence end, and a prior for the shape of a bead.
#pragma once

#include <array>

#include "evidence/counterparts.hpp"
#include "evidence/embeddings.hpp"
#include "evidence/evidence.hpp"
#include "evidence/length.hpp"

namespace cotejo {

// How often a true rendering holds a counterpart of a unit that could have one, by its tie.
using Rates = std::array<double, 7>;

class BilingualEvidence final : public Evidence {
 public:
  BilingualEvidence(const BilingualSide& left, const BilingualSide& right,
                    const Vocabulary& vocabulary, EmbeddingEvidence embeddings);

  std::uint32_t left_count() const override { return static_cast<std::uint32_t>(left_.size()); }
  std::uint32_t right_count() const override { return static_cast<std::uint32_t>(right_.size()); }
  double gain(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override;
  double similarity(std::span<const std::uint32_t> left,
                    std::span<const std::uint32_t> right) const override;
  const std::vector<std::vector<Candidate>>& candidates() const override { return candidates_; }
  double order_cost() const override;
  double adjacency_gain() const override;

 private:
  struct SentenceLength {
    double length = 0;
    char32_t end = 0;
  };
  // What words say, and vectors where there are any.
  struct Meaning {
    double log_odds = 0;  // for a rendering
    double expected = 0;  // what words would say of a true one
  };
  Meaning meaning(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  // The right sentence that a left one means the most alike, if any.
  struct BestMatch {
    std::uint32_t right = 0;
    double log_odds = nothing;
    bool mutual = false;  // whether the right one's best match is the left one
  };
  static constexpr double nothing = -1e9;

  void find_candidates();
  std::vector<BestMatch> find_best_matches() const;
  void learn_rates(const std::vector<BestMatch>& matches);
  void find_relatedness(const std::vector<BestMatch>& matches);

  std::vector<SentenceLength> left_;
  std::vector<SentenceLength> right_;
  Counterparts counterparts_;
  LengthEvidence length_;
  EmbeddingEvidence embeddings_;
  Rates rates_;
  std::vector<std::vector<Candidate>> candidates_;
  double joining_credit_ = 0;  // what it is worth, in itself, that a sentence has a counterpart
};

}  // namespace cotejo
