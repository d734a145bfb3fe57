// What stands before and after a place in a text, as sentence rules ask for it: the word before a
// full stop with all that makes it an abbreviation, and steps over white space and marks. Pure
// functions; a place is an index of a UTF-16 code unit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "unicode/abbreviations.hpp"
#include "unicode/fold.hpp"

namespace cotejo {

// NUL where there is none.
char32_t code_point_before(std::u16string_view text, std::size_t at);
char32_t code_point_at(std::u16string_view text, std::size_t at);

std::size_t before_white_space(std::u16string_view text, std::size_t at);
// Past the marks of a quoted line, too ("> " after a line end), and what cannot be seen.
std::size_t after_white_space(std::u16string_view text, std::size_t at);
// True at a mark that quotes a line. One that stands for "greater than" has no space after it.
bool is_quote_mark(std::u16string_view text, std::size_t at);
std::size_t after_opening_marks(std::u16string_view text, std::size_t at);

// The letters from `at` on.
std::u16string_view word_at(std::u16string_view text, std::size_t at);

// The word before a full stop.
struct Token {
  std::size_t from = 0;
  std::uint8_t habits = 0;       // of the longest listed abbreviation that ends here
  bool goes_on = false;          // the next word belongs to the abbreviation
  bool is_initials = false;      // "J", "J.R", "J. R"
  bool is_roman = false;         // "XII"
  bool is_small_number = false;  // one or two digits, no part of a longer number

  bool has(Habit habit) const { return (habits & static_cast<std::uint16_t>(habit)) != 0; }
  bool is_abbreviation() const;
};

Token token_before(std::u16string_view text, std::size_t sentence, std::size_t stop,
                   const Abbreviations& abbreviations);

// True where only a space is missing after the mark at `stop`: "soon.Putin". Addresses, file names
// and numbers ("www.Example.com", "v2.Beta") are left whole.
bool is_missing_space(std::u16string_view text, std::size_t stop, std::size_t next,
                      const Abbreviations& abbreviations);

}  // namespace cotejo
