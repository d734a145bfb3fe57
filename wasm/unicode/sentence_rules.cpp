#include "unicode/sentence_rules.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/speech_tags.hpp"
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

// «'s-Hertogenbosch», «'t Is laat», «'n Man»: an article that lost its vowel, before a capital.
bool starts_clipped(std::u16string_view text, std::size_t at) {
  const char32_t mark = code_point_at(text, at);
  if (mark != U'\'' && mark != U'\u2019' && mark != U'\u2018') return false;
  const char32_t joint = code_point_at(text, at + 2);
  return is_lowercase(code_point_at(text, at + 1)) && (joint == U' ' || joint == U'-') &&
         is_uppercase(code_point_at(text, at + 3));
}

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

// Whether all before the stop is a time that opens the sentence: "At 5 p.m.", "He noted: In 44
// B.C.", and "9:05 a.m." of a live blog.
bool is_opening(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  std::size_t at = std::max(stop.sentence, stop.from - std::min(stop.from, longest_beginning));
  const std::u16string_view before = text.substr(at, stop.from - at);
  const std::size_t colon = before.rfind(u": ");
  if (colon != std::u16string_view::npos) {
    at += colon + 2;
  } else if (at > stop.sentence) {
    return false;
  }
  const bool opens = is_digit(code_point_at(text, at)) ||
                     abbreviations.is(lowered(word_at(text, at)), Habit::opener);
  if (!opens) return false;
  int words = 1;
  for (; at < stop.from; ++at) {
    if (text[at] == u',') return false;
    if (text[at] == u' ' && ++words > longest_opening) return false;
  }
  return true;
}

// «s. XIX», "Vol. II": what may be a word, as «V» is in Czech, is no number here.
bool starts_roman_number(std::u16string_view text, std::size_t at) {
  constexpr std::u16string_view letters = u"IVXLC";
  const std::u16string_view word = word_at(text, at);
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [&](char16_t unit) {
           return letters.find(unit) != std::u16string_view::npos;
         });
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

// «PHOENIX, Ariz. — A storm», «NUEVA YORK, N. Y. — El»: where a report comes from.
bool is_dateline(std::u16string_view text, const Stop& stop) {
  const std::u16string_view first = word_at(text, stop.sentence);
  return first.size() > 1 && is_place(text, stop) &&
         std::all_of(first.begin(), first.end(), [](char16_t unit) { return is_uppercase(unit); });
}

// A dash after a stop goes on with the sentence («—¿Vienes? —preguntó») or opens a reply («—No»).
bool dash_opens(std::u16string_view text, const Stop& stop) {
  std::size_t after = stop.next;
  while (is_dash(code_point_at(text, after))) ++after;
  after = after_white_space(text, after);
  if (after == text.size() || starts_small(text, after) || stop.in_guillemets) return false;
  // «MADRID (EFE). - El»
  return code_point_before(text, stop.from) != U')' && !is_dateline(text, stop);
}

