#include "lexicon/concepts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/fold.hpp"
#include "unicode/segmenter.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

using notation::ToyLanguages;

ToyLanguages language_of(std::string_view notation, std::string_view lang = "en") {
  return ToyLanguages({{lang, notation}});
}

std::vector<std::u16string> forms_of(std::initializer_list<std::string_view> words) {
  std::vector<std::u16string> forms;
  for (const std::string_view word : words) forms.push_back(notation::utf16(word));
  return forms;
}

// The mentions in a sequence of words, as "key@first+count", with "?" after loose ones.
std::string mentions(const ToyLanguages& languages, std::initializer_list<std::string_view> words,
                     std::string_view lang = "en") {
  const std::vector<std::u16string> forms = forms_of(words);
  std::string text;
  for (const Mention& mention :
       ConceptFinder(languages.of(lang))
           .find(std::vector<std::u16string_view>(forms.begin(), forms.end()))) {
    text += (text.empty() ? "" : " ") + languages.key(mention.concept_id) + "@" +
            std::to_string(mention.first) + "+" + std::to_string(mention.count) +
            (mention.naming == Naming::loose ? "?" : "");
  }
  return text;
}

}  // namespace

TEST_CASE("a name is found by its folded words, wherever it stands") {
  const ToyLanguages lexicons =
      language_of("territory ES: España Reino_de_España\nmonth name 4: abril\n", "es");
  CHECK(mentions(lexicons, {"en", "abril", "espana"}, "es") == "month name 4@1+1 territory ES@2+1");
  CHECK(mentions(lexicons, {"nada"}, "es").empty());
  CHECK(mentions(lexicons, {}, "es").empty());
}

TEST_CASE("a joiner inside a word parts no name, as it parts no word of a text") {
  const ToyLanguages lexicons =
      language_of("word C: آتش\u200cبس\nword W: \u200f_می\u200cرود\n", "fa");
  CHECK(mentions(lexicons, {"اتشبس", "ميرود"}, "fa") == "word C@0+1 word W@1+1");
}

TEST_CASE("a name of several words is found whole, and the shorter names inside it too") {
  const ToyLanguages lexicons =
      language_of("territory KP: North_Korea\nword N: North\nword K: Korea\n");
  CHECK(mentions(lexicons, {"in", "north", "korea"}) == "territory KP@1+2 word N@1+1 word K@2+1");
  CHECK(mentions(lexicons, {"north", "of", "korea"}) == "word N@0+1 word K@2+1");
  CHECK(mentions(lexicons, {"to", "north"}) == "word N@1+1");
}

TEST_CASE("a Korean name may have particles behind it") {
  const ToyLanguages lexicons = language_of(
      "territory US: 미국\nterritory KR: 대한민국_정부\nmonth name 8: 8월\nmonth name 12: "
      "12월\nweekday name 1: 월요일\n",
      "ko");
  CHECK(evidence_form(u"미국") == u"미국");
  CHECK(mentions(lexicons, {"미국은", "미국에서는", "월요일에"}, "ko") ==
        "territory US@0+1 territory US@1+1 weekday name 1@2+1");
  CHECK(mentions(lexicons, {"대한민국", "정부는", "8", "월까지", "12", "월"}, "ko") ==
        "territory KR@0+2 month name 8@2+2 month name 12@4+2");
  CHECK(mentions(lexicons, {"미국인들에게만", "미"}, "ko").empty());
}

TEST_CASE("a name of several concepts names them all") {
  const ToyLanguages lexicons = language_of("word 1: bank\nword 2: bank shore\n");
  CHECK(mentions(lexicons, {"bank"}) == "word 1@0+1 word 2@0+1");
}

TEST_CASE("names of pictures and languages are loose, those of places and months are not") {
  const ToyLanguages lexicons = language_of(
      "picture 1F682: train\nlanguage ve: venda\nmonth name 5: may\nunit meter: metre\n");
  CHECK(mentions(lexicons, {"train", "venda", "may", "metre"}) ==
        "picture 1F682@0+1? language ve@1+1? month name 5@2+1 unit meter@3+1");
}

