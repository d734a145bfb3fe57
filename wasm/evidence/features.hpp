// Weighted bags of features for texts in one language: the words of a sentence and, so that
// inflection does not hide a word, the character n-grams inside them. Rare features weigh more
// than common ones (inverse document frequency over the sentences of both versions; Spärck Jones
// 1972). Counts matter: the weight that two bags share takes the smaller count of each feature.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

struct Feature {
  std::uint32_t id = 0;
  float weight = 0;  // as often as it stands there

  bool operator==(const Feature&) const = default;
};

// The features of a sentence, once each.
using Bag = std::vector<Feature>;

class FeatureSpace {
 public:
  FeatureSpace(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right,
               const Vocabulary& vocabulary);

  const Bag& left(std::uint32_t sentence) const { return left_[sentence]; }
  const Bag& right(std::uint32_t sentence) const { return right_[sentence]; }
  float weight(std::uint32_t feature) const { return weights_[feature]; }
  std::size_t size() const { return weights_.size(); }

  double total(const Bag& bag) const;

  // The weight of what two sentences share, and two groups. Not for two threads at once: features
  // are counted in places of their own.
  double shared(std::uint32_t left, std::uint32_t right) const;
  double shared(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

 private:
  static constexpr std::uint32_t nobody = UINT32_MAX;
  void count(std::uint32_t left) const;

  std::vector<Bag> left_;
  std::vector<Bag> right_;
  std::vector<float> weights_;
  // Of each feature, in the left sentence that was last counted. One left sentence is asked for
  // with many right ones in a row.
  mutable std::vector<float> counted_weights_;
  mutable std::uint32_t counted_ = nobody;
};

}  // namespace cotejo
