// A version as the stages after this one see it: its words, each distinct one read once into what
// it may say, and in each sentence the terms, numbers, concepts, months and weekdays that they make
// together. The one header that other stages include.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "reading/find_numbers.hpp"
#include "reading/marks.hpp"
#include "reading/vocabulary.hpp"
#include "reading/word_reading.hpp"
#include "text/version.hpp"
#include "text/word.hpp"

namespace cotejo {

// A sentence as evidence sees it.
struct SentenceTerms {
  TermId whole = 0;               // the sentence as it is written: equal for equal sentences
  std::vector<TermId> terms;      // in reading order, with repetitions
  std::vector<Range> ranges;      // for each term, the word it is of, in the version's text
  std::vector<TermId> stems;      // for each term that of its stem; the term itself, if it has none
  std::vector<bool> capitalised;  // for each term, whether it is written with a capital
  std::vector<Mention> mentions;  // concepts named by them; `first` indexes `terms`
  double length = 0;              // letters and digits, in UTF-16 code units
  MarkKinds marks = 0;            // kinds of punctuation in it
  char32_t end = 0;               // the sentence's kind of end: '.', '?', '!', or 0
};

struct ReadSentence {
  std::vector<ReadWord> words;       // all, the dateline's and punctuation included
  std::vector<FoundNumber> numbers;  // by index of `words`
  std::vector<Mention> mentions;     // by index of `words`; none of the dateline
  SentenceTerms terms;               // of the words after the dateline
};

// A version that was read. Nothing in it refers to anything but the text and the language.
struct Reading {
  Vocabulary vocabulary;
  std::vector<ReadSentence> sentences;
  std::shared_ptr<WordReader> words;  // owns what the sentences' words point at
};

// `words` are those of each sentence of `version`. Concepts are found where `with_concepts` asks
// for them: evidence in one language needs none. The version's text and the language must outlive
// what is given.
Reading read_words(const Version& version, std::span<const std::vector<Word>> words,
                   const Language& language, bool with_concepts);

// The same with a reader that has read other versions in the language, whose texts must outlive
// what is given, too.
Reading read_words(const Version& version, std::span<const std::vector<Word>> words,
                   std::shared_ptr<WordReader> reader, bool with_concepts);

// The terms of each sentence of a reading, in a vocabulary that it may share with another version.
std::vector<SentenceTerms> terms_in(Vocabulary& vocabulary, const Reading& reading);

}  // namespace cotejo
