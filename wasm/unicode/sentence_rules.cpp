#include "unicode/sentence_rules.hpp"

#include <algorithm>
#include <string>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr std::size_t longest_abbreviation = 12;

char32_t code_point_before(std::u16string_view text, std::size_t at) {
  return at == 0 ? U'\0' : previous_code_point(text, at);
}

char32_t code_point_at(std::u16string_view text, std::size_t at) {
  return at == text.size() ? U'\0' : next_code_point(text, at);
}

std::size_t before_white_space(std::u16string_view text, std::size_t at) {
  while (at > 0) {
    std::size_t next = at;
    if (!is_white_space(previous_code_point(text, next))) break;
    at = next;
  }
  return at;
}

// French sets a space before its closing mark, as in « Pourquoi ? ».
std::size_t before_closing_marks(std::u16string_view text, std::size_t at) {
  while (at > 0) {
    std::size_t next = at;
    const char32_t mark = previous_code_point(text, next);
    if (!is_closing_mark(mark)) break;
    at = mark == U'\u00BB' ? before_white_space(text, next) : next;
  }
  return at;
}

// Lower-casing is only for look-ups in our lists, whose letters are Latin and Cyrillic.
char16_t lowered(char16_t unit) {
  if (unit >= u'A' && unit <= u'Z') return static_cast<char16_t>(unit + 0x20);
  if (unit >= 0x00C0 && unit <= 0x00DE && unit != 0x00D7) return static_cast<char16_t>(unit + 0x20);
  if (unit >= 0x0410 && unit <= 0x042F) return static_cast<char16_t>(unit + 0x20);
  if (unit == 0x00A0 || unit == 0x202F) return u' ';
  return unit;
}

// The listed abbreviation that `lower_case` ends with; empty where there is none.
std::u16string_view find_listed(std::span<const std::u16string_view> list,
                                std::u16string_view lower_case) {
  const auto found = std::find_if(list.begin(), list.end(), [&](std::u16string_view abbreviation) {
    if (!lower_case.ends_with(abbreviation)) return false;
    const std::size_t start = lower_case.size() - abbreviation.size();
    const char32_t before = code_point_before(lower_case, start);
    return !is_letter(before) && !is_digit(before) && before != U'.' && before != U'-';
  });
  return found == list.end() ? std::u16string_view() : *found;
}

std::u16string_view word_at(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; next < text.size() && is_letter(next_code_point(text, next));) {
    end = next;
  }
  return text.substr(at, end - at);
}

bool follows_number(std::u16string_view text, std::size_t abbreviation) {
  return is_digit(code_point_before(text, before_white_space(text, abbreviation)));
}

// Whether an abbreviation that may end a sentence does so before a capital letter.
bool ends_sentence(std::u16string_view text, std::size_t at, std::size_t stop,
                   std::u16string_view abbreviation, bool also_inner,
                   const Abbreviations& abbreviations) {
  if (also_inner) return follows_number(text, stop - abbreviation.size());
  const bool initials = abbreviation.find(u'.') != std::u16string_view::npos;
  if (!initials || abbreviations.starters.empty() || !is_letter(code_point_at(text, at)))
    return true;
  const std::u16string_view word = word_at(text, at);
  return std::find(abbreviations.starters.begin(), abbreviations.starters.end(), word) !=
         abbreviations.starters.end();
}

// A mark that closes what stands before it, though ICU sees a sentence begin with it.
bool is_lone_closing_mark(std::u16string_view text, std::size_t at) {
  if (at == text.size()) return false;
  std::size_t after = at;
  const char32_t mark = next_code_point(text, after);
  return is_closing_mark(mark) && mark != U'\u201C' && mark != U'\u2018' &&
         !is_letter(code_point_at(text, after)) && !is_digit(code_point_at(text, after));
}

// « Il pleut. » « Rentrons. »: to Unicode's rules all marks before a sentence close the last one.
bool opens_quotation(std::u16string_view text, std::size_t at) {
  if (text[at] != u'\u00AB') return false;
  const std::size_t end = before_white_space(text, at);
  return end < at && is_sentence_terminal(code_point_before(text, before_closing_marks(text, end)));
}

bool starts_lower_case(std::u16string_view text, std::size_t at) {
  while (at < text.size()) {
    const char32_t character = next_code_point(text, at);
    if (is_letter(character)) return is_lowercase(character);
    if (is_digit(character) || !(is_quotation_mark(character) || character == U'(')) return false;
  }
  return false;
}

bool is_initial(std::u16string_view text, std::size_t stop) {
  std::size_t at = stop;
  if (at == 0 || !is_uppercase(previous_code_point(text, at))) return false;
  const char32_t before = code_point_before(text, at);
  return at == 0 || is_white_space(before) || before == U'.' || before == U'-' || before == U'(' ||
         is_quotation_mark(before);
}

