#include "unicode/sentence_openings.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// The first letter, digit or opening mark of a Spanish question at or after `at`, past quotation
// marks and brackets.
char32_t first_of(std::u16string_view text, std::size_t at) {
  while (at < text.size()) {
    const char32_t character = next_code_point(text, at);
    if (is_letter(character) || is_digit(character)) return character;
    const bool passes =
        is_quotation_mark(character) || is_opening_bracket(character) || is_ignorable(character);
    if (!passes) return character;
  }
  return U'\0';
}

// "iPhone" and "al-Assad" begin sentences as they are.
bool hides_capital(std::u16string_view text, std::size_t at) {
  std::size_t next = at;
  next_code_point(text, next);
  if (is_uppercase(code_point_at(text, next))) return true;
  const std::u16string_view word = word_at(text, at);
  const std::size_t mark = at + word.size();
  const char32_t joint = code_point_at(text, mark);
  return word.size() <= 2 && (joint == U'-' || joint == U'\u2019' || joint == U'\'') &&
         is_uppercase(code_point_at(text, mark + 1));
}

// «'s-Hertogenbosch», «'t Is laat», «'n Man»: an article that lost its vowel, before a capital.
bool starts_clipped(std::u16string_view text, std::size_t at) {
  const char32_t mark = code_point_at(text, at);
  if (mark != U'\'' && mark != U'\u2019' && mark != U'\u2018') return false;
  const char32_t joint = code_point_at(text, at + 2);
  return is_lowercase(code_point_at(text, at + 1)) && (joint == U' ' || joint == U'-') &&
         is_uppercase(code_point_at(text, at + 3));
}

}  // namespace

bool starts_small(std::u16string_view text, std::size_t at) {
  if (starts_clipped(text, at)) return false;
  // «(¡ya viene!)»
  if (code_point_at(text, at) == U'(' && is_inverted_mark(code_point_at(text, at + 1))) at += 2;
  return is_lowercase(first_of(text, at)) &&
         !(is_lowercase(code_point_at(text, at)) && hides_capital(text, at));
}

// The "A" of "I. A." is no word.
bool starts_sentence(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations) {
  const std::u16string_view word = word_at(text, at);
  return abbreviations.is(lowered(word), Habit::starter) &&
         code_point_at(text, at + word.size()) != U'.';
}

// "6 in." in "5 ft. 6 in. tall"
bool starts_measure(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations) {
  std::size_t end = at;
  while (is_digit(code_point_at(text, end))) ++end;
  if (end == at || code_point_at(text, end) != U' ') return false;
  const std::u16string_view unit = word_at(text, end + 1);
  return code_point_at(text, end + 1 + unit.size()) == U'.' &&
         abbreviations.is(lowered(unit), Habit::closing);
}

// "Rick Perry": two words with capitals.
bool starts_name(std::u16string_view text, std::size_t at) {
  if (!is_uppercase(code_point_at(text, at))) return false;
  const std::size_t end = at + word_at(text, at).size();
  return code_point_at(text, end) == U' ' && is_uppercase(code_point_at(text, end + 1));
}

// "p.m. EDT", "Co. KG"
bool starts_capitals(std::u16string_view text, std::size_t at) {
  const std::u16string_view word = word_at(text, at);
  return word.size() >= 2 && word.size() <= 4 &&
         std::all_of(word.begin(), word.end(), [](char16_t unit) { return is_uppercase(unit); });
}

// «s. XIX», "Vol. II": what may be a word, as «V» is in Czech, is no number here.
bool starts_roman_number(std::u16string_view text, std::size_t at) {
  constexpr std::u16string_view letters = u"IVXLC";
  const std::u16string_view word = word_at(text, at);
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [&](char16_t unit) {
           return letters.find(unit) != std::u16string_view::npos;
         });
}

// No sentence begins with one of these.
bool cannot_begin(char32_t character) {
  constexpr std::u32string_view marks = U"&\u00A7%+=/\\\u00B0\u2030";
  return is_inner_mark(character) || is_closing_bracket(character) ||
         marks.find(character) != std::u32string_view::npos;
}

// The end of a bracket's content, or nothing where it is far.
constexpr std::size_t longest_bracket = 200;

// «Verma et al. (GB 2012/118)», «Trenton, N.J. (AP) —»: brackets after an abbreviation belong to
// its sentence, unless they hold one of their own.
bool bracket_goes_on(std::u16string_view text, std::size_t at) {
  if (!is_opening_bracket(code_point_at(text, at))) return false;
  const std::size_t to = std::min(text.size(), at + longest_bracket);
  for (std::size_t end = at + 1; end < to; ++end) {
    if (!is_closing_bracket(text[end])) continue;
    return !is_sentence_terminal(code_point_before(text, end)) ||
           !is_uppercase(code_point_at(text, at + 1));
  }
  return false;
}

// «Springfield, Ill. (AP) — Rain»: where a report comes from, and who sent it.
bool is_sender(std::u16string_view text, std::size_t at) {
  constexpr std::size_t longest_sender = 24;
  if (code_point_at(text, at) != U'(') return false;
  const std::size_t to = std::min(text.size(), at + longest_sender);
  std::size_t end = at + 1;
  while (end < to && (is_letter(text[end]) || text[end] == u'/' || text[end] == u' ')) ++end;
  if (code_point_at(text, end) != U')') return false;
  return is_dash(code_point_at(text, after_white_space(text, end + 1)));
}

// «“… tanto spiro” (Manzoni).»: whose words they were, after a quotation.
bool is_source(std::u16string_view text, std::size_t at) {
  constexpr std::size_t longest_source = 60;
  if (code_point_at(text, at) != U'(') return false;
  const std::size_t to = std::min(text.size(), at + longest_source);
  std::size_t end = at + 1;
  while (end < to && text[end] != u')' && !is_sentence_terminal(text[end])) ++end;
  if (code_point_at(text, end) != U')') return false;
  const char32_t after = code_point_at(text, end + 1);
  return is_sentence_terminal(after) || is_inner_mark(after);
}

// «“Is it open?” Marta asked», «“Leave!” Captain Ruiz shouted»: who spoke, and then a verb of
// saying.
bool starts_tag(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations) {
  constexpr int most_names = 4;
  for (int names = 0; names <= most_names; ++names) {
    const std::u16string_view word = word_at(text, at);
    if (word.empty()) return false;
    if (names > 0 && abbreviations.is(lowered(word), Habit::saying)) {
      // «“And you?” Paul replied: “I am Paul.”» tells who says what comes.
      return code_point_at(text, after_white_space(text, at + word.size())) != U':';
    }
    if (!is_uppercase(word.front())) return false;
    if (names == 0 && starts_sentence(text, at, abbreviations)) return false;
    at += word.size();
    // "Mr.", "J.", "O'Brien", "Smith-Vega"
    const char32_t mark = code_point_at(text, at);
    if (mark == U'.' || mark == U'\'' || mark == U'\u2019' || mark == U'-') ++at;
    if (code_point_at(text, at) == U' ') ++at;
  }
  return false;
}

}  // namespace cotejo
