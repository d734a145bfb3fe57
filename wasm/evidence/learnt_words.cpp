#include "evidence/learnt_words.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // Chosen on the table of `npm run quality`; see docs/decisions/0031.
  double least_together = 5;  // renderings that hold both words
  double least_dice = 0.6;    // of two words that always stand together: 1
  double most_common = 0.1;   // share of the renderings, above which a word is no content
};
constexpr Parameters parameters;

using Counts = std::unordered_map<TermId, double>;

std::vector<TermId> distinct_terms(const SentenceTerms& sentence) {
  std::vector<TermId> terms = sentence.terms;
  sort_stably(terms);
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

using Sentences = std::vector<std::uint32_t>;

std::unordered_map<TermId, Sentences> postings_of(std::span<const SentenceTerms> sentences) {
  std::unordered_map<TermId, Sentences> postings;
  for (std::uint32_t index = 0; index < sentences.size(); ++index) {
    for (const TermId term : distinct_terms(sentences[index])) postings[term].push_back(index);
  }
  return postings;
}

// `counterparts` are the sentences of the other side that hold what renders a term.
void add_to_side(SideUnits& side, std::map<TermId, Sentences>&& counterparts,
                 const std::unordered_map<TermId, Sentences>& postings) {
  for (auto& [term, sentences] : counterparts) {
    const auto [entry, is_new] =
        side.of_term.try_emplace(term, static_cast<std::uint32_t>(side.units.size()));
    if (is_new) {
      side.units.emplace_back();
      for (const std::uint32_t sentence : postings.at(term)) {
        side.of_sentence[sentence].push_back(entry->second);
      }
    }
    Unit& unit = side.units[entry->second];
    if (!unit.sentences.empty()) continue;
    sort_stably(sentences);
    sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
    unit.tie = std::max(unit.tie, Tie::learnt);
    unit.sentences = std::move(sentences);
    unit.map_sentences();
  }
}

}  // namespace

std::vector<TermPair> learn_words(std::span<const SentenceTerms> left,
                                  std::span<const SentenceTerms> right,
                                  std::span<const Rendering> renderings) {
  Counts lefts;
  Counts rights;
  for (const Rendering& rendering : renderings) {
    for (const TermId term : distinct_terms(left[rendering.left])) lefts[term] += 1;
    for (const TermId term : distinct_terms(right[rendering.right])) rights[term] += 1;
  }
  const double most = parameters.most_common * static_cast<double>(renderings.size());
  const auto learnable = [&](const SentenceTerms& sentence, const Counts& counts) {
    std::vector<TermId> terms = distinct_terms(sentence);
    std::erase_if(terms, [&](TermId term) {
      const double count = counts.at(term);
      return count < parameters.least_together || count > std::max(most, parameters.least_together);
    });
    return terms;
  };
  std::unordered_map<std::uint64_t, double> together;
  for (const Rendering& rendering : renderings) {
    const std::vector<TermId> others = learnable(right[rendering.right], rights);
    for (const TermId term : learnable(left[rendering.left], lefts)) {
      for (const TermId other : others) together[(std::uint64_t{term} << 32) | other] += 1;
    }
  }
  std::vector<TermPair> pairs;
  for (const auto& [key, count] : together) {
    const TermPair pair{static_cast<TermId>(key >> 32), static_cast<TermId>(key)};
    const double dice = 2 * count / (lefts.at(pair.left) + rights.at(pair.right));
    if (count >= parameters.least_together && dice >= parameters.least_dice) pairs.push_back(pair);
  }
  sort_stably(pairs, [](const TermPair& a, const TermPair& b) {
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  return pairs;
}

void add_learnt(Counterparts& counterparts, std::span<const TermPair> pairs,
                std::span<const SentenceTerms> left, std::span<const SentenceTerms> right) {
  if (pairs.empty()) return;
  const auto lefts = postings_of(left);
  const auto rights = postings_of(right);
  std::map<TermId, Sentences> of_left;
  std::map<TermId, Sentences> of_right;
  const auto append = [](Sentences& sentences, const Sentences& others) {
    sentences.insert(sentences.end(), others.begin(), others.end());
  };
  for (const TermPair& pair : pairs) {
    append(of_left[pair.left], rights.at(pair.right));
    append(of_right[pair.right], lefts.at(pair.left));
  }
  add_to_side(counterparts.left, std::move(of_left), lefts);
  add_to_side(counterparts.right, std::move(of_right), rights);
}

}  // namespace cotejo