// One or two digits and a stop: "am 3. Oktober", but not the end of "im Jahr 2012."
bool is_ordinal(std::u16string_view text, std::size_t stop) {
  std::size_t at = stop;
  std::size_t digits = 0;
  while (at > 0 && is_digit(code_point_before(text, at))) {
    previous_code_point(text, at);
    ++digits;
  }
  return (digits == 1 || digits == 2) && !is_letter(code_point_before(text, at)) &&
         code_point_before(text, at) != U'.' && code_point_before(text, at) != U',';
}

bool ends_word_with_letters(std::u16string_view text, std::size_t stop, std::size_t least) {
  std::size_t at = stop;
  std::size_t letters = 0;
  while (at > 0 && is_lowercase(code_point_before(text, at))) {
    previous_code_point(text, at);
    ++letters;
  }
  return letters >= least;
}

}  // namespace

bool is_sentence_boundary(std::u16string_view text, std::size_t at,
                          const Abbreviations& abbreviations) {
  const std::size_t end = before_white_space(text, at);
  const std::size_t stop_end = before_closing_marks(text, end);
  const bool closed = stop_end < end;
  std::size_t stop = stop_end;
  if (stop == 0) return true;
  const char32_t terminal = previous_code_point(text, stop);
  if (!is_sentence_terminal(terminal)) return true;

  const char32_t next = code_point_at(text, at);
  if (next == U',' || next == U';' || next == U':' || is_lone_closing_mark(text, at)) return false;
  const bool goes_on = starts_lower_case(text, at);
  if (goes_on && (closed || terminal == U'\u2026' || code_point_before(text, stop) == U'.')) {
    return false;
  }
  if (closed && is_dash(next) && at + 1 < text.size() && is_lowercase(text[at + 1])) return false;
  if (terminal != U'.' || closed) return true;

  if (abbreviations.ordinal_stop && is_ordinal(text, stop)) return false;

  const std::size_t window = std::min(stop, longest_abbreviation);
  std::u16string lower_case(text.substr(stop - window, window));
  std::transform(lower_case.begin(), lower_case.end(), lower_case.begin(), lowered);
  const std::u16string_view inner = find_listed(abbreviations.inner, lower_case);
  const std::u16string_view final = find_listed(abbreviations.final, lower_case);
  if (!final.empty()) {
    return !goes_on && ends_sentence(text, at, stop, final, inner == final, abbreviations);
  }
  if (!inner.empty()) return false;
  if (is_initial(text, stop)) return !is_uppercase(next);
  return true;
}

namespace {

// «—¿Vienes? —preguntó. —No.»: to Unicode's rules a dash goes on with the sentence.
bool opens_reply(std::u16string_view text, std::size_t at) {
  if (text[at] != u'\u2014' && text[at] != u'\u2013') return false;
  const std::size_t end = before_white_space(text, at);
  if (end == at || code_point_before(text, end) != U'.' || at + 1 == text.size()) return false;
  const char32_t first = code_point_at(text, at + 1);
  return is_uppercase(first) || first == U'\u00BF' || first == U'\u00A1';
}

bool is_unspaced_boundary(std::u16string_view text, std::size_t at) {
  std::size_t stop = before_closing_marks(text, at);
  if (stop == 0) return false;
  const char32_t terminal = previous_code_point(text, stop);
  if (terminal != U'.' && terminal != U'?' && terminal != U'!') return false;
  if (!ends_word_with_letters(text, stop, 3)) return false;
  std::size_t next = at;
  if (!is_uppercase(next == text.size() ? U'\0' : next_code_point(text, next))) return false;
  if (!is_lowercase(code_point_at(text, next))) return false;

  // An address has other stops, slashes or an at sign in the same run of characters.
  const auto is_run = [](char16_t unit) { return unit > u' ' && unit != 0x00A0; };
  std::size_t from = stop;
  while (from > 0 && is_run(text[from - 1])) --from;
  std::size_t to = at;
  while (to < text.size() && is_run(text[to])) ++to;
  for (std::size_t place = from; place < to; ++place) {
    const char16_t unit = text[place];
    if (unit == u'/' || unit == u'@' || unit == u'_') return false;
    if (unit == u'.' && place != stop && place + 1 < to && is_letter(text[place + 1])) return false;
  }
  return true;
}

}  // namespace

bool is_missed_boundary(std::u16string_view text, std::size_t at) {
  return is_unspaced_boundary(text, at) || opens_reply(text, at) || opens_quotation(text, at);
}

}  // namespace cotejo
