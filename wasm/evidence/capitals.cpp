#include "evidence/capitals.hpp"

#include <algorithm>
#include <cstddef>

namespace cotejo {
namespace {

constexpr std::size_t longest_name = 3;  // words

}  // namespace

Capitals capitals_of(const SentenceTerms& sentence, const Vocabulary& vocabulary) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
    if (vocabulary.is_number(sentence.terms[at])) continue;
    if (!sentence.capitalised[at]) return Capitals::some;
    ++words;
  }
  return words > longest_name ? Capitals::all : Capitals::perhaps_all;
}

Capitals capitals_of(std::span<const SentenceTerms> sentences, const Vocabulary& vocabulary) {
  Capitals found = Capitals::perhaps_all;
  for (const SentenceTerms& sentence : sentences) {
    const Capitals own = capitals_of(sentence, vocabulary);
    if (own == Capitals::some) return own;
    found = std::max(found, own);
  }
  return found;
}

}  // namespace cotejo
