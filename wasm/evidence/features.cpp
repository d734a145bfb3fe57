#include "evidence/features.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "text/logarithms.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // Chosen on the table of `npm run quality`; see docs/decisions/0030.
  std::size_t gram_length = 4;  // as in McNamee and Mayfield 2004, for most languages
  std::size_t shortest_word_with_grams = 5;
  std::size_t longest_word_with_grams = 48;  // a longer run of letters is no word
  float gram_share = 0.05F;                  // an n-gram's weight beside a word as rare
  float number_share = 1.5F;                 // numbers are rarely reworded
};
constexpr Parameters parameters;

// Features are found by a 64-bit key: a term, or four code units of one.
constexpr std::uint64_t term_key(TermId term) { return term; }

std::uint64_t gram_key(std::u16string_view gram) {
  std::uint64_t key = 0;
  for (const char16_t unit : gram) key = (key << 16) | unit;
  return key | (std::uint64_t{1} << 63);
}

bool is_unspaced(const std::u16string& form) {
  std::size_t at = 0;
  return needs_dictionary(next_code_point(form, at));
}

// Gives features their numbers, as sentences are read. What a term has is worked out once.
class FeatureReader {
 public:
  explicit FeatureReader(const Vocabulary& vocabulary)
      : vocabulary_(vocabulary), words_(vocabulary.size(), unknown), grams_(vocabulary.size()) {
    ids_.reserve(vocabulary.size() * 4);
  }

  // With counts for weights: what a feature weighs is known when all sentences are read.
  Bag read(const SentenceTerms& sentence) {
    bag_.clear();
    for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
      add(word(sentence.stems[at]));
      const Range grams = grams_of(sentence.terms[at]);
      for (std::uint32_t gram = grams.from; gram < grams.to; ++gram) add(gram_ids_[gram]);
      // Where a word is one character, two in a row are the evidence.
      if (at > 0 && is_unspaced(vocabulary_.form(sentence.terms[at])) &&
          is_unspaced(vocabulary_.form(sentence.terms[at - 1]))) {
        const std::u16string two =
            vocabulary_.form(sentence.terms[at - 1]) + vocabulary_.form(sentence.terms[at]);
        if (two.size() <= parameters.gram_length) add(intern(gram_key(two), 1.0F));
      }
    }
    for (const Feature& feature : bag_) places_[feature.id] = nowhere;
    return bag_;
  }

  // Of each feature, what it weighs beside a word as rare.
  const std::vector<float>& shares() const { return shares_; }

 private:
  static constexpr std::uint32_t unknown = UINT32_MAX;
  static constexpr std::uint32_t nowhere = UINT32_MAX;

  void add(std::uint32_t id) {
    if (places_[id] == nowhere) {
      places_[id] = static_cast<std::uint32_t>(bag_.size());
      bag_.push_back({id, 1});
    } else {
      bag_[places_[id]].weight += 1;
    }
  }

  std::uint32_t intern(std::uint64_t key, float share) {
    const auto [entry, is_new] = ids_.try_emplace(key, static_cast<std::uint32_t>(shares_.size()));
    if (is_new) {
      shares_.push_back(share);
      places_.push_back(nowhere);
    }
    return entry->second;
  }

  std::uint32_t word(TermId term) {
    if (words_[term] == unknown) {
      words_[term] =
          intern(term_key(term), vocabulary_.is_number(term) ? parameters.number_share : 1.0F);
    }
    return words_[term];
  }

  // A term's n-grams, as a stretch of `gram_ids_`. The start of a word tells more than its end,
  // which inflection changes.
  Range grams_of(TermId term) {
    std::optional<Range>& grams = grams_[term];
    if (grams) return *grams;
    const auto from = static_cast<std::uint32_t>(gram_ids_.size());
    const std::u16string& form = vocabulary_.form(term);
    if (!vocabulary_.is_number(term) && form.size() >= parameters.shortest_word_with_grams &&
        form.size() <= parameters.longest_word_with_grams) {
      const std::u16string marked = u"_" + form;
      for (std::size_t at = 0; at + parameters.gram_length <= marked.size(); ++at) {
        const std::uint64_t key =
            gram_key(std::u16string_view(marked).substr(at, parameters.gram_length));
        gram_ids_.push_back(intern(key, parameters.gram_share));
      }
    }
    grams = {from, static_cast<std::uint32_t>(gram_ids_.size())};
    return *grams;
  }

  const Vocabulary& vocabulary_;
  std::unordered_map<std::uint64_t, std::uint32_t> ids_;
  std::vector<float> shares_;
  Bag bag_;                            // that is being made
  std::vector<std::uint32_t> places_;  // of each feature in it
  std::vector<std::uint32_t> words_;   // of each term
  std::vector<std::optional<Range>> grams_;
  std::vector<std::uint32_t> gram_ids_;
};

}  // namespace

