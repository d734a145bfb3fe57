// Evidence between two versions in one language: the weight of what two groups of sentences share.
//
// The gain of a bead is twice the shared weight, less a share of the weight of both groups: it is
// positive where their weighted Dice coefficient exceeds a threshold, which follows the pair's own
// level (two translations of one text share fewer words than two drafts) and rises where few
// sentences have a near match at all (two reports by different hands). One formula thus says when
// sentences pair and when a further one is attached to a bead: when the weight it adds to what is
// shared outgrows its own. Sentences that are equal as written belong together, words or no.
#pragma once

#include <unordered_map>

#include "evidence/cells.hpp"
#include "evidence/embeddings.hpp"
#include "evidence/evidence.hpp"
#include "evidence/features.hpp"

namespace cotejo {

class MonolingualEvidence final : public Evidence {
 public:
  MonolingualEvidence(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right,
                      const Vocabulary& vocabulary, EmbeddingEvidence embeddings);

  std::uint32_t left_count() const override { return left_count_; }
  std::uint32_t right_count() const override { return right_count_; }
  double gain(std::span<const std::uint32_t> left,
              std::span<const std::uint32_t> right) const override;
  double highest_gain(std::span<const std::uint32_t> left,
                      std::span<const std::uint32_t> right) const override;
  double similarity(std::span<const std::uint32_t> left,
                    std::span<const std::uint32_t> right) const override;
  const std::vector<std::vector<Candidate>>& candidates() const override { return candidates_; }
  std::uint32_t twin(std::uint32_t left) const override { return twins_[left]; }
  bool may_share_place(std::uint32_t left, std::uint32_t right) const override {
    return cells_.are_alike(left, right);
  }
  double order_cost() const override;
  double adjacency_gain() const override;

 private:
  struct Overlap {
    double shared = 0;
    double left = 0;
    double right = 0;
    double dice() const { return left + right > 0 ? 2 * shared / (left + right) : 0; }
  };
  bool are_equal(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  double alikeness(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  Overlap overlap(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;
  double gain_of(const Overlap& found, std::span<const std::uint32_t> left,
                 std::span<const std::uint32_t> right) const;
  double shared_of_two(std::uint32_t left, std::uint32_t right) const;
  // The right sentences of each feature, end to end.
  struct Postings {
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> sentences;
    std::span<const std::uint32_t> of(std::uint32_t feature) const {
      return std::span(sentences).subspan(starts[feature], starts[feature + 1] - starts[feature]);
    }
  };
  Postings right_postings() const;
  // Where each sentence stands, by what is written.
  using Places = std::unordered_map<TermId, std::vector<std::uint32_t>>;
  static Places places_of(const std::vector<TermId>& wholes);
  void find_twins(const Places& equal_rights);
  void find_candidates();
  void find_equal_candidates(const Places& equal_rights);
  struct Match {
    Rendering rendering;  // its probability is that the match is a near one
    double dice = 0;
  };
  std::vector<Match> best_matches();
  void learn_vectors(const std::vector<Match>& matches);
  void find_threshold(std::vector<Match> matches);
  void weigh_candidates();

  // What two sentences share. A later pair may take the place of an earlier one.
  struct Remembered {
    std::uint32_t left = UINT32_MAX;
    std::uint32_t right = UINT32_MAX;
    double shared = 0;
  };

  std::uint32_t left_count_;
  std::uint32_t right_count_;
  std::vector<TermId> left_wholes_;  // equal for sentences equal as written
  std::vector<TermId> right_wholes_;
  std::vector<std::uint32_t> twins_;
  FeatureSpace features_;
  EmbeddingEvidence embeddings_;
  Cells cells_;
  mutable std::vector<Remembered> remembered_;
  std::vector<double> left_totals_;
  std::vector<double> right_totals_;
  std::vector<std::vector<Candidate>> candidates_;
  double mean_weight_ = 1;  // of a sentence: gains are in units of it
  double level_ = 0;        // the usual Dice coefficient of sentences that belong together
  double threshold_ = 0;    // that at which a pair gains nothing
};

}  // namespace cotejo
