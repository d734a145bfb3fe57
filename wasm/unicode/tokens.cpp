#include "unicode/tokens.hpp"

#include <algorithm>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

// An abbreviation of several words, such as "s. a. de c. v.", and the letters of each but the last.
constexpr int most_parts = 5;
constexpr std::size_t longest_part = 4;
constexpr std::size_t longest_token = 24;

// Small letters or digits before a stop without a space after it; fewer may be anything.
constexpr std::size_t shortest_word = 3;

bool belongs_to_token(char32_t character) {
  return is_letter(character) || is_digit(character) || is_combining_mark(character) ||
         character == U'.' || character == U'-' || character == U'\'' || character == U'\u2019' ||
         character == U'/' || character == U'\u00B0' || character == U'&' || character == U'+' ||
         character == U'\u00B7' || character == U'"' || is_ignorable(character);
}

std::size_t token_start(std::u16string_view text, std::size_t sentence, std::size_t end) {
  std::size_t from = end;
  while (from > sentence && end - from < longest_token) {
    std::size_t before = from;
    if (!belongs_to_token(previous_code_point(text, before))) break;
    from = before;
  }
  // A quotation mark inside is Hebrew; one in front opens.
  while (from < end && (text[from] == u'"' || text[from] == u'\'' || text[from] == u'\u2019' ||
                        is_ignorable(text[from]))) {
    ++from;
  }
  return from;
}

// Lower case, without spaces and ignorable characters.
std::u16string key_of(std::u16string_view text) {
  std::u16string key = lowered(text);
  std::erase_if(key, [](char16_t unit) { return is_white_space(unit) || is_ignorable(unit); });
  return key;
}

// After the last apostrophe or slash: "av" of "l'av".
std::u16string_view without_elision(std::u16string_view key) {
  const std::size_t mark = key.find_last_of(u"'\u2019/");
  return mark == std::u16string_view::npos ? key : key.substr(mark + 1);
}

// „Hauptstr. 5“: the end of a compound may be short for a word.
std::uint8_t habits_of_ending(std::u16string_view key, const Abbreviations& abbreviations) {
  constexpr std::size_t longest_ending = 3;
  if (key.size() <= longest_ending || !is_letter(key.back())) return 0;
  std::u16string ending = u"*";
  ending += key.substr(key.size() - longest_ending);
  for (; ending.size() > 2; ending.erase(1, 1)) {
    if (const std::uint8_t habits = abbreviations.habits_of(ending)) return habits;
  }
  return 0;
}

// Single capitals, each but the last with a full stop, with or without spaces.
bool are_initials(std::u16string_view token) {
  bool wants_letter = true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < token.size();) {
    const char32_t character = next_code_point(token, at);
    if (is_white_space(character) || character == U'-' || is_ignorable(character)) continue;
    if (wants_letter != (is_uppercase(character) || is_abjad(character))) return false;
    if (!wants_letter && character != U'.') return false;
    letters += wants_letter ? 1 : 0;
    wants_letter = !wants_letter;
  }
  return letters > 0 && !wants_letter;
}

// "Ph.D", "i.d.R": parts of one or two letters.
bool is_dotted(std::u16string_view token) {
  std::size_t letters = 0;
  std::size_t stops = 0;
  for (std::size_t at = 0; at < token.size();) {
    const char32_t character = next_code_point(token, at);
    if (character == U'.') {
      if (letters == 0) return false;
      ++stops;
      letters = 0;
    } else if (!is_letter(character) || ++letters > 2) {
      return false;
    }
  }
  return stops > 0 && letters > 0;
}

bool is_roman_number(std::u16string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), [](char16_t unit) {
    return unit == u'I' || unit == u'V' || unit == u'X' || unit == u'L' || unit == u'C';
  });
}

bool is_number(std::u16string_view token) {
  return !token.empty() &&
         std::all_of(token.begin(), token.end(), [](char16_t unit) { return is_digit(unit); });
}

