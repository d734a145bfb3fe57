// Where paragraphs, sentences and words begin and end. Sentences follow Unicode's rules (UAX 29,
// by ICU's break iterator) with our own layer on top, which knows abbreviations, initials,
// quotations that end inside a sentence, and full stops without a space after them.
//
// A Segmenter is made for one language and holds break iterators; it may be used again and again,
// by one thread at a time. All ranges are in the text that was handed in.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "text/range.hpp"
#include "text/word.hpp"

namespace cotejo {

class Segmenter {
 public:
  // `lang` is a BCP 47 tag; an unknown one gets Unicode's rules alone.
  explicit Segmenter(std::string_view lang);
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  // Stretches between line ends, without the white space around them; none is empty.
  std::vector<Range> paragraphs(std::u16string_view text) const;

  // The sentences of one paragraph, without the white space around them; none is empty.
  std::vector<Range> sentences(std::u16string_view text, Range paragraph) const;

  // The words, numbers and marks of punctuation in `range`. Where only a dictionary could tell
  // words apart (Chinese, Japanese, Thai, Lao, Khmer, Burmese), each character is a word.
  std::vector<Word> words(std::u16string_view text, Range range) const;

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace cotejo
