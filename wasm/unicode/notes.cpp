#include "unicode/notes.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

constexpr std::size_t longest_note = 24;  // code units inside brackets
constexpr std::size_t longest_number = 3;

// Letters before a stop and a number right after it; after fewer, the number may be counted.
constexpr std::size_t shortest_word = 2;

std::size_t bracket_end(std::u16string_view text, std::size_t mark, bool is_attached) {
  bool is_number = true;
  for (std::size_t at = mark + 1; at < text.size() && at - mark <= longest_note; ++at) {
    if (text[at] == u']') return at > mark + 1 && (is_number || is_attached) ? at + 1 : mark;
    if (text[at] == u'[' || (is_inner_mark(text[at]) && !(is_attached && text[at] == u',')))
      return mark;
    // "[...]" leaves something out, «[Anm. 2]» does not.
    const bool is_point = text[at] == u'.' && code_point_at(text, at + 1) == U' ';
    if (is_sentence_terminal(text[at]) && !is_point) return mark;
    is_number = is_number && is_digit(text[at]);
  }
  return mark;
}

// "(3)"
std::size_t round_bracket_end(std::u16string_view text, std::size_t mark) {
  std::size_t at = mark + 1;
  while (at < text.size() && is_digit(text[at])) ++at;
  const std::size_t digits = at - mark - 1;
  const bool is_note = digits > 0 && digits <= longest_number && code_point_at(text, at) == U')';
  return is_note ? at + 1 : mark;
}

// "12", "1,2", "3–5"
std::size_t number_end(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t digits = end;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == end || digits - end > longest_number) return at;
    end = digits;
    const bool is_joint =
        end < text.size() && (text[end] == u',' || text[end] == u'-' || text[end] == u'\u2013');
    if (!is_joint || !is_digit(code_point_at(text, end + 1))) return end;
    ++end;
  }
  return at;
}

// Whether a number right behind the stop that ends at `stop` can be that of a note: after a whole
// word, a quotation or brackets, not after «p.», «v.» or another number.
bool may_be_noted(std::u16string_view text, std::size_t stop, std::size_t at,
                  const Abbreviations& abbreviations) {
  if (at > stop) return true;
  const std::size_t end = stop - 1;
  if (text[end] != u'.') return true;
  const char32_t last = code_point_before(text, end);
  if (is_closing_bracket(last) || is_quotation_mark(last)) return true;
  std::size_t letters = 0;
  for (std::size_t before = end; before > 0 && letters < shortest_word; ++letters) {
    const char32_t letter = previous_code_point(text, before);
    if (!is_letter(letter) || is_uppercase(letter)) break;
  }
  if (letters < shortest_word) return false;
  const Token token = token_before(text, 0, end, abbreviations);
  return !token.has(Habit::title) && !token.has(Habit::counting);
}

// "[3]:12" is a note and its page.
std::size_t page_end(std::u16string_view text, std::size_t at) {
  if (code_point_at(text, at) != U':' || code_point_before(text, at) != U']') return at;
  const std::size_t end = number_end(text, at + 1);
  return end > at + 1 ? end : at;
}

bool begins_sentence(std::u16string_view text, std::size_t at) {
  if (at == text.size()) return true;
  if (!is_white_space(text[at])) return false;
  const std::size_t next = after_opening_marks(text, after_white_space(text, at));
  const char32_t first = code_point_at(text, next);
  return next == text.size() || (is_letter(first) && !is_lowercase(first));
}

}  // namespace

bool is_raised_note(char32_t character) {
  return character == U'*' || character == U'\u2020' || character == U'\u2021' ||
         character == U'\u00B9' || character == U'\u00B2' || character == U'\u00B3' ||
         (character >= 0x2070 && character <= 0x2079);
}

std::size_t bracketed_note_end(std::u16string_view text, std::size_t mark) {
  std::size_t at = mark + 1;
  if (code_point_at(text, at) == U'^') ++at;
  const std::size_t from = at;
  while (at < text.size() && at - from < longest_number && is_digit(text[at])) ++at;
  if (at == from && is_lowercase(code_point_at(text, at))) ++at;
  return at > from && code_point_at(text, at) == U']' ? at + 1 : mark;
}

std::size_t note_end(std::u16string_view text, std::size_t stop, std::size_t at, std::size_t mark,
                     const Abbreviations& abbreviations) {
  const bool is_attached = mark == at;
  if (text[mark] == u'[') {
    const std::size_t end = bracket_end(text, mark, is_attached);
    return end > mark ? page_end(text, end) : mark;
  }
  if (text[mark] == u'(') return is_attached ? round_bracket_end(text, mark) : mark;
  // "¹ ²", but no dagger or star after a space, which may open what follows.
  const bool is_figure = is_raised_note(text[mark]) &&
                         (text[mark] < 0x2020 ? text[mark] != u'*' : text[mark] >= 0x2070);
  if (!is_attached && !is_figure) return mark;
  std::size_t end = mark;
  while (end < text.size() && is_raised_note(text[end])) ++end;
  if (end > mark) return end;
  end = number_end(text, mark);
  const bool is_note =
      end > mark && begins_sentence(text, end) && may_be_noted(text, stop, at, abbreviations);
  return is_note ? end : mark;
}

}  // namespace cotejo