FeatureSpace::FeatureSpace(std::span<const SentenceTerms> left,
                           std::span<const SentenceTerms> right, const Vocabulary& vocabulary) {
  FeatureReader reader(vocabulary);
  left_.reserve(left.size());
  right_.reserve(right.size());
  for (const SentenceTerms& sentence : left) left_.push_back(reader.read(sentence));
  for (const SentenceTerms& sentence : right) right_.push_back(reader.read(sentence));

  std::vector<float> sentences_with(reader.shares().size());
  for (const std::vector<Bag>* side : {&left_, &right_}) {
    for (const Bag& bag : *side) {
      for (const Feature& feature : bag) sentences_with[feature.id] += 1;
    }
  }
  const auto sentences = static_cast<float>(left.size() + right.size());
  weights_.resize(sentences_with.size());
  for (std::size_t id = 0; id < weights_.size(); ++id) {
    const float rarity = (sentences + 1) / std::max(sentences_with[id], 1.0F);
    weights_[id] = reader.shares()[id] * static_cast<float>(natural_log(rarity));
  }
  for (std::vector<Bag>* side : {&left_, &right_}) {
    for (Bag& bag : *side) {
      for (Feature& feature : bag) feature.weight *= weights_[feature.id];
    }
  }
  counted_weights_.resize(weights_.size());
}

double FeatureSpace::total(const Bag& bag) const {
  double total = 0;
  for (const Feature& feature : bag) total += feature.weight;
  return total;
}

void FeatureSpace::count(std::uint32_t left) const {
  if (counted_ == left) return;
  if (counted_ != nobody) {
    for (const Feature& feature : left_[counted_]) counted_weights_[feature.id] = 0;
  }
  counted_ = left;
  if (counted_ == nobody) return;
  for (const Feature& feature : left_[left]) counted_weights_[feature.id] = feature.weight;
}

double FeatureSpace::shared(std::uint32_t left, std::uint32_t right) const {
  count(left);
  double shared = 0;
  for (const Feature& feature : right_[right]) {
    shared += std::min(counted_weights_[feature.id], feature.weight);
  }
  return shared;
}

double FeatureSpace::shared(std::span<const std::uint32_t> left,
                            std::span<const std::uint32_t> right) const {
  count(nobody);
  for (const std::uint32_t sentence : left) {
    for (const Feature& feature : left_[sentence]) counted_weights_[feature.id] += feature.weight;
  }
  double shared = 0;
  for (const std::uint32_t sentence : right) {
    for (const Feature& feature : right_[sentence]) {
      const float both = std::min(counted_weights_[feature.id], feature.weight);
      shared += both;
      counted_weights_[feature.id] -= both;
    }
  }
  for (const std::uint32_t sentence : left) {
    for (const Feature& feature : left_[sentence]) counted_weights_[feature.id] = 0;
  }
  return shared;
}

}  // namespace cotejo
