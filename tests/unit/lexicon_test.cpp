#include "lexicon/lexicon.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/fold.hpp"
#include "unicode/segmenter.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

// A lexicon file of one language.
Lexicons lexicons_of(std::string_view file, std::string_view lang = "en") {
  Lexicons lexicons;
  lexicons.add(lang, notation::utf16(file));
  return lexicons;
}

// The mentions in a sequence of words, as "key@first+count", with "?" after loose ones.
std::string mentions(const Lexicons& lexicons, std::initializer_list<std::string_view> words,
                     std::string_view lang = "en") {
  std::vector<std::u16string> forms;
  for (const std::string_view word : words) forms.push_back(notation::utf16(word));
  const Lexicon* lexicon = lexicons.of(lang);
  REQUIRE(lexicon != nullptr);
  std::vector<std::string> found;
  for (const Mention& mention :
       lexicon->find(std::vector<std::u16string_view>(forms.begin(), forms.end()))) {
    found.push_back(notation::utf8(lexicons.key(mention.concept_id)) + "@" +
                    std::to_string(mention.first) + "+" + std::to_string(mention.count) +
                    (mention.naming == Naming::loose ? "?" : ""));
  }
  std::string text;
  for (const std::string& mention : found) text += (text.empty() ? "" : " ") + mention;
  return text;
}

}  // namespace

TEST_CASE("a name is found by its folded words, wherever it stands") {
  const Lexicons lexicons = lexicons_of("t:ES\tEspaña|Reino de España\nm:4\tabril\n", "es");
  CHECK(mentions(lexicons, {"en", "abril", "espana"}, "es") == "m:4@1+1 t:ES@2+1");
  CHECK(mentions(lexicons, {"nada"}, "es").empty());
  CHECK(mentions(lexicons, {}, "es").empty());
}

TEST_CASE("a name of several words is found whole, and the shorter names inside it too") {
  const Lexicons lexicons = lexicons_of("t:KP\tNorth Korea\nx:N\tNorth\nx:K\tKorea\n");
  CHECK(mentions(lexicons, {"in", "north", "korea"}) == "t:KP@1+2 x:N@1+1 x:K@2+1");
  CHECK(mentions(lexicons, {"north", "of", "korea"}) == "x:N@0+1 x:K@2+1");
  CHECK(mentions(lexicons, {"to", "north"}) == "x:N@1+1");
}

TEST_CASE("a Korean name may have particles behind it") {
  const Lexicons lexicons =
      lexicons_of("t:US\t미국\nt:KR\t대한민국 정부\nm:8\t8월\nm:12\t12월\nd:mon\t월요일\n", "ko");
  CHECK(evidence_form(u"미국") == u"미국");
  CHECK(mentions(lexicons, {"미국은", "미국에서는", "월요일에"}, "ko") ==
        "t:US@0+1 t:US@1+1 d:mon@2+1");
  CHECK(mentions(lexicons, {"대한민국", "정부는", "8", "월까지", "12", "월"}, "ko") ==
        "t:KR@0+2 m:8@2+2 m:12@4+2");
  CHECK(mentions(lexicons, {"미국인들에게만", "미"}, "ko").empty());
}

TEST_CASE("a name of several concepts names them all") {
  const Lexicons lexicons = lexicons_of("x:1\tbank\nx:2\tbank|shore\n");
  CHECK(mentions(lexicons, {"bank"}) == "x:1@0+1 x:2@0+1");
}

TEST_CASE("names of pictures and languages are loose, those of places and months are not") {
  const Lexicons lexicons = lexicons_of("e:1F682\ttrain\nl:ve\tvenda\nm:5\tmay\nu:meter\tmetre\n");
  CHECK(mentions(lexicons, {"train", "venda", "may", "metre"}) ==
        "e:1F682@0+1? l:ve@1+1? m:5@2+1 u:meter@3+1");
}

