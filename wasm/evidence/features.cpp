#include "evidence/features.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr std::size_t gram_length = 4;  // as in McNamee and Mayfield 2004, for most languages
constexpr std::size_t shortest_word_with_grams = 5;
constexpr std::size_t longest_word_with_grams = 48;  // a longer run of letters is no word
constexpr float gram_share = 0.1F;                   // an n-gram's weight beside a word as rare
constexpr float number_share = 1.5F;                 // numbers are rarely reworded

// Features are found by a 64-bit key: a term, or four code units of one.
constexpr std::uint64_t term_key(TermId term) { return term; }

std::uint64_t gram_key(std::u16string_view gram) {
  std::uint64_t key = 0;
  for (const char16_t unit : gram) key = (key << 16) | unit;
  return key | (std::uint64_t{1} << 63);
}

class FeatureIndex {
 public:
  std::uint32_t intern(std::uint64_t key, float share) {
    const auto [entry, is_new] = ids_.try_emplace(key, static_cast<std::uint32_t>(shares_.size()));
    if (is_new) shares_.push_back(share);
    return entry->second;
  }
  const std::vector<float>& shares() const { return shares_; }

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> ids_;
  std::vector<float> shares_;
};

bool is_unspaced(const std::u16string& form) {
  std::size_t at = 0;
  return needs_dictionary(next_code_point(form, at));
}

// The features of each term, worked out once.
class TermFeatures {
 public:
  TermFeatures(const Vocabulary& vocabulary, FeatureIndex& index)
      : words_(vocabulary.size()), grams_(vocabulary.size()) {
    for (TermId term = 0; term < vocabulary.size(); ++term) {
      if (vocabulary.is_sentence(term)) continue;
      const bool number = vocabulary.is_number(term);
      words_[term] = index.intern(term_key(term), number ? number_share : 1.0F);
      const std::u16string& form = vocabulary.form(term);
      if (number || form.size() < shortest_word_with_grams ||
          form.size() > longest_word_with_grams) {
        continue;
      }
      // The start of a word tells more than its end, which inflection changes.
      const std::u16string marked = u"_" + form;
      for (std::size_t at = 0; at + gram_length <= marked.size(); ++at) {
        const std::uint64_t key = gram_key(std::u16string_view(marked).substr(at, gram_length));
        grams_[term].push_back(index.intern(key, gram_share));
      }
    }
  }
  std::uint32_t word(TermId term) const { return words_[term]; }
  const std::vector<std::uint32_t>& grams(TermId term) const { return grams_[term]; }

 private:
  std::vector<std::uint32_t> words_;
  std::vector<std::vector<std::uint32_t>> grams_;
};

Bag bag_of(const SentenceTerms& sentence, const TermFeatures& term_features,
           const Vocabulary& vocabulary, FeatureIndex& index) {
  std::vector<std::uint32_t> ids;
  for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
    ids.push_back(term_features.word(sentence.stems[at]));
    const std::vector<std::uint32_t>& grams = term_features.grams(sentence.terms[at]);
    ids.insert(ids.end(), grams.begin(), grams.end());
    // Where a word is one character, two in a row are the evidence.
    if (at > 0 && is_unspaced(vocabulary.form(sentence.terms[at])) &&
        is_unspaced(vocabulary.form(sentence.terms[at - 1]))) {
      const std::u16string two =
          vocabulary.form(sentence.terms[at - 1]) + vocabulary.form(sentence.terms[at]);
      if (two.size() <= gram_length) ids.push_back(index.intern(gram_key(two), 1.0F));
    }
  }
  std::sort(ids.begin(), ids.end());
  Bag bag;
  for (const std::uint32_t id : ids) {
    if (!bag.empty() && bag.back().id == id) {
      bag.back().count += 1;
    } else {
      bag.push_back({id, 1});
    }
  }
  return bag;
}

}  // namespace

FeatureSpace::FeatureSpace(std::span<const SentenceTerms> left,
                           std::span<const SentenceTerms> right, const Vocabulary& vocabulary) {
  FeatureIndex index;
  const TermFeatures term_features(vocabulary, index);
  for (const SentenceTerms& sentence : left) {
    left_.push_back(bag_of(sentence, term_features, vocabulary, index));
  }
  for (const SentenceTerms& sentence : right) {
    right_.push_back(bag_of(sentence, term_features, vocabulary, index));
  }

  std::vector<float> sentences_with(index.shares().size());
  for (const std::vector<Bag>* side : {&left_, &right_}) {
    for (const Bag& bag : *side) {
      for (const Feature& feature : bag) sentences_with[feature.id] += 1;
    }
  }
  const auto sentences = static_cast<float>(left.size() + right.size());
  weights_.resize(sentences_with.size());
  for (std::size_t id = 0; id < weights_.size(); ++id) {
    weights_[id] =
        index.shares()[id] * std::log((sentences + 1) / std::max(sentences_with[id], 1.0F));
  }
  counts_.resize(weights_.size());
}

double FeatureSpace::total(const Bag& bag) const {
  double total = 0;
  for (const Feature& feature : bag) total += feature.count * weights_[feature.id];
  return total;
}

double FeatureSpace::shared(std::span<const std::uint32_t> left,
                            std::span<const std::uint32_t> right) const {
  for (const std::uint32_t sentence : left) {
    for (const Feature& feature : left_[sentence]) counts_[feature.id] += feature.count;
  }
  double shared = 0;
  for (const std::uint32_t sentence : right) {
    for (const Feature& feature : right_[sentence]) {
      const float both = std::min(counts_[feature.id], feature.count);
      shared += both * weights_[feature.id];
      counts_[feature.id] -= both;
    }
  }
  for (const std::uint32_t sentence : left) {
    for (const Feature& feature : left_[sentence]) counts_[feature.id] = 0;
  }
  return shared;
}

}  // namespace cotejo
