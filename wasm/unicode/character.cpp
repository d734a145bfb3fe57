#include "unicode/character.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include "unicode/dictionaries.hpp"

namespace cotejo {

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

namespace {

UChar32 icu(char32_t character) { return static_cast<UChar32>(character); }

bool has(char32_t character, UProperty property) {
  return u_hasBinaryProperty(icu(character), property) != 0;
}

bool in_category(char32_t character, std::uint32_t mask) {
  return (U_GET_GC_MASK(icu(character)) & mask) != 0;
}

}  // namespace

bool is_letter(char32_t character) { return has(character, UCHAR_ALPHABETIC); }
bool is_uppercase(char32_t character) {
  return has(character, UCHAR_UPPERCASE) || in_category(character, U_GC_LT_MASK);
}
bool is_lowercase(char32_t character) { return has(character, UCHAR_LOWERCASE); }
bool is_digit(char32_t character) { return in_category(character, U_GC_ND_MASK); }
bool is_white_space(char32_t character) { return has(character, UCHAR_WHITE_SPACE); }
bool is_combining_mark(char32_t character) { return in_category(character, U_GC_M_MASK); }
bool is_dash(char32_t character) {
  return has(character, UCHAR_DASH) || has(character, UCHAR_HYPHEN);
}
bool is_quotation_mark(char32_t character) {
  // The prime and modifier letters stand for apostrophes in much typed text.
  return has(character, UCHAR_QUOTATION_MARK) || character == U'`' || character == U'\u00B4' ||
         character == U'\u02B9' || character == U'\u02BC' || character == U'\u2032' ||
         character == U'\u2033';
}
bool is_closing_mark(char32_t character) {
  return in_category(character, U_GC_PE_MASK | U_GC_PF_MASK) || character == U'"' ||
         character == U'\'' || character == U'\u201C' || character == U'\u2018';
}
bool is_opening_bracket(char32_t character) {
  return in_category(character, U_GC_PS_MASK) && character != U'\u201A' && character != U'\u201E';
}
bool is_closing_bracket(char32_t character) { return in_category(character, U_GC_PE_MASK); }
bool is_inner_mark(char32_t character) {
  return in_category(character, U_GC_PO_MASK) && has(character, UCHAR_TERMINAL_PUNCTUATION) &&
         !has(character, UCHAR_S_TERM);
}
bool is_inverted_mark(char32_t character) {
  return character == U'\u00BF' || character == U'\u00A1';
}
bool is_ignorable(char32_t character) { return has(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }
bool is_sentence_terminal(char32_t character) {
  return has(character, UCHAR_S_TERM) || character == U'\u2026';
}

bool is_hangul(char32_t character) { return character >= 0xAC00 && character <= 0xD7A3; }

bool is_hiragana(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(icu(character), &status) == USCRIPT_HIRAGANA;
}

bool is_katakana(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  return character == U'\u30FC' || uscript_getScript(icu(character), &status) == USCRIPT_KATAKANA;
}

bool needs_dictionary(char32_t character) {
  return dictionary_script(character) != DictionaryScript::none;
}

char32_t lower_case(char32_t character) { return static_cast<char32_t>(u_tolower(icu(character))); }

void append(std::u16string& text, char32_t character) {
  if (character < 0x10000) {
    text.push_back(static_cast<char16_t>(character));
  } else {
    text.push_back(U16_LEAD(character));
    text.push_back(U16_TRAIL(character));
  }
}

int digit_value(char32_t character) { return u_charDigitValue(icu(character)); }

}  // namespace cotejo