// Whether what stands before `from` ends in a short word and a stop: "EE. " before "UU".
bool joins_part(std::u16string_view text, std::size_t sentence, std::size_t from,
                std::size_t& part) {
  const std::size_t stop = before_white_space(text, from);
  if (stop <= sentence || text[stop - 1] != u'.') return false;
  part = token_start(text, sentence, stop - 1);
  return part < stop - 1 && stop - 1 - part <= longest_part;
}

// Whether a name begins at `from`, as the sentence or behind a title: "Sen. J.D. Vance" is no
// lawyer for having a degree.
bool opens_name(std::u16string_view text, std::size_t sentence, std::size_t from,
                const Abbreviations& abbreviations) {
  const std::size_t end = before_white_space(text, from);
  if (end <= sentence) return true;
  if (text[end - 1] != u'.') return false;
  const std::size_t title = token_start(text, sentence, end - 1);
  const std::u16string key = key_of(text.substr(title, end - 1 - title));
  return (abbreviations.habits_of(key) & static_cast<std::uint16_t>(Habit::title)) != 0;
}

// Whether the word before the stop is the first of an abbreviation of two: "a" of "a. C."
bool begins_abbreviation(std::u16string_view text, std::u16string key, std::size_t stop,
                         const Abbreviations& abbreviations) {
  const std::u16string_view next = word_at(text, after_white_space(text, stop + 1));
  if (next.empty() || next.size() > longest_part) return false;
  const std::size_t end = static_cast<std::size_t>(next.data() - text.data()) + next.size();
  key += u'.';
  key += lowered(next);
  return code_point_at(text, end) == U'.' && abbreviations.habits_of(key) != 0;
}

// An address is no longer than this on either side of a stop.
constexpr std::size_t longest_address = 200;

bool is_run(char16_t unit) { return unit > u' ' && unit != 0x00A0 && unit != 0x3000; }

std::size_t small_letters_before(std::u16string_view text, std::size_t at) {
  std::size_t letters = 0;
  while (at > 0 && is_lowercase(code_point_before(text, at))) {
    previous_code_point(text, at);
    ++letters;
  }
  return letters;
}

}  // namespace

char32_t code_point_before(std::u16string_view text, std::size_t at) {
  return at == 0 ? U'\0' : previous_code_point(text, at);
}

char32_t code_point_at(std::u16string_view text, std::size_t at) {
  return at >= text.size() ? U'\0' : next_code_point(text, at);
}

std::size_t before_white_space(std::u16string_view text, std::size_t at) {
  while (at > 0 && is_white_space(text[at - 1])) --at;
  return at;
}

bool is_quote_mark(std::u16string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != u'>') return false;
  return at + 1 == text.size() || text[at + 1] == u'>' || is_white_space(text[at + 1]);
}

std::size_t after_white_space(std::u16string_view text, std::size_t at) {
  for (bool new_line = false; at < text.size(); ++at) {
    if (new_line && is_quote_mark(text, at)) continue;
    if (!is_white_space(text[at]) && !(text[at] >= 0x80 && is_ignorable(text[at]))) break;
    new_line = new_line || text[at] == u'\n' || text[at] == u'\r';
  }
  return at;
}

std::size_t after_opening_marks(std::u16string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t mark = next_code_point(text, next);
    if (!is_quotation_mark(mark) && !is_opening_bracket(mark)) break;
    at = next;
  }
  return at;
}

std::u16string_view word_at(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; next < text.size();) {
    const char32_t character = next_code_point(text, next);
    if (!is_letter(character) && !is_combining_mark(character)) break;
    end = next;
  }
  return text.substr(std::min(at, text.size()), end - at);
}

bool Token::is_abbreviation() const {
  return has(Habit::title) || has(Habit::counting) || has(Habit::closing) ||
         has(Habit::before_nouns) || has(Habit::before_names);
}