TEST_CASE("an inflected word names what it begins like") {
  const ToyLanguages lexicons = language_of("word 1: informar\nword 2: informe\n", "es");
  CHECK(mentions(lexicons, {"informaron"}, "es") == "word 1@0+1");
  CHECK(mentions(lexicons, {"informes"}, "es") == "word 2@0+1");
  CHECK(mentions(lexicons, {"inf"}, "es").empty());
  CHECK(mentions(lexicons, {"informaticamente"}, "es").empty());
}

TEST_CASE(
    "a word with the stem of a name is one of its inflections, in names of several words too") {
  const ToyLanguages lexicons =
      language_of("word 1: гражданская_война\nword 2: покупатель\n", "ru");
  const std::vector<std::u16string_view> forms = {u"гражданскои", u"воины", u"покупателями"};
  const std::vector<std::u16string_view> stems = {u"гражданск", u"воин", u"покупател"};
  const ToyLanguages& languages = lexicons;
  const auto found = ConceptFinder(languages.of("ru")).find(forms, stems);
  REQUIRE(found.size() == 2);
  CHECK(languages.key(found[0].concept_id) == "word 1");
  CHECK(found[0].count == 2);
  CHECK(languages.key(found[1].concept_id) == "word 2");
  CHECK_FALSE(found[1].inflected);
  CHECK(ConceptFinder(languages.of("ru")).find(std::span(forms).first(2)).empty());
}

TEST_CASE("a word that is a name itself is no inflection of another") {
  const ToyLanguages lexicons = language_of("word 1: march\nword 2: marches\n");
  CHECK(mentions(lexicons, {"marches"}) == "word 2@0+1");
}

TEST_CASE("an inflected word stands for no name of several words") {
  const ToyLanguages lexicons = language_of("word 1: northern_lights\n");
  CHECK(mentions(lexicons, {"northerner"}).empty());
}

TEST_CASE("a Hebrew name may have the language's prefixes before it") {
  const ToyLanguages lexicons = language_of(
      "word prefixes: ו ה ב ל מ ש כ\nword 1: ממשלה\nword 2: בית_ספר\nword 3: בית\n", "he");
  CHECK(mentions(lexicons, {"ובממשלה", "שהממשלה"}, "he") == "word 1@0+1 word 1@1+1");
  CHECK(mentions(lexicons, {"לבית", "ספר"}, "he") == "word 2@0+2 word 3@0+1");
  CHECK(mentions(lexicons, {"והממשלות"}, "he") == "word 1@0+1");
  CHECK(mentions(lexicons, {"רבית"}, "he").empty());
  CHECK(mentions(lexicons, {"ושבהבית"}, "he").empty());
}

TEST_CASE("what is left behind prefixes is a word of three letters or more") {
  const ToyLanguages lexicons = language_of("word prefixes: ו ב\nword 1: יד\nword 2: ביד\n", "he");
  CHECK(mentions(lexicons, {"ויד"}, "he").empty());
  CHECK(mentions(lexicons, {"וביד", "ביד"}, "he") == "word 2@0+1 word 2@1+1");
}

TEST_CASE("where spaces stand between syllables, a name hides those inside it, and none inflects") {
  const std::string_view words =
      "word G: chính_phủ\nword M: chính\nword C: phủ_sóng\nword T: nghiêm\n";
  const ToyLanguages syllables = language_of(words, "vi");
  CHECK(mentions(syllables, {"chính", "phủ", "sóng"}, "vi") == "word G@0+2");
  CHECK(mentions(syllables, {"chính", "sóng"}, "vi") == "word M@0+1");
  CHECK(mentions(syllables, {"nghiên"}, "vi").empty());
  CHECK(mentions(language_of(words), {"chinh", "phu", "song"}) ==
        "word G@0+2 word M@0+1 word C@1+2");
}

