// Evidence between small texts in the notation of sentences, for tests of evidence and alignment.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "evidence/bilingual.hpp"
#include "evidence/monolingual.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

namespace cotejo {

// The terms of two texts, with one vocabulary. The languages must outlive it; left out, those of
// the folders are taken.
struct ToyTerms {
  ToyTerms(std::string_view left_text, std::string_view right_text,
           std::string_view left_lang = "en", std::string_view right_lang = "en",
           const notation::ToyLanguages* languages = nullptr)
      : left_language(language_of(left_lang, languages)),
        right_language(language_of(right_lang, languages)),
        left(read(left_text, left_lang, left_language)),
        right(read(right_text, right_lang, right_language)) {}

  MonolingualEvidence monolingual() const { return {left, right, vocabulary, nothing_embedded()}; }
  BilingualEvidence bilingual() const {
    return {left_side(), right_side(), vocabulary, nothing_embedded()};
  }
  BilingualSide left_side() const { return {left, &left_language}; }
  BilingualSide right_side() const { return {right, &right_language}; }
  static EmbeddingEvidence nothing_embedded() { return {Embeddings{}, Embeddings{}}; }

  Vocabulary vocabulary;
  const Language& left_language;
  const Language& right_language;
  std::vector<SentenceTerms> left;
  std::vector<SentenceTerms> right;

 private:
  static const Language& language_of(std::string_view lang,
                                     const notation::ToyLanguages* languages) {
    return languages == nullptr ? notation::folder_language(lang) : languages->of(lang);
  }
  std::vector<SentenceTerms> read(std::string_view text, std::string_view lang,
                                  const Language& language) {
    const notation::Read cut = notation::read(text, lang);
    return terms_in(vocabulary, read_words(cut.version, cut.words, language, true));
  }
};

}  // namespace cotejo
