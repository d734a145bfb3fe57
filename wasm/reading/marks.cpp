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

}  // namespace

MarkKinds kinds_of_mark(char32_t character) {
  if (is_inverted_comma(character)) return 1;
  if (character == U':' || character == U'\uFF1A') return 2;
  if (is_opening_bracket(character) || is_closing_bracket(character)) return 4;
  return 0;
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
