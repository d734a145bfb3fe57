// A word as Snowball's algorithms take it apart: with a cursor, two limits and a slice, read
// forwards or backwards (https://snowballstem.org/compiler/snowman.html).
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "stem/stem_program.hpp"

namespace cotejo {

// Places are between letters, counted from the word's beginning. Whatever is asked, the cursor
// stays in the word.
class StemWord {
 public:
  explicit StemWord(std::u16string_view word)
      : text_(word), limit_(static_cast<int>(word.size())) {}

  const std::u16string& text() const { return text_; }
  int length() const { return static_cast<int>(text_.size()); }
  int cursor() const { return cursor_; }
  int limit() const { return is_backward_ ? back_limit_ : limit_; }
  int left_to_read() const { return is_backward_ ? cursor_ - back_limit_ : limit_ - cursor_; }

  void go_to(int place) { cursor_ = std::clamp(place, 0, length()); }

  // Where the cursor is, by what does not change where letters behind it go in reading backwards.
  int kept() const { return is_backward_ ? limit_ - cursor_ : cursor_; }
  void restore(int kept) { go_to(is_backward_ ? limit_ - kept : kept); }

  // Each says whether it could: the cursor moves over what it met.
  bool move(int letters);
  bool move_to(int place);
  bool meet(std::u16string_view letters);
  bool meet_one_of(const LetterGroup& letters, bool is_wanted);
  // Without moving over it, goes to where the next is one of these, or is none.
  bool seek_one_of(const LetterGroup& letters, bool is_wanted);
  // Those of an among's strings that stand at the cursor, the longest last: how many were written.
  std::size_t strings_met(const StemProgram& program, std::span<const AmongString> strings,
                          std::span<const AmongString*> met) const;

  void begin_backwards();
  void end_backwards();
  // Makes the cursor's place the limit; gives what puts the old one back.
  int set_limit();
  void put_back_limit(int limit);

  void begin_slice() { (is_backward_ ? slice_end_ : slice_begin_) = cursor_; }
  void end_slice() { (is_backward_ ? slice_begin_ : slice_end_) = cursor_; }
  bool has_slice() const { return slice_begin_ <= slice_end_ && slice_end_ <= limit_; }
  // Of a word that has a slice.
  std::u16string_view slice() const;
  void replace_slice(std::u16string_view letters) { replace(slice_begin_, slice_end_, letters); }

  // Puts letters where the cursor is, which stays before them in the direction of reading, or not.
  void insert(std::u16string_view letters, bool stays);

 private:
  char16_t ahead(int letters) const {
    return text_[static_cast<std::size_t>(is_backward_ ? cursor_ - 1 - letters
                                                       : cursor_ + letters)];
  }
  void replace(int from, int to, std::u16string_view letters);

  std::u16string text_;
  int cursor_ = 0;
  int limit_ = 0;       // never past the word's end
  int back_limit_ = 0;  // in reading backwards
  int slice_begin_ = 0;
  int slice_end_ = 0;
  bool is_backward_ = false;
};

}  // namespace cotejo
