// What is open where a walk through a paragraph stands: the brackets that make an aside of what
// they hold, and the quotation marks, which often look alike at both ends. Both are met in reading
// order. The text is the caller's, and stays as long as they do.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/range.hpp"

namespace cotejo {

// Most of a text: letters of the scripts of most news, which end, open and close nothing.
inline bool is_plain(char16_t unit) {
  if (unit < 0x80) return (unit | 0x20) >= u'a' && (unit | 0x20) <= u'z';
  return (unit >= 0x00C0 && unit < 0x0370 && unit != 0x02BC) || (unit >= 0x0400 && unit < 0x0530) ||
         (unit >= 0x3040 && unit < 0x3100) || (unit >= 0x4E00 && unit < 0xA000) ||
         (unit >= 0xAC00 && unit < 0xD7A4);
}

// The aside that was opened last: whether it is still open is for the caller to see by `to`.
class Asides {
 public:
  explicit Asides(std::u16string_view text) : text_(text) {}

  // Meets the opening bracket at `at`: what it holds is an aside up to the bracket that closes it,
  // if there is one near and none is open.
  void open(std::size_t at);

  // Its brackets; 0 where there was none.
  std::size_t from() const { return from_; }
  std::size_t to() const { return to_; }

 private:
  void find_brackets(std::size_t at);

  std::u16string_view text_;
  std::vector<Range> brackets_;  // from an opening one to the closing one
  std::size_t bracket_ = 0;      // those before it are behind us
  bool has_brackets_ = false;
  std::size_t from_ = 0;
  std::size_t to_ = 0;
};

class Quotations {
 public:
  // The quotation mark from `from` to `to`.
  void meet(std::u16string_view text, std::size_t from, std::size_t to);

  // Whether the mark from `from` to `to`, which stands behind a stop, closes what was open.
  bool closes(std::u16string_view text, std::size_t from, std::size_t to) const;

  bool in_guillemets() const { return guillemets_ > 0; }

 private:
  bool straight_ = false;  // an odd number of straight quotation marks so far
  bool single_ = false;    // in straight single ones
  bool low_ = false;
  int guillemets_ = 0;
};

}  // namespace cotejo