TEST_CASE("an inflected word names what it begins like") {
  const Lexicons lexicons = lexicons_of("x:1\tinformar\nx:2\tinforme\n", "es");
  CHECK(mentions(lexicons, {"informaron"}, "es") == "x:1@0+1");
  CHECK(mentions(lexicons, {"informes"}, "es") == "x:2@0+1");
  CHECK(mentions(lexicons, {"inf"}, "es").empty());
  CHECK(mentions(lexicons, {"informaticamente"}, "es").empty());
}

TEST_CASE(
    "a word with the stem of a name is one of its inflections, in names of several words too") {
  const Lexicons lexicons = lexicons_of("x:1\tгражданская война\nx:2\tпокупатель\n", "ru");
  const std::vector<std::u16string_view> forms = {u"гражданскои", u"воины", u"покупателями"};
  const std::vector<std::u16string_view> stems = {u"гражданск", u"воин", u"покупател"};
  const auto found = lexicons.of("ru")->find(forms, stems);
  REQUIRE(found.size() == 2);
  CHECK(lexicons.key(found[0].concept_id) == u"x:1");
  CHECK(found[0].count == 2);
  CHECK(lexicons.key(found[1].concept_id) == u"x:2");
  CHECK_FALSE(found[1].inflected);
  CHECK(lexicons.of("ru")->find(std::span(forms).first(2)).empty());
}

TEST_CASE("a word that is a name itself is no inflection of another") {
  const Lexicons lexicons = lexicons_of("x:1\tmarch\nx:2\tmarches\n");
  CHECK(mentions(lexicons, {"marches"}) == "x:2@0+1");
}

TEST_CASE("an inflected word stands for no name of several words") {
  const Lexicons lexicons = lexicons_of("x:1\tnorthern lights\n");
  CHECK(mentions(lexicons, {"northerner"}).empty());
}

TEST_CASE("Chinese names are found in single characters and in words alike") {
  const Lexicons lexicons = lexicons_of("t:ES\t西班牙\nx:G\t西班牙政府\n", "zh");
  CHECK(mentions(lexicons, {"在", "西", "班", "牙"}, "zh") == "t:ES@1+3");
  CHECK(mentions(lexicons, {"在", "西班牙", "人"}, "zh") == "t:ES@1+1");
  CHECK(mentions(lexicons, {"西班牙", "政府"}, "zh") == "x:G@0+2");
}

TEST_CASE("in Chinese the longest name hides the names that begin inside it") {
  const Lexicons lexicons = lexicons_of("x:1\t发展\nx:2\t发展中国家\nx:3\t中国\nx:4\t国家\n", "zh");
  CHECK(mentions(lexicons, {"发", "展", "中", "国", "家"}, "zh") == "x:2@0+5");
  CHECK(mentions(lexicons, {"发", "展", "国", "家"}, "zh") == "x:1@0+2 x:4@2+2");
}

TEST_CASE("a Chinese name is no part of a longer word, and does not end inside one") {
  const Lexicons lexicons = lexicons_of("x:1\t研究\nx:2\t生命\n", "zh");
  CHECK(mentions(lexicons, {"研究生", "命"}, "zh").empty());
  CHECK(mentions(lexicons, {"研究", "生命"}, "zh") == "x:1@0+1 x:2@1+1");
}

TEST_CASE("the lines of a list name the concepts of the same lines in another language") {
  Lexicons lexicons;
  lexicons.add("en", u"m:4\tApril\nw\tab12\nhouse|home\n\nwater");
  lexicons.add("es", u"w\tab12\ncasa\nfuego\nagua\n");
  lexicons.add("fr", u"w\tcd34\nmaison\n");
  const auto concept_of = [&](std::string_view lang, std::u16string_view word) {
    const auto found = lexicons.of(lang)->find(std::span(&word, 1));
    REQUIRE(found.size() == 1);
    CHECK(found.front().naming == Naming::word);
    return found.front().concept_id;
  };
  CHECK(concept_of("en", u"home") == concept_of("es", u"casa"));
  CHECK(concept_of("en", u"water") == concept_of("es", u"agua"));
  CHECK_FALSE(lexicons.of("en")->names(concept_of("es", u"fuego")));
  CHECK(concept_of("fr", u"maison") != concept_of("es", u"casa"));
}

