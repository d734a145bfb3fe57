// Shows that the trimmed ICU can do what wasm/unicode asks of it, with the data compiled in.
#include <doctest/doctest.h>
#include <unicode/normalizer2.h>
#include <unicode/rbbi.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/uscript.h>

#include <string>
#include <vector>

#include "property/generator.hpp"
#include "unicode/break_rules.hpp"
#include "unicode/character.hpp"

using namespace cotejo;

namespace {

using Parts = std::vector<std::u16string>;

icu::UnicodeString copied(const std::u16string& text) {
  return icu::UnicodeString(text.data(), static_cast<int32_t>(text.size()));
}

Parts parts(const char* rules, const std::u16string& text) {
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* compiled = udata_open(U_ICUDATA_NAME "-brkitr", "brk", rules, &status);
  REQUIRE(U_SUCCESS(status));
  icu::RuleBasedBreakIterator iterator(compiled, status);
  const icu::UnicodeString whole = copied(text);
  iterator.setText(whole);
  REQUIRE(U_SUCCESS(status));
  Parts result;
  int32_t from = iterator.first();
  for (int32_t to = iterator.next(); to != icu::BreakIterator::DONE; to = iterator.next()) {
    result.push_back(
        text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
    from = to;
  }
  return result;
}

// Where `next_stretch` cuts a text that ICU cuts otherwise; empty where it does not.
Parts cut_otherwise(BreakRules rules, const std::u16string& text) {
  Parts cut;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = next_stretch(rules, text, at).end;
    cut.push_back(text.substr(at, end - at));
    at = end;
  }
  const bool is_alike = cut == parts(rules == BreakRules::word ? "word" : "char", text);
  return is_alike ? Parts() : cut;
}

std::u16string normalized(const icu::Normalizer2* (*instance)(UErrorCode&), const char16_t* text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = instance(status);
  REQUIRE(U_SUCCESS(status));
  const icu::UnicodeString result = normalizer->normalize(text, status);
  REQUIRE(U_SUCCESS(status));
  return std::u16string(result.getBuffer(), static_cast<std::size_t>(result.length()));
}

}  // namespace

TEST_CASE("words keep decimal numbers and apostrophes whole") {
  CHECK(parts("word", u"It's 3.5 km") == Parts{u"It's", u" ", u"3.5", u" ", u"km"});
}

TEST_CASE("a run of a script that needs a dictionary is left whole, and the iterator goes on") {
  CHECK(parts("word", u"a 下雨了 ภาษาไทย b") ==
        Parts{u"a", u" ", u"下雨了", u" ", u"ภาษาไทย", u" ", u"b"});
}

