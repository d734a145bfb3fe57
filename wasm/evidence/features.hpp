// Weighted bags of features for texts in one language: the words of a sentence and, so that
// inflection does not hide a word, the character n-grams inside them. Rare features weigh more
// than common ones (inverse document frequency over the sentences of both versions; Spärck Jones
// 1972). Counts matter: the weight that two bags share takes the smaller count of each feature.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evidence/terms.hpp"

namespace cotejo {

struct Feature {
  std::uint32_t id = 0;
  float count = 0;

  bool operator==(const Feature&) const = default;
};

// Features of a group of sentences, ascending by id.
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

  // The weight of what two groups of sentences share. Not for two threads at once: it counts in a
  // place of its own.
  double shared(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const;

 private:
  std::vector<Bag> left_;
  std::vector<Bag> right_;
  std::vector<float> weights_;
  mutable std::vector<float> counts_;  // of the left group's features; 0 between calls
};

}  // namespace cotejo
