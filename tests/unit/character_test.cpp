#include "unicode/character.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/notation.hpp"

using namespace cotejo;

namespace {

std::vector<char32_t> forwards(std::u16string_view text) {
  std::vector<char32_t> found;
  for (std::size_t at = 0; at < text.size();) found.push_back(next_code_point(text, at));
  return found;
}

std::vector<char32_t> backwards(std::u16string_view text) {
  std::vector<char32_t> found;
  for (std::size_t at = text.size(); at > 0;) found.push_back(previous_code_point(text, at));
  return {found.rbegin(), found.rend()};
}

// The characters of `characters` that `is` holds for.
std::string those(bool (*is)(char32_t), std::string_view characters) {
  std::u16string kept;
  const std::u16string text = notation::utf16(characters);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    if (is(next_code_point(text, at))) kept += text.substr(from, at - from);
  }
  return notation::utf8(kept);
}

}  // namespace

TEST_CASE("a text is walked by code points, the same forwards and backwards") {
  const std::u16string text = u"aé水\U0001F682z";
  const std::vector<char32_t> expected = {U'a', U'é', U'水', U'\U0001F682', U'z'};
  CHECK(forwards(text) == expected);
  CHECK(backwards(text) == expected);
}

TEST_CASE("a lone surrogate is a code point of its own, wherever it stands") {
  const std::u16string text{0xDC00, u'a', 0xD800, 0xD83D, 0xDE82, 0xD800};
  const std::vector<char32_t> expected = {0xDC00, U'a', 0xD800, U'\U0001F682', 0xD800};
  CHECK(forwards(text) == expected);
  CHECK(backwards(text) == expected);
}

TEST_CASE("a lone surrogate is of no kind") {
  for (const char32_t surrogate : {U'\xD800', U'\xDBFF', U'\xDC00', U'\xDFFF'}) {
    CHECK_FALSE(is_letter(surrogate));
    CHECK_FALSE(is_uppercase(surrogate));
    CHECK_FALSE(is_digit(surrogate));
    CHECK_FALSE(is_white_space(surrogate));
    CHECK_FALSE(is_sentence_terminal(surrogate));
    CHECK_FALSE(needs_dictionary(surrogate));
    CHECK(digit_value(surrogate) == -1);
  }
}

TEST_CASE("letters of all scripts are letters, digits and marks are not") {
  CHECK(those(is_letter, "aÑжΩ水ก3.-«") == "aÑжΩ水ก");
  CHECK(those(is_uppercase, "aAñÑжЖ3水") == "AÑЖ");
  CHECK(those(is_lowercase, "aAñÑжЖ3水") == "añж");
}

TEST_CASE("digits of all scripts are digits, with their values") {
  CHECK(those(is_digit, "a3٣३½Ⅷ") == "3٣३");
  CHECK(digit_value(U'7') == 7);
  CHECK(digit_value(U'٣') == 3);
  CHECK(digit_value(U'\uFF19') == 9);
  CHECK(digit_value(U'½') == -1);
  CHECK(digit_value(U'x') == -1);
}

TEST_CASE("dashes, quotation marks and sentence ends are known in many scripts") {
  CHECK(those(is_dash, "-‐‑–—−_~") == "-‐‑–—−");
  CHECK(those(is_quotation_mark, "\"'«»“”„‘’‹›「」`´().") == "\"'«»“”„‘’‹›「」`´");
  CHECK(those(is_closing_mark, "\"'»”’)]}«(“a") == "\"'»”’)]}“");
  CHECK(those(is_sentence_terminal, ".?!…。？！؟।,;:") == ".?!…。？！؟।");
}

TEST_CASE("only scripts without spaces need a dictionary") {
  CHECK(those(needs_dictionary, "水ひカกລខမaж한א3。") == "水ひカกລខမ");
}

TEST_CASE("UTF-8 has one to four bytes for a character") {
  CHECK(utf8_of(u"aé中😀") == "aé中😀");
  CHECK(utf8_of(u"").empty());
  CHECK(utf8_of(u"\xD800").size() == 3);
}
