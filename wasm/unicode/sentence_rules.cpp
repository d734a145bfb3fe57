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

std::size_t before_closing_marks(std::u16string_view text, std::size_t at) {
  while (at > 0) {
    std::size_t next = at;
    if (!is_closing_mark(previous_code_point(text, next))) break;
    at = next;
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

bool is_listed(std::span<const std::u16string_view> list, std::u16string_view lower_case) {
  return std::any_of(list.begin(), list.end(), [&](std::u16string_view abbreviation) {
    if (!lower_case.ends_with(abbreviation)) return false;
    const std::size_t start = lower_case.size() - abbreviation.size();
    const char32_t before = code_point_before(lower_case, start);
    return !is_letter(before) && !is_digit(before) && before != U'.' && before != U'-';
  });
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
  if (next == U',' || next == U';' || next == U':') return false;
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
  if (is_listed(abbreviations.final, lower_case)) return !goes_on;
  if (is_listed(abbreviations.inner, lower_case)) return false;
  if (is_initial(text, stop)) return !is_uppercase(next);
  return true;
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
    const bool inner_stop = unit == u'.' && place != stop && place + 1 < to;
    if (inner_stop && place < stop) return false;
  }
  return true;
}

}  // namespace cotejo