TEST_CASE("a list that is longer than in the first language names nothing more") {
  Lexicons lexicons;
  lexicons.add("en", u"w\tab12\none\n");
  lexicons.add("es", u"w\tab12\nuno\ndos\ntres\ncuatro\nx:1\tno");
  CHECK(mentions(lexicons, {"cuatro"}, "es").empty());
  CHECK(mentions(lexicons, {"uno"}, "es") == "w@0+1");
}

TEST_CASE("marks and accents in a file's names do not hinder") {
  const Lexicons lexicons = lexicons_of("t:CI\tCôte d’Ivoire\nt:GW\tGuinée-Bissau\n", "fr");
  CHECK(mentions(lexicons, {"guinee", "bissau"}, "fr") == "t:GW@0+2");
  CHECK(mentions(lexicons, {"cote", "ivoire"}, "fr") == "t:CI@0+2");
}

TEST_CASE("rows that cannot be read are passed over") {
  const Lexicons lexicons =
      lexicons_of("no tab here\n\tno key\nx:1\t\nx:2\t|| |\n\nx:3\tgood|\r\nx:4\t-\nx:5\tlast");
  CHECK(mentions(lexicons, {"good", "last", "no", "key", "tab"}) == "x:3@0+1 x:5@1+1");
  CHECK(mentions(lexicons_of(""), {"word"}).empty());
}

TEST_CASE("languages share their concepts, so that names meet across them") {
  Lexicons lexicons;
  lexicons.add("en", u"t:DE\tGermany\n");
  lexicons.add("es", u"t:DE\tAlemania\n");
  const std::vector<std::u16string_view> english = {u"germany"};
  const std::vector<std::u16string_view> spanish = {u"alemania"};
  const auto one = lexicons.of("en")->find(english);
  const auto other = lexicons.of("es")->find(spanish);
  REQUIRE(one.size() == 1);
  REQUIRE(other.size() == 1);
  CHECK(one.front().concept_id == other.front().concept_id);
  CHECK(lexicons.of("es")->names(one.front().concept_id));
}

TEST_CASE("a second file for a language adds to the first") {
  Lexicons lexicons;
  lexicons.add("en", u"x:1\tone\n");
  lexicons.add("en", u"x:2\ttwo\nx:1\tunit\n");
  CHECK(mentions(lexicons, {"one", "two", "unit"}) == "x:1@0+1 x:2@1+1 x:1@2+1");
}

TEST_CASE("a lexicon serves the regions of its language, never another language") {
  Lexicons lexicons;
  lexicons.add("es", u"x:1\tuno\n");
  lexicons.add("zh-Hant", u"x:2\t二\n");
  CHECK(lexicons.of("es") == lexicons.of("es-MX"));
  CHECK(lexicons.of("es") == lexicons.of("es-Latn-MX"));
  CHECK(lexicons.of("zh-Hant-TW") == lexicons.of("zh-Hant"));
  CHECK(lexicons.of("zh") == nullptr);
  CHECK(lexicons.of("est") == nullptr);
  CHECK(lexicons.of("") == nullptr);
  CHECK(lexicons.of("-") == nullptr);
}

TEST_CASE("a lexicon folds its names as texts are folded") {
  for (const std::string_view name :
       {"año", "Île", "façade", "Übergröße", "ёлка", "йод", "и\u0306од", "smørrebrød", "œuvre",
        "ﬁnal", "ΆΘΗΝΑ", "İzmir", "naïve ÿ ý", "ßß", "ð", "力", "ｶﾅ", "t恤", "x光"}) {
    CAPTURE(name);
    const Lexicons lexicons = lexicons_of("x:1\t" + std::string(name) + "\n");
    std::vector<std::u16string> forms;
    const std::u16string text = notation::utf16(name);
    for (const Word& word :
         Segmenter("en").words(text, {0, static_cast<std::uint32_t>(text.size())})) {
      forms.push_back(evidence_form(slice(text, word.range)));
    }
    const auto found =
        lexicons.of("en")->find(std::vector<std::u16string_view>(forms.begin(), forms.end()));
    REQUIRE(found.size() == 1);
    CHECK(found.front().count == forms.size());
  }
}
