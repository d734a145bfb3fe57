#include "unicode/fold.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "unit/notation.hpp"

using namespace cotejo;

namespace {

std::string compared(std::u16string_view text, const Ignore& ignore = {}) {
  return notation::utf8(comparison_form(text, ignore));
}

std::string looked_up(std::u16string_view text) { return notation::utf8(evidence_form(text)); }

constexpr Ignore nothing{.whitespace = false, .quotes = false};

}  // namespace

TEST_CASE("Unicode's own equivalences never tell two words apart") {
  struct Case {
    std::u16string_view name, one, other;
  };
  for (const Case& item : std::to_array<Case>({
           {u"composed and decomposed", u"caf\u00E9", u"cafe\u0301"},
           {u"full-width", u"\uFF21\uFF22\uFF11", u"AB1"},
           {u"ligatures", u"\uFB01lm o\uFB03ce", u"film office"},
           {u"soft hyphen", u"ayun\u00ADtamiento", u"ayuntamiento"},
           {u"zero-width space", u"agua\u200B", u"agua"},
           {u"byte order mark", u"\uFEFFagua", u"agua"},
           {u"dashes", u"Madrid\u2013Lugo", u"Madrid-Lugo"},
           {u"minus", u"\u22125", u"-5"},
           {u"typographic apostrophe", u"l\u2019eau", u"l'eau"},
           {u"modifier apostrophe", u"l\u02BCeau", u"l'eau"},
           {u"half-width katakana", u"\uFF76\uFF9E", u"\u30AC"},
           {u"no-break space", u"12\u00A0000", u"12 000"},
           {u"Romanian letters", u"\u0218i \u021Bar\u0103 \u021Ai\u0219",
            u"\u015Ei \u0163ar\u0103 \u0162i\u015F"},
       })) {
    CAPTURE(notation::utf8(item.name));
    CHECK(compared(item.one, nothing) == compared(item.other, nothing));
    CHECK(looked_up(item.one) == looked_up(item.other));
  }
}

// A zero-width space is no part of any form, and has a text folded by the book.
TEST_CASE("letters that are folded one by one come out as whole texts do") {
  const Ignore one_by_one[] = {
      {.letter_case = true, .diacritics = true, .whitespace = false, .quotes = true},
      nothing,
      {.letter_case = true, .whitespace = false, .quotes = false},
      {.letter_case = false, .diacritics = true, .whitespace = false, .quotes = true}};
  for (char16_t letter = 0x20; letter < 0xD800; ++letter) {
    for (const Ignore& ignore : one_by_one) {
      const std::u16string alone(1, letter);
      CAPTURE(static_cast<int>(letter));
      CHECK(compared(alone, ignore) == compared(alone + u"\u200B", ignore));
      const std::u16string within = {u'a', letter, u'z', u' ', letter, u'\n', letter};
      CHECK(compared(within, ignore) == compared(within + u"\u200B", ignore));
      if (letter > 0x0700) break;
    }
  }
}

TEST_CASE("letter case counts unless it is ignored") {
  CHECK(compared(u"Río") != compared(u"río"));
  const Ignore ignore{.letter_case = true};
  CHECK(compared(u"RÍO", ignore) == compared(u"río", ignore));
  CHECK(compared(u"STRASSE", ignore) == compared(u"straße", ignore));
  CHECK(compared(u"\u03A3\u0391\u03A3", ignore) == compared(u"\u03C3\u03B1\u03C2", ignore));
  CHECK(compared(u"Río", ignore) != compared(u"Rio", ignore));
}

TEST_CASE("diacritics count unless they are ignored") {
  CHECK(compared(u"público") != compared(u"publico"));
  const Ignore ignore{.diacritics = true};
  CHECK(compared(u"público", ignore) == compared(u"publico", ignore));
  CHECK(compared(u"кто-то Ёлка", ignore) == compared(u"кто-то Елка", ignore));
  CHECK(compared(u"Público", ignore) != compared(u"publico", ignore));
}

TEST_CASE("quotation marks are one where they are ignored, and differ where not") {
  for (const char16_t* mark : {u"«", u"»", u"“", u"”", u"„", u"‘", u"’", u"\"", u"'", u"「"}) {
    CAPTURE(notation::utf8(mark));
    CHECK(compared(mark, {.quotes = true}) == "\"");
  }
  CHECK(compared(u"«", nothing) != compared(u"“", nothing));
  CHECK(compared(u"«", {.quotes = true}) != compared(u"(", {.quotes = true}));
}

TEST_CASE("evidence folds case, accents and marks away") {
  CHECK(looked_up(u"PÚBLICO") == "publico");
  CHECK(looked_up(u"Straße") == "strasse");
  CHECK(looked_up(u"Ñandú") == "nandu");
  CHECK(looked_up(u"O\u2019Brien") == looked_up(u"o'brien"));
}

TEST_CASE("vowel signs of Indic scripts are letters, not accents") {
  CHECK(looked_up(u"हिन्दी") != looked_up(u"हनद"));
  CHECK(looked_up(u"ภาษาไทย") == "ภาษาไทย");
}

TEST_CASE("vowel points of Hebrew and Arabic are accents") {
  CHECK(looked_up(u"שָׁלוֹם") == looked_up(u"שלום"));
  CHECK(looked_up(u"كِتَاب") == looked_up(u"كتاب"));
}

TEST_CASE("folding keeps lone surrogates and NULs, and an empty text empty") {
  const std::u16string odd{u'A', 0xD800, 0, u'é', 0xDC00};
  CHECK(compared(odd) == notation::utf8(odd));
  CHECK(looked_up(odd) == notation::utf8(std::u16string{u'a', 0xD800, 0, u'e', 0xDC00}));
  CHECK(compared(u"").empty());
  CHECK(looked_up(u"\u00AD\u200B").empty());
}

TEST_CASE("folding what is folded changes nothing") {
  for (const char16_t* text : {u"Straße", u"İstanbul", u"ǅungla", u"ﬃ", u"ΐ", u"Ångström", u"½"}) {
    CAPTURE(notation::utf8(text));
    const std::u16string once = evidence_form(text);
    CHECK(looked_up(once) == notation::utf8(once));
  }
}
