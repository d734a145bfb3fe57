#include "reading/find_numbers.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "property/generator.hpp"
#include "unicode/fold.hpp"
#include "unicode/segmenter.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

// The numbers in a text, as "words=value".
std::string numbers(std::u16string_view text, std::string_view lang) {
  const Language& language = notation::folder_language(lang);
  WordReader reader(language);
  std::vector<ReadWord> words;
  for (const Word& word : Segmenter().words(text, {0, static_cast<std::uint32_t>(text.size())})) {
    words.push_back({word.range, word.kind, &reader.read(text, word)});
  }
  std::string found;
  std::uint32_t last = 0;
  for (const FoundNumber& number : find_numbers(text, words, language)) {
    REQUIRE(number.count > 0);
    REQUIRE(number.first >= last);
    last = number.first + number.count;
    REQUIRE(last <= words.size());
    const Range range = {words[number.first].range.from, words[last - 1].range.to};
    found += (found.empty() ? "" : "; ") + notation::utf8(slice(text, range)) + "=" + number.value;
  }
  return found;
}

std::string numbers(std::string_view text, std::string_view lang) {
  return numbers(notation::utf16(text), lang);
}

struct Case {
  std::string_view lang, text, value;
};

}  // namespace

TEST_CASE("a number has one value, in digits, in words or in both") {
  for (const Case& item : std::to_array<Case>({
           {"en", "three", "3"},
           {"en", "twenty-three", "23"},
           {"en", "two hundred and fifty", "250"},
           {"en", "one million", "1000000"},
           {"en", "a hundred", "100"},
           {"en", "2.5 million", "2500000"},
           {"en", "1.05 billion", "1050000000"},
           {"en", "three hundred thousand", "300000"},
           {"en", "two dozen", "24"},
           {"en", "twenty-first", "21"},
           {"en", "nineteen hundred", "1900"},
           {"es", "veintitrés", "23"},
           {"es", "treinta y cinco", "35"},
           {"es", "dos mil quinientos", "2500"},
           {"es", "2,5 millones", "2500000"},
           {"es", "mil millones", "1000000000"},
           {"es", "300 mil millones", "300000000000"},
           {"es", "doscientos mil", "200000"},
           {"es", "un millón", "1000000"},
           {"fr", "quatre-vingt-dix", "90"},
           {"fr", "quatre-vingt-dix-neuf", "99"},
           {"fr", "soixante et onze", "71"},
           {"fr", "deux cents", "200"},
           {"fr", "3 milliards", "3000000000"},
           {"fr", "vingt et un", "21"},
           {"de", "dreiundzwanzig", "23"},
           {"de", "zweihundertfünfzig", "250"},
           {"de", "dreitausendvierhundertzwölf", "3412"},
           {"de", "hunderttausend", "100000"},
           {"de", "zwei Millionen", "2000000"},
           {"de", "1,5 Milliarden", "1500000000"},
           {"de", "dreißig", "30"},
           {"it", "ventitré", "23"},
           {"it", "trentuno", "31"},
           {"it", "duecentomila", "200000"},
           {"it", "tremila", "3000"},
           {"it", "due milioni", "2000000"},
           {"it", "millenovecentonovanta", "1990"},
           {"pt-BR", "vinte e três", "23"},
           {"pt", "duzentos e cinquenta mil", "250000"},
           {"pt", "2 bilhões", "2000000000"},
           {"ru", "двадцать три", "23"},
           {"ru", "двести тысяч", "200000"},
           {"ru", "2,5 миллиона", "2500000"},
           {"ru", "15 млн", "15000000"},
           {"zh", "三千五百万", "35000000"},
           {"zh", "1.5亿", "150000000"},
           {"zh", "3500万", "35000000"},
           {"zh", "两万五千", "25000"},
           {"zh", "十五", "15"},
           {"zh", "二〇一九", "2019"},
           {"zh", "一百零三", "103"},
           {"zh", "2.5万亿", "2500000000000"},
           {"zh-Hant", "三億", "300000000"},
           {"zh", "1亿2000万", "120000000"},
           {"ja", "35万", "350000"},
           {"ko", "3만5천", "35000"},
           {"ko", "1억", "100000000"},
           {"fr", "dix-sept", "17"},
           {"fr", "quatre-vingt-dix-sept", "97"},
           {"fr", "soixante-dix", "70"},
           {"fr-CH", "septante-sept", "77"},
           {"fr", "1\u00A0250", "1250"},
           {"fr", "1\u202F250,5", "1250.5"},
           {"es", "12 345 678", "12345678"},
           {"ru", "1 250 тысяч", "1250000"},
           {"en", "1\u2009250", "1250"},
           {"es", "un millón y medio", "1500000"},
           {"es", "dos millones y medio", "2500000"},
           {"en", "a million and a half", "1500000"},
           {"en", "two and a half million", "2500000"},
           {"en", "one and a half", "1.5"},
           {"en", "half a million", "500000"},
           {"es", "medio millón", "500000"},
           {"es", "media docena", "6"},
           {"de", "anderthalb Millionen", "1500000"},
           {"de", "zweieinhalb", "2.5"},
           {"de", "3,5 Mio", "3500000"},
           {"ru", "полтора миллиона", "1500000"},
           {"ru", "два с половиной миллиона", "2500000"},
           {"fr", "deux millions et demi", "2500000"},
           {"en", "3.5bn", "3500000000"},
           {"es-MX", "3.5 mdp", "3500000"},
           {"es-PE", "3.5", "3.5"},
           {"en", "two decades", "20"},
           {"fr", "une centaine", "100"},
           {"nl", "vijfentwintig", "25"},
           {"nl", "driehonderd", "300"},
           {"sv", "tjugofem", "25"},
           {"da", "femogtyve", "25"},
           {"nb", "to millioner", "2000000"},
           {"is", "þrjátíu og fimm", "35"},
           {"pl", "dwadzieścia trzy", "23"},
           {"pl", "pięć tysięcy", "5000"},
           {"uk", "п’ять мільйонів", "5000000"},
           {"cs", "tři sta", "300"},
           {"el", "είκοσι πέντε", "25"},
           {"el", "δύο εκατομμύρια", "2000000"},
           {"ar", "خمسة وعشرين", "25"},
           {"ar", "ثلاثة آلاف", "3000"},
           {"ar", "مليونين", "2000000"},
           {"he", "עשרים וחמישה", "25"},
           {"he", "שלושה מיליון", "3000000"},
           {"tr", "yirmi beş", "25"},
           {"ca", "dos milions i mig", "2500000"},
           {"ca", "vint-i-tres", "23"},
           {"zh", "三点五亿", "350000000"},
           {"zh", "350 万", "3500000"},
           {"zh", "550多万", "5500000"},
       })) {
    CAPTURE(item.lang);
    CHECK(numbers(item.text, item.lang) == std::string(item.text) + "=" + std::string(item.value));
  }
}

