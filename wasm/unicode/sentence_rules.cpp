#include "unicode/sentence_rules.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Words of "In the morning at 6 a.m.", which a name may follow.
constexpr int longest_opening = 6;

// Code units that "In the morning at 6 a.m." or "Bogotá, D.C." may take.
constexpr std::size_t longest_beginning = 80;

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

bool starts_small(std::u16string_view text, std::size_t at) {
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

// Whether all before the stop is a time that opens the sentence: "At 5 p.m.", "He noted: In 44
// B.C."
bool is_opening(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  std::size_t at = std::max(stop.sentence, stop.from - std::min(stop.from, longest_beginning));
  const std::u16string_view before = text.substr(at, stop.from - at);
  const std::size_t colon = before.rfind(u": ");
  if (colon != std::u16string_view::npos) {
    at += colon + 2;
  } else if (at > stop.sentence) {
    return false;
  }
  if (!abbreviations.is(lowered(word_at(text, at)), Habit::opener)) return false;
  int words = 1;
  for (; at < stop.from; ++at) {
    if (text[at] == u',') return false;
    if (text[at] == u' ' && ++words > longest_opening) return false;
  }
  return true;
}

// Whether all words before the stop begin with capitals: "Bogotá, D.C. 6 de noviembre" has no verb
// yet.
bool is_place(std::u16string_view text, const Stop& stop) {
  if (stop.from - stop.sentence > longest_beginning) return false;
  bool begins = true;
  for (std::size_t at = stop.sentence; at < stop.from;) {
    const char32_t character = next_code_point(text, at);
    if (begins && is_lowercase(character)) return false;
    begins = is_white_space(character);
  }
  return true;
}

// A dash after a stop goes on with the sentence («—¿Vienes? —preguntó») or opens a reply («—No»).
bool dash_opens(std::u16string_view text, const Stop& stop) {
  const std::size_t after = after_white_space(text, stop.next + 1);
  if (after == text.size() || starts_small(text, after) || stop.in_guillemets) return false;
  // «MADRID (EFE). - El»
  return code_point_before(text, stop.from) != U')';
}

bool unspaced_ends(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  const char32_t mark = code_point_at(text, stop.from);
  const char32_t next = code_point_at(text, stop.next);
  if (mark == U'\uFF0E' && is_digit(next)) return false;
  if (stop.to - stop.from == 1 && needs_dictionary(next) &&
      needs_dictionary(code_point_before(text, stop.from))) {
    return true;
  }
  if (mark >= 0x80 && mark != U'\u2026') {
    // 「行こう。」と言った goes on; 他说：“走吧。”我们走了 does not.
    const char32_t closing = code_point_before(text, stop.closed);
    const bool quoted = stop.closed > stop.to && closing >= 0x3000;
    return !quoted || !is_hiragana(next);
  }
  const bool noted = stop.closed > stop.to && code_point_before(text, stop.closed) == U']';
  if (noted) return is_uppercase(next);
  if (stop.to - stop.from != 1) return false;
  return is_missing_space(text, stop.from, stop.next, abbreviations);
}

// What may follow a full stop after a word with habits: false where the sentence goes on.
bool ends_after_habit(std::u16string_view text, const Stop& stop, const Token& token,
                      const Abbreviations& abbreviations) {
  const char32_t next = code_point_at(text, stop.next);
  const bool starter = starts_sentence(text, stop.next, abbreviations);
  const bool after_number = is_digit(code_point_before(text, before_white_space(text, token.from)));
  if (token.has(Habit::title) && !(after_number && token.has(Habit::closing))) return false;
  // "sep. (EFE)", "tel. (91) 555"
  if (token.has(Habit::counting) && (is_digit(next) || next == U'(')) return false;
  if (is_dash(next) || (is_digit(next) && is_place(text, stop))) return false;
  if (token.has(Habit::before_nouns)) return starter || !is_letter(next);
  if (token.has(Habit::before_names)) return starter || !starts_name(text, stop.next);
  if (token.has(Habit::closing) && !starter && is_letter(next)) {
    return !starts_capitals(text, stop.next) && !is_opening(text, stop, abbreviations);
  }
  if (token.has(Habit::closing) && after_number) {
    return !starts_measure(text, stop.next, abbreviations);
  }
  return true;
}

bool full_stop_ends(std::u16string_view text, const Stop& stop,
                    const Abbreviations& abbreviations) {
  const char32_t next = code_point_at(text, stop.next);
  const bool starter = starts_sentence(text, stop.next, abbreviations);
  const Token token = token_before(text, stop.sentence, stop.from, abbreviations);
  if (token.goes_on) return false;
  if (token.is_initials && token.has(Habit::counting) && is_digit(next)) return false;
  if (token.is_initials && !token.has(Habit::title)) return starter || !is_uppercase(next);
  if (token.is_abbreviation()) return ends_after_habit(text, stop, token, abbreviations);
  const Ordinals ordinals = abbreviations.ordinals;
  if (token.is_roman && ordinals != Ordinals::none) return starter || !is_uppercase(next);
  if (token.is_small_number && ordinals != Ordinals::none && is_digit(next)) return false;
  if (token.is_small_number && ordinals == Ordinals::all) return starter || !is_letter(next);
  return true;
}

}  // namespace

bool ends_sentence(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  if (stop.next == text.size()) return true;
  const char32_t next = code_point_at(text, stop.next);
  if (is_inner_mark(next) || is_closing_bracket(next)) return false;
  if (stop.closed == stop.next) return unspaced_ends(text, stop, abbreviations);
  if (is_dash(next)) {
    if (!dash_opens(text, stop)) return false;
  } else if (starts_small(text, stop.next)) {
    return false;
  }
  const bool full_stop = text[stop.from] == u'.' && stop.to - stop.from == 1;
  if (!full_stop || stop.closed > stop.to) return true;
  return full_stop_ends(text, stop, abbreviations);
}

}  // namespace cotejo
