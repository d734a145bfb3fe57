#include "evidence/learnt_words.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace cotejo {
namespace {

// Chosen on the table of `npm run quality`; see docs/decisions/0031.
constexpr double least_together = 5;  // renderings that hold both words
constexpr double least_dice = 0.6;    // of two words that always stand together: 1
constexpr double most_common = 0.1;   // share of the renderings, above which a word is no content

using Counts = std::unordered_map<TermId, double>;

std::vector<TermId> distinct_terms(const SentenceTerms& sentence) {
  std::vector<TermId> terms = sentence.terms;
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
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
  const double most = most_common * static_cast<double>(renderings.size());
  const auto learnable = [&](const SentenceTerms& sentence, const Counts& counts) {
    std::vector<TermId> terms = distinct_terms(sentence);
    std::erase_if(terms, [&](TermId term) {
      const double count = counts.at(term);
      return count < least_together || count > std::max(most, least_together);
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
    if (count >= least_together && dice >= least_dice) pairs.push_back(pair);
  }
  std::sort(pairs.begin(), pairs.end(), [](const TermPair& a, const TermPair& b) {
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  return pairs;
}

}  // namespace cotejo
