#include "unicode/labels.hpp"

#include <doctest/doctest.h>

namespace cotejo {
namespace {

TEST_CASE("digits of a label are up to three") {
  CHECK(digits_of_label(u"7") == 7);
  CHECK(digits_of_label(u"120") == 120);
  CHECK(digits_of_label(u"1200") == 0);
  CHECK(digits_of_label(u"7a") == 0);
  CHECK(digits_of_label(u"") == 0);
}

TEST_CASE("letters of a label are counted from a") {
  CHECK(letter_of_label(u"a") == 1);
  CHECK(letter_of_label(u"Z") == 26);
  CHECK(letter_of_label(u"ab") == 0);
  CHECK(letter_of_label(u"\u00E1") == 0);
  CHECK(letter_of_label(u"`") == 0);
}

TEST_CASE("Roman numerals are those that the reader takes") {
  CHECK(roman_of_label(u"xiv", u"ivx") == 14);
  CHECK(roman_of_label(u"XXIX", u"ivx") == 29);
  CHECK(roman_of_label(u"xl", u"ivx") == 0);
  CHECK(roman_of_label(u"xl", u"ivxl") == 40);
  CHECK(roman_of_label(u"xc", u"ivxl") == 0);
  CHECK(roman_of_label(u"XCI", u"ivxlc") == 91);
  CHECK(roman_of_label(u"viiiiii", u"ivx") == 0);
  CHECK(roman_of_label(u"", u"ivx") == 0);
}

}  // namespace
}  // namespace cotejo