TEST_CASE("numbers that only stand beside each other stay apart") {
  CHECK(numbers("four and five", "en") == "four=4; five=5");
  CHECK(numbers("twenty thirty", "en") == "twenty=20; thirty=30");
  CHECK(numbers("2 or 3 million", "en") == "2=2; 3 million=3000000");
  CHECK(numbers("dos y tres", "es") == "dos=2; tres=3");
  CHECK(numbers("ten, twenty", "en") == "ten=10; twenty=20");
  CHECK(numbers("2018 three", "en") == "2018=2018; three=3");
}

TEST_CASE("what only tells about how many is no number") {
  for (const Case& item : std::to_array<Case>({
           {"en", "thousands of", ""},
           {"en", "hundreds of thousands", ""},
           {"en", "a few hundred", ""},
           {"en", "dozens", ""},
           {"es", "miles de millones", ""},
           {"es", "varios miles", ""},
           {"es", "decenas", ""},
           {"fr", "des centaines", ""},
           {"de", "Tausende", ""},
           {"de", "mehrere hundert", ""},
           {"it", "centinaia", ""},
           {"ru", "тысячи", ""},
           {"zh", "数千人", ""},
           {"zh", "十几", ""},
       })) {
    CAPTURE(item.text);
    CHECK(numbers(item.text, item.lang).empty());
  }
}