bool unspaced_ends(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  const char32_t mark = code_point_at(text, stop.from);
  const char32_t next = code_point_at(text, stop.next);
  if (mark == U'\uFF0E' && is_digit(next)) return false;
  // 「行こう。」と言った goes on; 他说：“走吧。”我们走了 does not.
  const char32_t closing = code_point_before(text, stop.closed);
  const bool quoted = stop.closed > stop.to && (is_quotation_mark(closing) || closing >= 0x3000);
  if (quoted && (is_hiragana(next) || tells_who_spoke(text, stop.next, abbreviations)))
    return false;
  // Thai, Lao and their like write a stop between letters for what they shorten: «ม.ค.»
  if (stop.to - stop.from == 1 && next >= 0x3000 && needs_dictionary(next) &&
      needs_dictionary(code_point_before(text, stop.from))) {
    return true;
  }
  if (mark >= 0x80 && mark != U'\u2026') return true;
  // “…do it.”。将代码
  const char32_t last = code_point_before(text, stop.closed);
  if (last >= 0x3000 && is_sentence_terminal(last)) return true;
  const bool noted = stop.closed > stop.to && code_point_before(text, stop.closed) == U']';
  if (noted) return is_uppercase(next);
  if (stop.to - stop.from != 1) return false;
  return is_missing_space(text, stop.from, stop.next, abbreviations);
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

std::size_t before_digits(std::u16string_view text, std::size_t at) {
  while (at > 0 && is_digit(text[at - 1])) --at;
  return at;
}

// «2024. 5. 3. 그는»: a date in figures with stops, whether inside it or after it.
bool in_dotted_date(std::u16string_view text, const Stop& stop) {
  constexpr std::size_t year = 4;
  constexpr std::size_t most_parts = 3;
  std::size_t at = stop.from;
  std::size_t parts = 0;
  while (parts < most_parts) {
    const std::size_t from = before_digits(text, at);
    const std::size_t length = at - from;
    if (length == year) {
      ++parts;
      break;
    }
    if (length == 0 || length > 2) return false;
    ++parts;
    const std::size_t before = before_white_space(text, from);
    if (before == 0 || text[before - 1] != u'.') return false;
    at = before - 1;
  }
  if (at - before_digits(text, at) != year) return false;
  if (parts == most_parts) return true;
  std::size_t end = stop.next;
  while (is_digit(code_point_at(text, end))) ++end;
  return end > stop.next && end - stop.next <= 2 && code_point_at(text, end) == U'.';
}

// «“Is it open?” Marta asked», «“Leave!” Captain Ruiz shouted»: who spoke, and then a verb of
// saying.
bool starts_tag(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations) {
  constexpr int most_names = 4;
  for (int names = 0; names <= most_names; ++names) {
    const std::u16string_view word = word_at(text, at);
    if (word.empty()) return false;
    if (names > 0 && abbreviations.is(lowered(word), Habit::saying)) return true;
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

// «the song “Gimme! Gimme! Gimme!” on her record»: marks inside a title, whose sentence goes on.
bool in_title(std::u16string_view text, const Stop& stop) {
  constexpr std::size_t longest_title = 80;
  constexpr std::u16string_view openings = u"\u201C\u00AB\u201E\"";
  constexpr std::u16string_view closings = u"\u201D\u00BB\u201C\"";
  if (stop.closed > stop.to) return false;
  const std::size_t first = std::max(stop.sentence, stop.from - std::min(stop.from, longest_title));
  std::size_t opening = stop.from;
  while (opening > first && openings.find(text[opening - 1]) == std::u16string_view::npos) {
    if (text[opening - 1] == u'\u201D' || text[opening - 1] == u'\u00BB') return false;
    --opening;
  }
  if (opening <= first + 1) return false;
  const std::size_t before = before_white_space(text, opening - 1);
  if (!is_letter(code_point_before(text, before))) return false;
  const std::size_t kind = openings.find(text[opening - 1]);
  const std::size_t last = std::min(text.size(), stop.to + longest_title);
  for (std::size_t closing = stop.next; closing < last; ++closing) {
    if (text[closing] != closings[kind]) continue;
    const std::size_t after = after_white_space(text, closing + 1);
    const char32_t next = code_point_at(text, after);
    return is_lowercase(next) || is_inner_mark(next) || is_sentence_terminal(next);
  }
  return false;
}

// "B" of "Fig. B" and "Abs. C": a capital that stands for itself. "A", "I", "W" and their like are
// words somewhere, and only after a figure no words.
bool starts_letter(std::u16string_view text, const Stop& stop, const Token& token,
                   const Abbreviations& abbreviations) {
  constexpr std::u16string_view letters = u"BCDFGHJLMNPQRTX";
  const std::u16string_view word = word_at(text, stop.next);
  if (word.size() != 1 || !is_uppercase(word.front())) return false;
  const std::u16string key = lowered(text.substr(token.from, stop.from - token.from));
  return letters.find(word.front()) != std::u16string_view::npos ||
         abbreviations.is(key, Habit::before_letters);
}

bool is_labelled(std::u16string_view text, const Token& token, const Abbreviations& abbreviations) {
  std::size_t end = before_white_space(text, token.from);
  std::size_t from = end;
  while (from > 0 && is_letter(code_point_before(text, from))) previous_code_point(text, from);
  return abbreviations.is(lowered(text.substr(from, end - from)), Habit::label);
}

// What may follow a full stop after a word with habits: false where the sentence goes on.
bool ends_after_habit(std::u16string_view text, const Stop& stop, const Token& token,
                      const Abbreviations& abbreviations) {
  const char32_t next = code_point_at(text, stop.next);
  const bool starter = starts_sentence(text, stop.next, abbreviations);
  const bool after_number = is_digit(code_point_before(text, before_white_space(text, token.from)));
  if (token.has(Habit::title) && !(after_number && token.has(Habit::closing))) return false;
  const Habit going_on = after_number ? Habit::weekday : Habit::office;
  if (token.has(Habit::closing) && abbreviations.is(lowered(word_at(text, stop.next)), going_on)) {
    return false;
  }
  const bool counts =
      starts_letter(text, stop, token, abbreviations) || starts_roman_number(text, stop.next);
  if (token.has(Habit::counting) && counts) return false;
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

// "12" of „S. 12. Dort steht es.“ is no ordinal.
bool is_counted(std::u16string_view text, const Stop& stop, const Token& token,
                const Abbreviations& abbreviations) {
  const std::size_t end = before_white_space(text, token.from);
  if (code_point_before(text, end) != U'.' || !is_uppercase(code_point_at(text, stop.next))) {
    return false;
  }
  return token_before(text, stop.sentence, end - 1, abbreviations).has(Habit::counting);
}

bool full_stop_ends(std::u16string_view text, const Stop& stop,
                    const Abbreviations& abbreviations) {
  const char32_t next = code_point_at(text, stop.next);
  const bool starter = starts_sentence(text, stop.next, abbreviations);
  const Token token = token_before(text, stop.sentence, stop.from, abbreviations);
  if (token.goes_on || in_dotted_date(text, stop)) return false;
  const bool is_known = token.is_abbreviation() || token.is_initials;
  if (is_known && bracket_goes_on(text, stop.next)) return false;
  if (is_sender(text, stop.next)) return false;
  const bool is_letter_alone = stop.from - token.from == 1 && is_uppercase(text[token.from]);
  if (is_letter_alone && is_uppercase(next) && is_labelled(text, token, abbreviations)) return true;
  if (stop.all_small && is_lowercase(next)) {
    return !is_known && stop.from - token.from > 1;
  }
  if (token.is_initials && token.has(Habit::counting) && is_digit(next)) return false;
  if (token.is_initials && !token.has(Habit::title)) {
    return starter || !(is_uppercase(next) || is_abjad(next));
  }
  if (token.is_abbreviation()) return ends_after_habit(text, stop, token, abbreviations);
  const Ordinals ordinals = abbreviations.ordinals;
  if (token.is_roman && ordinals != Ordinals::none) return starter || !is_uppercase(next);
  if (token.is_small_number && is_counted(text, stop, token, abbreviations)) return true;
  if (token.is_small_number && ordinals != Ordinals::none && is_digit(next)) return false;
  if (token.is_small_number && ordinals == Ordinals::all) return starter || !is_letter(next);
  return true;
}

// «the thing is . . . I did not»: a space before an ellipsis says that it stands inside a sentence.
bool is_inner_ellipsis(std::u16string_view text, const Stop& stop,
                       const Abbreviations& abbreviations) {
  return stop.to - stop.from > 1 && stop.from > 0 && is_white_space(text[stop.from - 1]) &&
         abbreviations.is(word_at(text, stop.next), Habit::always_capital);
}

}  // namespace

bool ends_sentence(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  if (stop.next == text.size()) return true;
  const char32_t next = code_point_at(text, stop.next);
  if (cannot_begin(next) || is_inner_ellipsis(text, stop, abbreviations)) return false;
  if (stop.closed == stop.next) return unspaced_ends(text, stop, abbreviations);
  if (is_dash(next)) {
    if (!dash_opens(text, stop)) return false;
  } else if (starts_small(text, stop.next)) {
    const bool may_begin = stop.all_small && stop.closed == stop.to && stop.to - stop.from == 1;
    if (!may_begin) return false;
  }
  const bool quoted =
      stop.closed > stop.to && is_quotation_mark(code_point_before(text, stop.closed));
  if (quoted && is_source(text, stop.next)) return false;
  if (quoted && tells_who_spoke(text, stop.next, abbreviations)) return false;
  const bool full_stop = text[stop.from] == u'.' && stop.to - stop.from == 1;
  if (!full_stop) {
    const char32_t mark = code_point_before(text, stop.to);
    if (mark != U'?' && mark != U'!') return true;
    if (stop.closed == stop.to) return !in_title(text, stop);
    return !quoted || !starts_tag(text, stop.next, abbreviations);
  }
  if (stop.closed > stop.to) return true;
  return full_stop_ends(text, stop, abbreviations);
}

}  // namespace cotejo