TEST_CASE("where diacritics tell words apart, a name is found with its own alone") {
  const ToyLanguages lexicons = language_of("word S: đá\nword M: Tháng_năm\n", "vi");
  CHECK(mentions(lexicons, {"đá", "đã", "da", "tháng", "năm"}, "vi") == "word S@0+1 word M@3+2");
}

TEST_CASE("Chinese names are found in single characters and in words alike") {
  const ToyLanguages lexicons = language_of("territory ES: 西班牙\nword G: 西班牙政府\n", "zh");
  CHECK(mentions(lexicons, {"在", "西", "班", "牙"}, "zh") == "territory ES@1+3");
  CHECK(mentions(lexicons, {"在", "西班牙", "人"}, "zh") == "territory ES@1+1");
  CHECK(mentions(lexicons, {"西班牙", "政府"}, "zh") == "word G@0+2");
}

TEST_CASE("in Chinese the longest name hides the names that begin inside it") {
  const ToyLanguages lexicons =
      language_of("word 1: 发展\nword 2: 发展中国家\nword 3: 中国\nword 4: 国家\n", "zh");
  CHECK(mentions(lexicons, {"发", "展", "中", "国", "家"}, "zh") == "word 2@0+5");
  CHECK(mentions(lexicons, {"发", "展", "国", "家"}, "zh") == "word 1@0+2 word 4@2+2");
}

TEST_CASE("a Chinese name is no part of a longer word, and does not end inside one") {
  const ToyLanguages lexicons = language_of("word 1: 研究\nword 2: 生命\n", "zh");
  CHECK(mentions(lexicons, {"研究生", "命"}, "zh").empty());
  CHECK(mentions(lexicons, {"研究", "生命"}, "zh") == "word 1@0+1 word 2@1+1");
}

TEST_CASE("marks and accents in a file's names do not hinder") {
  const ToyLanguages lexicons =
      language_of("territory CI: Côte_d’Ivoire\nterritory GW: Guinée-Bissau\n", "fr");
  CHECK(mentions(lexicons, {"guinee", "bissau"}, "fr") == "territory GW@0+2");
  CHECK(mentions(lexicons, {"cote", "ivoire"}, "fr") == "territory CI@0+2");
}

TEST_CASE("languages share their concepts, so that names meet across them") {
  const ToyLanguages languages(
      {{"en", "territory DE: Germany\n"}, {"es", "territory DE: Alemania\nword fire: fuego\n"}});
  CHECK(mentions(languages, {"germany"}, "en") == "territory DE@0+1");
  CHECK(mentions(languages, {"alemania"}, "es") == "territory DE@0+1");
  const std::u16string_view fire = u"fuego";
  const auto found = ConceptFinder(languages.of("es")).find(std::span(&fire, 1));
  REQUIRE(found.size() == 1);
  CHECK(languages.of("es").names(found.front().concept_id));
  CHECK_FALSE(languages.of("en").names(found.front().concept_id));
}

TEST_CASE("a lexicon folds its names as texts are folded") {
  for (const std::string_view name :
       {"año", "Île", "façade", "Übergröße", "ёлка", "йод", "и\u0306од", "smørrebrød", "œuvre",
        "ﬁnal", "ΆΘΗΝΑ", "İzmir", "naïve_ÿ_ý", "ßß", "ð", "力", "ｶﾅ", "t恤", "x光"}) {
    CAPTURE(name);
    const ToyLanguages lexicons = language_of("word 1: " + std::string(name) + "\n");
    std::vector<std::u16string> forms;
    std::u16string text = notation::utf16(name);
    std::replace(text.begin(), text.end(), u'_', u' ');
    for (const Word& word : Segmenter().words(text, {0, static_cast<std::uint32_t>(text.size())})) {
      forms.push_back(evidence_form(slice(text, word.range)));
    }
    const auto found = ConceptFinder(lexicons.of("en"))
                           .find(std::vector<std::u16string_view>(forms.begin(), forms.end()));
    REQUIRE(found.size() == 1);
    CHECK(found.front().count == forms.size());
  }
}
