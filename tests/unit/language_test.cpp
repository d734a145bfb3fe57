#include "lexicon/language.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"
#include "unit/packing.hpp"

using namespace cotejo;

namespace {

constexpr std::string_view made_up =
    "stemmer: spanish\ndecimal mark: ,\ndecimal point in: MX 419\ncompounds: units_first\n"
    "compound glue: und\njoint 100: hundert\nhalf ending: einhalb\nnumber 3: drei\n"
    "number 20: zwanzig\nnumber 1: eins\nmonths: with_a_capital\ndates: month_first\n"
    "dates day first in: GB\nordinal numbers: roman\ntitles: dr\n";

struct Made {
  explicit Made(std::string_view notation = made_up)
      : base(packing::packed(FileKind::language_base, language_pack_version | opened_pack,
                             make_packs("", notation).base)) {}
  Language as(std::string_view tag) const { return Language(tag, {base, {}}); }
  std::vector<std::uint8_t> base;
};

}  // namespace

TEST_CASE("a language is what its base pack says") {
  const Made made;
  const Language language = made.as("xx");
  CHECK(language.tag() == "xx");
  CHECK(language.stemmer().has_program());
  CHECK_FALSE(language.numbers().decimal_point);
  CHECK(language.numbers().knows_words);
  CHECK(language.calendar().months_have_capital);
  CHECK(language.calendar().month_first);
  CHECK_FALSE(language.calendar().knows_weekdays);
  CHECK(language.abbreviations().ordinals == Ordinals::roman);
  CHECK(language.abbreviations().is(u"dr", Habit::title));
  CHECK_FALSE(language.has_words());
}

TEST_CASE("a region chooses among the habits of its language") {
  const Made made;
  CHECK(made.as("xx-MX").numbers().decimal_point);
  CHECK(made.as("xx-Latn-MX").numbers().decimal_point);
  CHECK(made.as("xx-419").numbers().decimal_point);
  CHECK_FALSE(made.as("xx-Latn").numbers().decimal_point);
  CHECK_FALSE(made.as("xx-GB").calendar().month_first);
}

TEST_CASE("words for numbers join as the language joins them") {
  const Made made;
  const Language language = made.as("xx");
  CHECK(number_word(u"dreiundzwanzig", language).value == 23);
  CHECK(number_word(u"dreihundertundzwanzig", language).value == 320);
  CHECK(number_word(u"hundert", language).value == 100);
  CHECK(number_word(u"dreieinhalb", language).has_half);
  for (const std::u16string_view other : {u"", u"und", u"zwanzigunddrei", u"hunderthundert",
                                          u"einhalb", u"dreihundertwort", u"hundertunds"}) {
    CHECK(number_word(other, language).kind == NumberWord::Kind::none);
  }
}

TEST_CASE("letters that negate stand in a word, before an ending or before the word") {
  // The third is a diacritic alone, of which the evidence form leaves nothing.
  const Made made("negating letters: ma - \u0301 \u0301- m-ıyor ne-\n");
  const std::vector<NegatingLetters> letters = made.as("xx").negating_letters();
  REQUIRE(letters.size() == 3);
  CHECK(letters[0].letters == u"ma");
  CHECK(letters[0].following.empty());
  CHECK_FALSE(letters[0].stand_before);
  CHECK(letters[1].letters == u"m");
  CHECK(letters[1].following == u"ıyor");
  CHECK_FALSE(letters[1].stand_before);
  CHECK(letters[2].letters == u"ne");
  CHECK(letters[2].stand_before);
}

TEST_CASE("a language without packs knows nothing, and answers") {
  const Language language("xx");
  CHECK(number_word(u"two", language).kind == NumberWord::Kind::none);
  CHECK(language.senses().empty());
  CHECK_FALSE(language.names(0));
  CHECK(language.stemmer().stem(u"words") == u"words");
}

TEST_CASE("a file that is no pack counts as none") {
  const std::vector<std::uint8_t> page = {'<', 'h', 't', 'm', 'l', '>'};
  CHECK(Language("xx", {page, page}).senses().empty());
  std::vector<std::uint8_t> flipped = Made().base;
  flipped.back() ^= 1;
  CHECK(Language("xx", {flipped, {}}).senses().empty());
  // A pack of words is no base pack.
  CHECK(Language("xx", {{}, Made().base}).senses().empty());
}

TEST_CASE("the reader's own names join what the packs name") {
  const Made made("stemmer: spanish\n");
  const Language language("es", {made.base, {}}, u"0\tcasa|hogar dulce\n2\t\n3\tríos\n");
  CHECK(language.has_words());
  CHECK(language.names(id_of({Sense::own_word, 0})));
  CHECK_FALSE(language.names(id_of({Sense::own_word, 2})));
  ConceptFinder finder(language);
  const std::vector<std::u16string_view> forms = {u"hogar", u"dulce", u"rios"};
  const auto found = finder.find(forms);
  REQUIRE(found.size() == 2);
  CHECK(found[0].count == 2);
  CHECK(found[0].naming == Naming::word);
  CHECK(concept_of(found[1].concept_id) == Concept{Sense::own_word, 3});
}
