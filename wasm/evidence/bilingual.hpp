// Evidence between two versions in different languages, as log-odds of a rendering against a
// chance meeting, in nats: what words say, the callers' vectors, if any, the lengths, the
// punctuation, and priors for the shape of a bead and for a sentence to be rendered at all. The
// pair itself tells the latter, so that unrelated articles are not paired.
#pragma once

#include "evidence/cells.hpp"
#include "evidence/embeddings.hpp"
#include "evidence/evidence.hpp"
#include "evidence/length.hpp"
#include "evidence/punctuation.hpp"
#include "evidence/word_evidence.hpp"

namespace cotejo {

class BilingualEvidence final : public Evidence {
 public:
  BilingualEvidence(const BilingualSide& left, const BilingualSide& right,
                    const Vocabulary& vocabulary, EmbeddingEvidence embeddings);

  std::uint32_t left_count() const override { return static_cast<std::uint32_t>(left_.size()); }
  std::uint32_t right_count() const override { return static_cast<std::uint32_t>(right_.size()); }
  double gain(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override;
  bool stands(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override;
  double similarity(std::span<const std::uint32_t> left,
                    std::span<const std::uint32_t> right) const override;
  const std::vector<std::vector<Candidate>>& candidates() const override { return candidates_; }
  std::span<const std::uint32_t> order_line() const override { return order_line_; }
  double borrowed_gain(std::span<const std::uint32_t> left,
                       std::span<const std::uint32_t> right) const override;
  double most_borrowed() const override;
  bool learn_shape(double further_sentences, double beads) override;
  Agreement agreement(std::span<const std::uint32_t> left,
                      std::span<const std::uint32_t> right) const override {
    return words_.agreement(left, right);
  }
  bool may_share_place(std::uint32_t left, std::uint32_t right) const override {
    return cells_.are_alike(left, right);
  }
  double order_cost() const override;
  double adjacency_gain() const override;

 private:
  // Of a sentence, or of a group of them.
  struct Outline {
    double length = 0;
    MarkKinds marks = 0;
    char32_t end = 0;
  };
  static Outline outline_of(const std::vector<Outline>& side, std::span<const std::uint32_t> group);
  Renderings find_pair_renderings(bool hears_vectors = true) const;
  void learn_length(const std::vector<Rendering>& renderings);
  void weigh_candidates();
  // How freely a pair is rendered.
  struct Manner {
    Rates rates{};
    double log_ratio = 0;      // of lengths
    double free_variance = 0;  // of that
    double shape_cost = 0;
    double credit = 0;
  };
  void use(const Manner& manner);
  // As beads have it that were found going by `manner`.
  Manner learnt(const std::vector<Pairing>& beads, const Manner& manner) const;
  void judge_by_order();
  // Where the words run side by side, were the right text in that order.
  std::vector<std::uint32_t> line_in(RightOrder order) const;
  // What the beads of a path gain, by left sentence.
  std::vector<double> gains_by_left(const BestPath& path) const;
  bool is_in_order(std::span<const std::uint32_t> left) const;
  double credit_of(std::span<const std::uint32_t> left) const;

  std::vector<Outline> left_;
  std::vector<Outline> right_;
  WordEvidence words_;
  LengthEvidence length_;
  PunctuationEvidence punctuation_;
  EmbeddingEvidence embeddings_;
  Cells cells_;
  std::vector<std::vector<Candidate>> candidates_;
  double joining_credit_ = 0;  // what it is worth, in itself, that a sentence has a counterpart
  double shape_cost_;          // of each sentence of a bead beyond 1:1
  // By left sentence, whether the pair's order proves its part a translation; empty where it does
  // not, or was not asked.
  std::vector<bool> in_order_;
  std::vector<std::uint32_t> order_line_;
  double order_cost_;
  double due_ = 0;  // share of what words are expected to say that must be heard
};

}  // namespace cotejo