TEST_CASE("the hundred of a percentage is no number") {
  CHECK(numbers("el 2 por ciento", "es") == "2=2");
  CHECK(numbers("dois por cento", "pt") == "dois=2");
  CHECK(numbers("20 pour cent", "fr") == "20=20");
  CHECK(numbers("vingt et un pour cent", "fr") == "vingt et un=21");
  CHECK(numbers("il 5 per cento", "it") == "5=5");
  CHECK(numbers("el cien por cien", "es") == "cien=100");
  CHECK(numbers("por ciento veinte euros", "es") == "ciento veinte=120");
}

TEST_CASE("the parts of a fraction are no numbers") {
  CHECK(numbers("two thirds", "en").empty());
  CHECK(numbers("tres cuartos", "es").empty());
  CHECK(numbers("zwei Drittel", "de").empty());
  CHECK(numbers("三分之二", "zh").empty());
  CHECK(numbers("百分之五十", "zh") == "五十=50");
}

TEST_CASE("a half after what is counted belongs to the number") {
  CHECK(numbers("dos años y medio", "es") == "dos=2.5");
  CHECK(numbers("两年半", "zh") == "两=2.5");
  CHECK(numbers("dos cafés y media docena", "es") == "dos=2; media docena=6");
}

TEST_CASE("groups of three digits are one number only where a space may group them") {
  CHECK(numbers("3 250 000", "en") == "3=3; 250=250; 000=0");
  CHECK(numbers("en 2021 300 personas", "es") == "2021=2021; 300=300");
  CHECK(numbers("1 25", "fr") == "1=1; 25=25");
}

TEST_CASE("a word that is often something else is no number alone") {
  for (const Case& item : std::to_array<Case>({
           {"en", "one of a kind", ""},
           {"es", "una y otra", ""},
           {"fr", "neuf", ""},
           {"en", "and", ""},
           {"de", "eine", ""},
           {"zh", "一", ""},
           {"zh", "万", ""},
           {"xx", "tres", ""},
           {"es", "three", ""},
       })) {
    CAPTURE(item.text);
    CHECK(numbers(item.text, item.lang).empty());
  }
}

TEST_CASE("words that are taken are no numbers") {
  const std::u16string text = u"三月";
  const Language& chinese = notation::folder_language("zh");
  WordReader reader(chinese);
  std::vector<ReadWord> words;
  for (const Range range : {Range{0, 1}, Range{1, 2}}) {
    words.push_back({range, WordKind::word, &reader.read(text, {range, WordKind::word})});
  }
  CHECK(find_numbers(text, words, chinese, {true, true}).empty());
  CHECK(find_numbers(text, words, chinese).size() == 1);
}

TEST_CASE("any sequence of number words has numbers that do not overlap") {
  constexpr auto pieces = std::to_array<std::u16string_view>(
      {u"two ", u"million ", u"thousand ", u"hundred ", u"and ", u"-", u"twenty ", u"9", u"1.5 ",
       u"a ", u"亿", u"万", u"三", u"零", u"billion ", u", ", u"trillion ",
       u"99999999999999999999 "});
  property::Dice dice(31);
  for (int time = 0; time < 400; ++time) {
    std::u16string text;
    for (std::size_t left = dice.below(9); left > 0; --left) {
      text += pieces[dice.below(pieces.size())];
    }
    for (const std::string_view lang : {"en", "zh", "fr"}) numbers(text, lang);
  }
}