Token token_before(std::u16string_view text, std::size_t sentence, std::size_t stop,
                   const Abbreviations& abbreviations) {
  Token token;
  const std::size_t end = before_white_space(text, stop);
  token.from = token_start(text, sentence, end);
  const std::u16string_view word = text.substr(token.from, end - token.from);
  if (word.empty()) return token;

  const std::u16string own = key_of(word);
  token.habits = abbreviations.habits_of(own) | abbreviations.habits_of(word);
  if (token.habits == 0) token.habits = abbreviations.habits_of(without_elision(own));
  if (token.habits == 0) token.habits = habits_of_ending(own, abbreviations);
  const char32_t next = code_point_at(text, after_white_space(text, stop + 1));
  if (token.habits == static_cast<std::uint8_t>(Habit::closing) && is_uppercase(next) &&
      are_initials(word) && opens_name(text, sentence, token.from, abbreviations)) {
    token.habits = 0;
  }
  // "A.M." is listed; "M." may be metres, and is more likely a name.
  // «d'A. Dumas»; "A/S" is a company.
  const bool is_slashed = word.find(u'/') != std::u16string_view::npos;
  const std::u16string_view letters = is_slashed ? word : without_elision(word);
  token.is_initials = are_initials(letters) && (token.habits == 0 || letters.size() == 1);
  token.is_roman = is_roman_number(word);
  token.is_small_number = is_number(word) && word.size() <= 2;

  std::size_t from = token.from;
  for (int parts = 1; parts < most_parts && joins_part(text, sentence, from, from); ++parts) {
    const std::u16string_view joined = text.substr(from, end - from);
    const std::uint8_t habits = abbreviations.habits_of(key_of(joined));
    // "J.D." is a degree, "J. D." somebody.
    const bool is_person =
        habits == static_cast<std::uint8_t>(Habit::closing) && are_initials(joined);
    if (habits != 0 && !is_person) {
      token.habits = habits;
      token.from = from;
      token.is_initials = false;
    } else if (are_initials(joined)) {
      token.is_initials = true;
    }
  }
  token.goes_on = begins_abbreviation(text, own, stop, abbreviations);
  // Nobody lists all abbreviations: "LL.B.", "U. A. E."
  if (token.habits == 0 && is_dotted(word)) token.is_initials = true;
  return token;
}

bool is_missing_space(std::u16string_view text, std::size_t stop, std::size_t next,
                      const Abbreviations& abbreviations) {
  std::size_t before = stop;
  while (before > 0 &&
         (is_quotation_mark(text[before - 1]) || is_closing_bracket(text[before - 1]))) {
    --before;
  }
  const bool closed = before < stop;
  const std::size_t small = small_letters_before(text, before);
  const bool is_number_end =
      before >= shortest_word && is_number(text.substr(before - shortest_word, shortest_word));
  if (small < shortest_word && !is_number_end && !closed) return false;
  const Token token = token_before(text, 0, before, abbreviations);
  if (token.has(Habit::title) || token.has(Habit::counting)) return false;

  const std::size_t word = after_opening_marks(text, next);
  const std::u16string_view begun = word_at(text, word);
  if (begun.empty() || !is_uppercase(code_point_at(text, word))) {
    return is_inverted_mark(code_point_at(text, next));
  }
  std::size_t second = word;
  next_code_point(text, second);
  const bool capitals = begun.size() > 1 && !is_lowercase(code_point_at(text, second));
  if (capitals && small > 0 && is_uppercase(code_point_before(text, before - small))) return false;

  // An address has other stops, slashes or an at sign in the same run of characters.
  std::size_t from = stop;
  while (from > 0 && stop - from < longest_address && is_run(text[from - 1])) --from;
  std::size_t to = next;
  while (to < text.size() && to - next < longest_address && is_run(text[to])) ++to;
  for (std::size_t place = from; place < to; ++place) {
    const char16_t unit = text[place];
    if (unit == u'/' || unit == u'@' || unit == u'_') return false;
    if (unit == u'.' && place != stop && place + 1 < to && is_letter(text[place + 1])) return false;
  }
  return true;
}

}  // namespace cotejo
