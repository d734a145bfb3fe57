#include "unicode/sentence_rules.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/datelines.hpp"
#include "unicode/sentence_openings.hpp"
#include "unicode/speech_tags.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

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
  // «pers. env. C'est peu»
  const char32_t after = code_point_at(text, stop.next + 1);
  if (after == U'\'' || after == U'\u2019') return false;
  const std::u16string key = lowered(text.substr(token.from, stop.from - token.from));
  return letters.find(word.front()) != std::u16string_view::npos ||
         abbreviations.is(key, Habit::before_letters);
}

// By the word before it, or with a stop behind that, too: "Fig. A".
bool is_labelled(std::u16string_view text, const Token& token, const Abbreviations& abbreviations,
                 bool may_have_stop = false) {
  std::size_t end = before_white_space(text, token.from);
  if (may_have_stop && code_point_before(text, end) == U'.') --end;
  std::size_t from = end;
  while (from > 0 && is_letter(code_point_before(text, from))) previous_code_point(text, from);
  return abbreviations.is(lowered(text.substr(from, end - from)), Habit::label);
}

// «Q. 3», «art. L. 123-4»: a letter before a number, unless it is one that a label names ("vitamin
// C. 5 studies"), or a word.
bool letter_counts(std::u16string_view text, const Token& token,
                   const Abbreviations& abbreviations) {
  return !is_labelled(text, token, abbreviations) &&
         !abbreviations.is(text.substr(token.from, 1), Habit::always_capital);
}

// What may follow a full stop after a word with habits: false where the sentence goes on.
bool ends_after_habit(std::u16string_view text, const Stop& stop, const Token& token,
                      const Abbreviations& abbreviations) {
  const char32_t next = code_point_at(text, stop.next);
  const bool starter = starts_sentence(text, stop.next, abbreviations);
  const std::size_t before = before_white_space(text, token.from);
  const bool after_number = is_digit(code_point_before(text, before)) ||
                            token_before(text, stop.sentence, before, abbreviations).is_roman;
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
  if (is_time(text, stop, token) || is_dated_place(text, stop)) return false;
  const bool is_known = token.is_abbreviation() || token.is_initials;
  if (is_known && bracket_goes_on(text, stop.next)) return false;
  if (is_sender(text, stop.next)) return false;
  const bool is_letter_alone = stop.from - token.from == 1 && is_uppercase(text[token.from]);
  if (is_letter_alone && is_uppercase(next) && is_labelled(text, token, abbreviations, true)) {
    return true;
  }
  if (is_letter_alone && is_digit(next)) return !letter_counts(text, token, abbreviations);
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
