// Evidence between small texts in the notation of sentences, for tests of evidence and alignment.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "evidence/bilingual.hpp"
#include "evidence/monolingual.hpp"
#include "unit/notation.hpp"

namespace cotejo {

// The terms of two texts, with one vocabulary.
struct ToyTerms {
  ToyTerms(std::string_view left_text, std::string_view right_text,
           std::string_view left_lang = "en", std::string_view right_lang = "en",
           const Lexicons* lexicons = nullptr)
      : left_lexicon(lexicons == nullptr ? nullptr : lexicons->of(left_lang)),
        right_lexicon(lexicons == nullptr ? nullptr : lexicons->of(right_lang)) {
    const notation::Read left_read = notation::read(left_text, left_lang);
    const notation::Read right_read = notation::read(right_text, right_lang);
    left = find_terms(left_read.version, left_read.words, left_lexicon, vocabulary);
    right = find_terms(right_read.version, right_read.words, right_lexicon, vocabulary);
  }

  MonolingualEvidence monolingual() const { return {left, right, vocabulary, nothing_embedded()}; }
  BilingualEvidence bilingual() const {
    return {{left, left_lexicon}, {right, right_lexicon}, vocabulary, nothing_embedded()};
  }
  static EmbeddingEvidence nothing_embedded() { return {Embeddings{}, Embeddings{}}; }

  Vocabulary vocabulary;
  const Lexicon* left_lexicon;
  const Lexicon* right_lexicon;
  std::vector<SentenceTerms> left;
  std::vector<SentenceTerms> right;
};

}  // namespace cotejo
