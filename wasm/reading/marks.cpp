#include "reading/marks.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool is_inverted_comma(char32_t character) {
  switch (character) {
    case U'"':
    case U'\u00AB':
    case U'\u00BB':
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\u300C':
    case U'\u300D':
    case U'\u300E':
    case U'\u300F':
    case U'\uFF02':
      return true;
    default:
      return false;
  }
}

bool is_apostrophe(char32_t character) {
  return character == U'\'' || character == U'\u2018' || character == U'\u2019';
}

// Quotations open before a letter, with nothing before them, and close after a mark that ends a
// clause.
bool is_quotation_mark_at(std::u16string_view sentence, std::size_t at) {
  std::size_t after = at + 1;
  const bool before_letter = after < sentence.size() && is_letter(next_code_point(sentence, after));
  if (at == 0) return before_letter;
  const char32_t before = previous_code_point(sentence, at);
  if (is_white_space(before) || is_opening_bracket(before)) return before_letter;
  return before == U',' || is_sentence_terminal(before);
}

}  // namespace

MarkKinds kinds_of_mark(char32_t character) {
  if (is_inverted_comma(character)) return 1;
  if (character == U':' || character == U'\uFF1A') return 2;
  if (is_opening_bracket(character) || is_closing_bracket(character)) return 4;
  return 0;
}

MarkKinds kinds_of_mark_at(std::u16string_view sentence, std::size_t at) {
  std::size_t next = at;
  const char32_t character = next_code_point(sentence, next);
  if (is_apostrophe(character)) return is_quotation_mark_at(sentence, at) ? kinds_of_mark(U'"') : 0;
  return kinds_of_mark(character);
}

char32_t kind_of_end(std::u16string_view sentence) {
  for (std::size_t at = sentence.size(); at > 0;) {
    const char32_t character = previous_code_point(sentence, at);
    if (is_white_space(character) || is_closing_mark(character)) continue;
    if (character == U'?' || character == U'\uFF1F' || character == U'\u061F') return U'?';
    if (character == U'!' || character == U'\uFF01') return U'!';
    return is_sentence_terminal(character) ? U'.' : U'\0';
  }
  return U'\0';
}

}  // namespace cotejo
