#include "lexicon/number_value.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

std::string value(std::string_view text, std::string_view lang) {
  return number_value(notation::utf16(text), notation::folder_language(lang));
}

}  // namespace

TEST_CASE("a number is read as its language writes it") {
  struct Case {
    std::string_view text, lang, value;
  };
  for (const Case& item : std::to_array<Case>({
           {"7", "es", "7"},
           {"007", "en", "7"},
           {"0", "en", "0"},
           {"1,234.5", "en", "1234.5"},
           {"1.234,5", "es", "1234.5"},
           {"1.234", "es", "1234"},
           {"1,234", "en", "1234"},
           {"1.234", "en", "1.234"},
           {"1,234", "es", "1.234"},
           {"1.234.567", "de", "1234567"},
           {"1,234,567.25", "en", "1234567.25"},
           {"12 000,5", "fr", "12000.5"},
           {"12\u00A0000", "fr", "12000"},
           {"12\u202F000", "fr", "12000"},
           {"12'000.5", "de-CH", "12000.5"},
           {"1,234.5", "es-MX", "1234.5"},
           {"12.5", "es", "12.5"},
           {"12,5", "en", "12.5"},
           {"0,50", "es", "0.5"},
           {"3,00", "de", "3"},
           {"1.000,00", "de", "1000"},
           {"12,34,567", "en", "1234567"},
           {"10.", "en", "10"},
           {"5th", "en", "5"},
           {"30s", "en", "30"},
           {"٣٫٥", "ar", "3.5"},
           {"١٬٢٣٤", "ar", "1234"},
           {"\uFF12\uFF10", "ja", "20"},
           {"१२", "hi", "12"},
       })) {
    CAPTURE(item.text);
    CAPTURE(item.lang);
    CHECK(value(item.text, item.lang) == item.value);
  }
}

TEST_CASE("what begins with no digit has no value") {
  for (const std::string_view text : {"", ".", "abc", "x5", ",5", "½"}) {
    CAPTURE(text);
    CHECK(value(text, "en").empty());
  }
}

TEST_CASE("the same amount has the same value in every convention") {
  CHECK(value("1.234.567,5", "es") == value("1,234,567.5", "en"));
  CHECK(value("1 234 567,5", "ru") == value("1,234,567.5", "en"));
  CHECK(value("2,5", "de") == value("2.5", "zh"));
}
