// Where paragraphs, sentences and words begin and end: find_paragraphs and find_sentences, and
// ICU's words.
//
// A Segmenter is made for one language and holds break iterators; it may be used again and again,
// by one thread at a time. All ranges are in the text that was handed in.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "text/range.hpp"
#include "text/word.hpp"
#include "unicode/abbreviations.hpp"

namespace cotejo {

class Segmenter {
 public:
  // Sentences are those of the language that has these abbreviations; what their table looks at
  // must outlive this.
  explicit Segmenter(const Abbreviations& abbreviations = {});
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  // Without the white space around them; none is empty.
  std::vector<Range> paragraphs(std::u16string_view text) const;

  // The sentences of one paragraph, without the white space around them; none is empty.
  std::vector<Range> sentences(std::u16string_view text, Range paragraph) const;

  // The words, numbers and marks of punctuation in `range`, as small as they come: each part of a
  // hyphenated name, and each character where only a dictionary could tell words apart (see
  // whole_words). The marks of notes are none ("[12]"), nor are those of
  // plain text's layout ("> " before a quoted line, "# " before a
  // heading).
  std::vector<Word> words(std::u16string_view text, Range range) const;

 private:
  void leave_out_notes(std::u16string_view text, std::vector<Word>& words) const;
  // Where the mark of a note ends that `word` begins, or where `word` begins.
  std::size_t note_end_at(std::u16string_view text, const Word& before, const Word& word) const;

  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace cotejo