TEST_CASE("every character is cut from others as ICU's own iterator cuts it") {
  std::u16string text;
  for (char32_t character = 0; character < 0x110000; ++character) {
    for (const char16_t neighbour : {u'a', u'1', u' '}) {
      append(text, character);
      text.push_back(neighbour);
    }
    append(text, character);
    if (text.size() < 40'000 && character < 0x10FFFF) continue;
    CAPTURE(static_cast<unsigned>(character));
    CHECK(cut_otherwise(BreakRules::word, text).empty());
    CHECK(cut_otherwise(BreakRules::character, text).empty());
    text.clear();
  }
}

TEST_CASE("any text is cut as ICU's own iterator cuts it") {
  constexpr std::u32string_view pieces =
      U"aZ1\u0661.,'\"_:; \n\r\u200D\u200B\u0301\u00AD\u05D0\u05F3\u30AB\u30FC\u4E0B\u0E01\u0E34"
      U"\u1100\u1161\u11A8\uAC00\uAC01\u0915\u094D\u0903\u0600\U0001F1EA\U0001F1F8\U0001F469"
      U"\U0001F3FD\u2764\uFE0F\U000E0067\u2028";
  property::Dice dice(131);
  for (int run = 0; run < 4000; ++run) {
    std::u16string text;
    for (std::uint32_t length = dice.below(14); length > 0; --length) {
      append(text, pieces[dice.below(static_cast<std::uint32_t>(pieces.size()))]);
      if (dice.below(40) == 0) text.push_back(0xD83D);  // half of a character
    }
    CHECK(cut_otherwise(BreakRules::word, text).empty());
    CHECK(cut_otherwise(BreakRules::character, text).empty());
  }
}

TEST_CASE("what is cut is a number where ICU says so") {
  CHECK(next_stretch(BreakRules::word, u"3.5 km", 0).status == BreakStatus::number);
  CHECK(next_stretch(BreakRules::word, u"km 3", 0).status == BreakStatus::other);
  CHECK(next_stretch(BreakRules::word, u" 3", 0).status == BreakStatus::other);
}

TEST_CASE("a family emoji and a letter with its accent are one character each") {
  CHECK(parts("char", u"e\u0301\U0001F468\u200D\U0001F469\u200D\U0001F467x") ==
        Parts{u"e\u0301", u"\U0001F468\u200D\U0001F469\u200D\U0001F467", u"x"});
}

TEST_CASE("normal forms compose, decompose and fold compatibility") {
  CHECK(normalized(icu::Normalizer2::getNFCInstance, u"e\u0301") == u"é");
  CHECK(normalized(icu::Normalizer2::getNFDInstance, u"é") == u"e\u0301");
  CHECK(normalized(icu::Normalizer2::getNFKCInstance, u"\uFB01\uFF21") == u"fiA");
}

TEST_CASE("case folding makes one word of many spellings") {
  CHECK(icu::UnicodeString(u"STRA\u00DFE \u03A3\u03C2").foldCase() ==
        icu::UnicodeString(u"strasse \u03C3\u03C3"));
}

TEST_CASE("lone surrogates and NULs go through break iterators and normalizers") {
  const std::u16string text{u'a', 0xD800, 0, u'b', 0xDC00};
  std::u16string joined;
  for (const std::u16string& part : parts("word", text)) joined += part;
  CHECK(joined == text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString composed =
      icu::Normalizer2::getNFKCInstance(status)->normalize(copied(text), status);
  CHECK(composed == copied(text));
}

TEST_CASE("character properties, scripts and digits are known") {
  UErrorCode status = U_ZERO_ERROR;
  CHECK(u_isalpha(U'ж') != 0);
  CHECK(u_hasBinaryProperty(0x201C, UCHAR_QUOTATION_MARK) != 0);
  CHECK(u_hasBinaryProperty(0x00AD, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0);
  CHECK(uscript_getScript(U'ж', &status) == USCRIPT_CYRILLIC);
  CHECK(u_charDigitValue(0x0663) == 3);
  CHECK(u_getNumericValue(0x00BD) == 0.5);
}

TEST_CASE("every character is of the kinds that ICU's own functions say") {
  const auto has = [](UChar32 code, UProperty property) {
    return u_hasBinaryProperty(code, property) != 0;
  };
  const auto in = [](UChar32 code, std::uint32_t mask) {
    return (U_GET_GC_MASK(code) & mask) != 0;
  };
  const auto script = [](UChar32 code) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(code, &status)) {
      case USCRIPT_HAN:
        return UnspacedScript::han;
      case USCRIPT_HIRAGANA:
        return UnspacedScript::hiragana;
      case USCRIPT_KATAKANA:
        return UnspacedScript::katakana;
      case USCRIPT_THAI:
        return UnspacedScript::thai;
      case USCRIPT_LAO:
        return UnspacedScript::lao;
      case USCRIPT_KHMER:
        return UnspacedScript::khmer;
      case USCRIPT_MYANMAR:
        return UnspacedScript::myanmar;
      default:
        return UnspacedScript::none;
    }
  };
  for (UChar32 code = 0; code <= 0x10FFFF; ++code) {
    const auto character = static_cast<char32_t>(code);
    const bool agrees =
        is_letter(character) == has(code, UCHAR_ALPHABETIC) &&
        is_uppercase(character) == (has(code, UCHAR_UPPERCASE) || in(code, U_GC_LT_MASK)) &&
        is_lowercase(character) == has(code, UCHAR_LOWERCASE) &&
        is_digit(character) == in(code, U_GC_ND_MASK) &&
        is_white_space(character) == has(code, UCHAR_WHITE_SPACE) &&
        is_combining_mark(character) == in(code, U_GC_M_MASK) &&
        is_dash(character) == (has(code, UCHAR_DASH) || has(code, UCHAR_HYPHEN)) &&
        is_closing_bracket(character) == in(code, U_GC_PE_MASK) &&
        is_inner_mark(character) ==
            (in(code, U_GC_PO_MASK) && has(code, UCHAR_TERMINAL_PUNCTUATION) &&
             !has(code, UCHAR_S_TERM)) &&
        is_ignorable(character) == has(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) &&
        digit_value(character) == u_charDigitValue(code) &&
        unspaced_script(character) == script(code);
    // Where there are some of our own besides, those of ICU are among them.
    const bool holds = (is_quotation_mark(character) || !has(code, UCHAR_QUOTATION_MARK)) &&
                       (is_closing_mark(character) || !in(code, U_GC_PE_MASK | U_GC_PF_MASK)) &&
                       (is_sentence_terminal(character) || !has(code, UCHAR_S_TERM)) &&
                       (in(code, U_GC_PS_MASK) || !is_opening_bracket(character));
    if (agrees && holds) continue;
    CAPTURE(code);
    REQUIRE(agrees);
    REQUIRE(holds);
  }
  CHECK_FALSE(is_letter(0x110000));
}
