// What kind of character a code point is, and walking UTF-16 by code points. A lone surrogate is
// a code point of its own, of no kind, so that every UTF-16 string can be walked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cotejo {

// The code point at `at`, which moves past it. `at` must be less than `text.size()`.
char32_t next_code_point(std::u16string_view text, std::size_t& at);

// The code point that ends at `at`, which moves before it. `at` must be greater than 0.
char32_t previous_code_point(std::u16string_view text, std::size_t& at);

bool is_letter(char32_t character);
bool is_uppercase(char32_t character);
bool is_lowercase(char32_t character);
bool is_digit(char32_t character);
bool is_white_space(char32_t character);
bool is_combining_mark(char32_t character);

// Any dash or hyphen, and any quotation mark or apostrophe, of whatever script.
bool is_dash(char32_t character);
bool is_quotation_mark(char32_t character);

// A quotation mark or bracket that closes; straight quotes count, since they may.
bool is_closing_mark(char32_t character);

// The corner brackets of Chinese and Japanese are quotation marks, too; low quotation marks („) are
// no brackets.
bool is_opening_bracket(char32_t character);
bool is_closing_bracket(char32_t character);

// A comma, semicolon or colon of whatever script: a sentence goes on after it.
bool is_inner_mark(char32_t character);

// The marks that open Spanish questions and exclamations.
bool is_inverted_mark(char32_t character);

// Nothing to see: soft hyphens, zero-width characters, marks of direction.
bool is_ignorable(char32_t character);

// Full stop, question or exclamation mark, ellipsis, or their like in another script.
bool is_sentence_terminal(char32_t character);

// Scripts written without spaces between words: only a dictionary can tell their words apart.
enum class UnspacedScript : std::uint8_t {
  none,
  han,
  hiragana,
  katakana,
  thai,
  lao,
  khmer,
  myanmar
};
UnspacedScript unspaced_script(char32_t character);
bool needs_dictionary(char32_t character);

// A picture, or what changes one: its colour, its country.
bool is_emoji(char32_t character);

// Letters of Arabic, Hebrew and their like, which have no capitals.
bool is_abjad(char32_t character);

// Letters of the scripts of India that end sentences with a danda.
bool is_indic(char32_t character);

bool is_hiragana(char32_t character);
bool is_katakana(char32_t character);  // and the mark that lengthens a vowel

bool is_hangul(char32_t character);  // a syllable

char32_t lower_case(char32_t character);

// Adds the UTF-16 of a code point; a lone surrogate stays one.
void append(std::u16string& text, char32_t character);

// 0 to 9, or -1 where `character` is no decimal digit.
int digit_value(char32_t character);

}  // namespace cotejo
