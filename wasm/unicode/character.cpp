#include "unicode/character.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

#include "unicode/block_table.hpp"

namespace cotejo {
namespace {

#include "character_table.inc"

// As in web/tasks/character-table.js. The kinds of a character: one bit each, then the script that
// a dictionary serves, then one more than a decimal digit's value.
enum Kinds : std::uint32_t {
  alphabetic = 1U << 0,
  uppercase = 1U << 1,
  lowercase = 1U << 2,
  digit = 1U << 3,
  white_space = 1U << 4,
  mark = 1U << 5,
  dash = 1U << 6,
  quotation_mark = 1U << 7,
  closing = 1U << 8,
  opening_bracket = 1U << 9,
  closing_bracket = 1U << 10,
  inner_mark = 1U << 11,
  sentence_terminal = 1U << 12,
  ignorable = 1U << 13,
};
constexpr std::uint32_t script_shift = 16;
constexpr std::uint32_t script_mask = 7;
constexpr std::uint32_t digit_shift = 20;

std::uint32_t kinds_of(char32_t character) {
  if (character > 0x10FFFF) return 0;
  return kinds_of_number[number_in(first_level, second_level, third_level, character)];
}

bool is(char32_t character, std::uint32_t kinds) { return (kinds_of(character) & kinds) != 0; }

}  // namespace

char32_t next_code_point(std::u16string_view text, std::size_t& at) {
  UChar32 character;
  U16_NEXT(text.data(), at, text.size(), character);
  return static_cast<char32_t>(character);
}

char32_t previous_code_point(std::u16string_view text, std::size_t& at) {
  UChar32 character;
  U16_PREV(text.data(), std::size_t{0}, at, character);
  return static_cast<char32_t>(character);
}

bool is_letter(char32_t character) { return is(character, alphabetic); }
bool is_uppercase(char32_t character) { return is(character, uppercase); }
bool is_lowercase(char32_t character) { return is(character, lowercase); }
bool is_digit(char32_t character) { return is(character, digit); }
bool is_white_space(char32_t character) { return is(character, white_space); }
bool is_combining_mark(char32_t character) { return is(character, mark); }
bool is_dash(char32_t character) { return is(character, dash); }
bool is_quotation_mark(char32_t character) {
  // The prime and modifier letters stand for apostrophes in much typed text.
  return is(character, quotation_mark) || character == U'`' || character == U'\u00B4' ||
         character == U'\u02B9' || character == U'\u02BC' || character == U'\u2032' ||
         character == U'\u2033';
}
bool is_closing_mark(char32_t character) {
  return is(character, closing) || character == U'"' || character == U'\'' ||
         character == U'\u201C' || character == U'\u2018';
}
bool is_opening_bracket(char32_t character) {
  return is(character, opening_bracket) && character != U'\u201A' && character != U'\u201E';
}
bool is_closing_bracket(char32_t character) { return is(character, closing_bracket); }
bool is_inner_mark(char32_t character) { return is(character, inner_mark); }
bool is_inverted_mark(char32_t character) {
  return character == U'\u00BF' || character == U'\u00A1';
}
bool is_ignorable(char32_t character) { return is(character, ignorable); }
bool is_sentence_terminal(char32_t character) {
  return is(character, sentence_terminal) || character == U'\u2026';
}

UnspacedScript unspaced_script(char32_t character) {
  return static_cast<UnspacedScript>(kinds_of(character) >> script_shift & script_mask);
}

bool is_emoji(char32_t character) {
  // ICU keeps its own list of them in a file that we do not ship.
  return (character >= 0x2600 && character < 0x27C0) ||
         (character >= 0x1F000 && character < 0x1FB00);
}

bool is_abjad(char32_t character) {
  return character >= 0x05D0 && character <= 0x06FF && is_letter(character);
}

bool is_indic(char32_t character) { return character >= 0x0900 && character <= 0x0DFF; }

bool is_hangul(char32_t character) { return character >= 0xAC00 && character <= 0xD7A3; }

bool is_hiragana(char32_t character) {
  return unspaced_script(character) == UnspacedScript::hiragana;
}

bool is_katakana(char32_t character) {
  return character == U'\u30FC' || unspaced_script(character) == UnspacedScript::katakana;
}

bool needs_dictionary(char32_t character) {
  return unspaced_script(character) != UnspacedScript::none;
}

char32_t lower_case(char32_t character) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(character)));
}

void append(std::u16string& text, char32_t character) {
  if (character < 0x10000) {
    text.push_back(static_cast<char16_t>(character));
  } else {
    text.push_back(U16_LEAD(character));
    text.push_back(U16_TRAIL(character));
  }
}

int digit_value(char32_t character) {
  return static_cast<int>(kinds_of(character) >> digit_shift) - 1;
}

}  // namespace cotejo
