#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/fact_notation.hpp"
#include "unit/languages.hpp"

using namespace cotejo;

namespace {

const notation::ToyLanguages& languages() {
  static const notation::ToyLanguages languages(
      {{"en",
        "month name 4: April Apr\nmonth name 5: May\nmonth name 9: September Sep\nweekday name 1: "
        "Monday Mon\nweekday name 5: Friday\n"
        "territory DE: Germany\nterritory KP: North_Korea\nunit mile: miles mile\npicture 1: "
        "house\n"},
       {"es",
        "month name 4: abril\nmonth name 5: mayo\nmonth name 9: septiembre setiembre\nweekday name "
        "1: lunes\nweekday name 5: viernes\n"
        "territory DE: Alemania\nterritory KP: Corea_del_Norte\nunit kilometer: kilómetros\n"},
       {"de",
        "month name 4: April\nmonth name 9: September\nweekday name 1: Montag\npicture 2: "
        "Bürgermeister\n"},
       {"vi", "weekday name 1: Thứ_Hai\nmonth name 3: tháng_3\n"},
       {"ar", "weekday name 1: الاثنين\nweekday name 5: الجمعة\n"}});
  return languages;
}

const Language& language_of(std::string_view lang) { return languages().of(lang); }

// The facts of a text: "number 3, date 2023-09-11".
std::string facts(std::string_view text, std::string_view lang = "en") {
  return notation::facts_of({text, language_of(lang)});
}

// The facts as they are written.
std::string written(std::string_view text, std::string_view lang = "en") {
  const notation::FactText sided(text, language_of(lang));
  std::string said;
  for (const Fact& fact : find_facts(sided.side)) {
    said += (said.empty() ? "" : ", ") + notation::utf8(slice(sided.side.text, fact.range));
  }
  return said;
}

// What changed between two texts: "number 3 -> 4".
std::string changes(std::string_view left, std::string_view right,
                    std::string_view left_lang = "en", std::string_view right_lang = "en") {
  return notation::changes_of({left, language_of(left_lang)}, {right, language_of(right_lang)},
                              left_lang != right_lang);
}

}  // namespace

TEST_CASE("numbers are facts by value, in digits and in words") {
  CHECK(facts("it sold 1,234.50 tickets to three towns") == "number 1234.5, number 3");
  CHECK(facts("vendió 1.234,5 en tres pueblos", "es") == "number 1234.5, number 3");
  CHECK(facts("no numbers here").empty());
}

TEST_CASE("a number and its power of ten are one fact") {
  CHECK(written("it cost 3 million euros") == "3 million euros");
  CHECK(facts("it cost 3 million euros") == "number EUR 3000000");
  CHECK(facts("costó 3 millones", "es") == facts("it cost 3 million"));
}

TEST_CASE("a date is a day and a month by name, in any language's order, with or without year") {
  struct Case {
    std::string_view text, lang, value, written;
  };
  for (const Case& item : std::to_array<Case>({
           {"it fell on September 11, 2023.", "en", "date 2023-09-11", "September 11, 2023"},
           {"it fell on 11 September 2023.", "en", "date 2023-09-11", "11 September 2023"},
           {"it fell on the 11 of September.", "en", "date --09-11", "11 of September"},
           {"cayó el 11 de septiembre de 2023.", "es", "date 2023-09-11",
            "11 de septiembre de 2023"},
           {"cayó el 11 de septiembre.", "es", "date --09-11", "11 de septiembre"},
           {"cayó en abril de 2021.", "es", "date 2021-04", "abril de 2021"},
           {"es fiel am 11. September 2023 um.", "de", "date 2023-09-11", "11. September 2023"},
           {"on 2023-09-11 it fell.", "en", "date 2023-09-11", "2023-09-11"},
       })) {
    CAPTURE(item.text);
    CHECK(facts(item.text, item.lang) == item.value);
    CHECK(written(item.text, item.lang) == item.written);
  }
}

TEST_CASE("a month that may be another word is no date, a weekday is one") {
  CHECK(facts("it may rain, in may or april").empty());
  CHECK(facts("they met on Monday.") == "date mon");
  CHECK(facts("se vieron el lunes.", "es") == "date mon");
}

struct Expected {
  std::string_view text, lang, value;
};

TEST_CASE("weekdays are read in their inflections and compounds, and in several words") {
  for (const Expected& item : std::to_array<Expected>({
           {"on Thursday's train", "en", "date thu"},
           {"el viernes por la noche", "es", "date fri"},
           {"am Dienstagabend schneite es", "de", "date tue"},
           {"montags bleibt es zu", "de", "date mon"},
           {"am Sonnabend schneite es", "de", "date sat"},
           {"в среду шёл снег", "ru", "date wed"},
           {"до четверга шёл снег", "ru", "date thu"},
           {"w piątek padało", "pl", "date fri"},
           {"choveu na terça-feira", "pt", "date tue"},
           {"choveu na quinta.", "pt", "date thu"},
           {"það rigndi á mánudaginn", "is", "date mon"},
           {"την Τρίτη έβρεξε", "el", "date tue"},
           {"周二下雨了", "zh", "date tue"},
           {"上星期天下雨了", "zh", "date sun"},
           {"月曜日に雨が降った", "ja", "date mon"},
           {"수요일에 비가 왔다", "ko", "date wed"},
           {"ירד גשם ביום שני", "he", "date mon"},
           {"trời mưa Thứ Hai", "vi", "date mon"},
       })) {
    CAPTURE(item.text);
    CHECK(facts(item.text, item.lang) == item.value);
  }
}

TEST_CASE("what is more often a word is no weekday") {
  CHECK(facts("the sun sat low").empty());
  CHECK(facts("el mar y la mer", "es").empty());
  CHECK(facts("so kam es, sagt die Bäckerin", "de").empty());
  CHECK(facts("une séance à la mer, mar", "fr").empty());
  CHECK(facts("viven en Santo Domingo", "es") == "name santo domingo");
  CHECK(facts("среди домов", "ru").empty());
  CHECK(facts("一周三次", "zh").find("date") == std::string::npos);
}

TEST_CASE("September's short form is a number without its stop") {
  CHECK(facts("il a vu sept bateaux", "fr") == "number 7");
  CHECK(facts("le 3 sept. 2021 il a plu", "fr") == "date 2021-09-03");
}

TEST_CASE("the days of a range or list share its month") {
  for (const Expected& item : std::to_array<Expected>({
           {"del 3 al 5 de marzo", "es", "date --03-03, date --03-05"},
           {"entre el 3 y el 5 de marzo de 2021", "es", "date 2021-03-03, date 2021-03-05"},
           {"on 3-5 March", "en", "date --03-03, date --03-05"},
           {"on March 3–5, 2021", "en", "date 2021-03-03, date 2021-03-05"},
           {"vom 3. bis 5. März", "de", "date --03-03, date --03-05"},
           {"3月3日至5日", "zh", "date --03-03, date --03-05"},
           {"el primero de mayo", "es", "date --05-01"},
           {"el 1.º de mayo", "es", "date --05-01"},
           {"el cinco de mayo", "es", "date --05-05"},
           {"on May 1st", "en", "date --05-01"},
           {"le 1er mai", "fr", "date --05-01"},
           {"il 1° maggio", "it", "date --05-01"},
           {"ngày 14 tháng 3 năm 2021", "vi", "date 2021-03-14"},
           {"ganó 4-1 de abril", "es", "number 4, number 1, date --04"},
       })) {
    CAPTURE(item.text);
    CHECK(facts(item.text, item.lang) == item.value);
  }
}

TEST_CASE("dates of Chinese, Japanese and Korean are dates") {
  CHECK(facts("2021年3月14日下雨", "zh") == "date 2021-03-14");
  CHECK(facts("2021 年 3 月 14 日下雨", "zh") == "date 2021-03-14");
  CHECK(facts("三月十四日下雨", "zh") == "date --03-14");
  CHECK(facts("一月二日下雨", "zh") == "date --01-02");
  CHECK(facts("2021年3月に降った", "ja") == "date 2021-03");
  CHECK(facts("3월 14일에 왔다", "ko") == "date --03-14");
  CHECK(facts("3月下雨", "zh") == "date --03");
  CHECK(facts("3个月", "zh") == "number 3");
}

TEST_CASE("dates in digits are read in the language's order, and both ways where that is open") {
  CHECK(facts("el 5/3/2021 llovió", "es") == "date 2021-03-05");
  CHECK(facts("am 5.3.2021 regnete es", "de") == "date 2021-03-05");
  CHECK(facts("am 5.3. regnete es", "de") == "date --03-05");
  CHECK(facts("on 05/23/2021 it rained") == "date 2021-05-23");
  CHECK(changes("on 5/3/2021 it rained", "llovió el 5 de marzo de 2021", "en", "es").empty());
  CHECK(changes("on 5/3/2021 it rained", "llovió el 3 de mayo de 2021", "en", "es").empty());
  CHECK(changes("on 5/3/2021 it rained", "llovió el 4 de mayo de 2021", "en", "es") ==
        "date 2021-05-03 -> 2021-05-04");
}

TEST_CASE("a time of day is one fact, however it is written") {
  for (const Expected& item : std::to_array<Expected>({
           {"a las 17:30", "es", "time 17:30"},
           {"at 5:30 p.m.", "en", "time 17:30"},
           {"at 5.30pm", "en", "time 17:30"},
           {"à 17h30", "fr", "time 17:30"},
           {"à 17 h 30", "fr", "time 17:30"},
           {"um 17.30 Uhr", "de", "time 17:30"},
           {"下午5点30分", "zh", "time 17:30"},
           {"오후 5시 30분", "ko", "time 17:30"},
       })) {
    CAPTURE(item.text);
    CHECK(facts(item.text, item.lang) == item.value);
    CHECK(changes("at 5:30 p.m.", item.text, "en", item.lang == "en" ? "xx" : item.lang).empty());
  }
  CHECK(changes("at 5 p.m.", "a las 5 de la tarde", "en", "es").empty());
  CHECK(changes("at 5 p.m.", "um 17 Uhr", "en", "de").empty());
  CHECK(changes("at 5:30", "a las 17:30", "en", "es").empty());
  CHECK(changes("at 5 p.m.", "a las 18:00", "en", "es") == "time 17:00 -> 18:00");
}

TEST_CASE("centuries and decades are dates in any numerals") {
  CHECK(facts("en el siglo XX", "es") == "date C20");
  CHECK(facts("au XIXe siècle", "fr") == "date C19");
  CHECK(facts("в XX веке", "ru") == "date C20");
  CHECK(facts("20世纪90年代", "zh") == "date 1990s");
  CHECK(changes("in the 1990s", "en los años noventa", "en", "es").empty());
  CHECK(changes("in the 1990s", "in den 90er Jahren", "en", "de").empty());
}

TEST_CASE("across languages a figure is the same in any habit of writing it") {
  struct Pair {
    std::string_view left, right, left_lang, right_lang;
  };
  for (const Pair& item : std::to_array<Pair>({
           {"subió un 2 por ciento", "it rose by 2 percent", "es", "en"},
           {"costó $3.5m", "kostete 3,5 Mio. Dollar", "en", "de"},
           {"it cost $3.5bn", "costó 3.500 millones", "en", "es"},
           {"un millón y medio", "1.5 million", "es", "en"},
           {"1.250 barcos", "1,250 boats", "es", "en"},
           {"1,250 barcos", "1,250 boats", "es", "en"},
           {"350 万人", "3.5 million people", "zh", "en"},
           {"a dozen boats", "una docena de barcos", "en", "es"},
           {"thousands of boats", "miles de barcos", "en", "es"},
           {"385 miles away", "a 620 kilómetros", "en", "es"},
       })) {
    CAPTURE(item.left);
    CHECK(changes(item.left, item.right, item.left_lang, item.right_lang).empty());
  }
  CHECK(changes("385 miles away", "a 720 kilómetros", "en", "es") ==
        "number 385 mile -> 720 kilometer");
}

TEST_CASE("across languages a small number or ordinal that one side lacks is no change") {
  CHECK(changes("los dos barcos", "both boats", "es", "en").empty());
  CHECK(changes("a third of them left", "un tercio se fue", "en", "es").empty());
  CHECK(changes("the third boat", "el cuarto barco", "en", "es") == "number 3 -> 4");
  CHECK(changes("he saw two boats", "vio siete barcos", "en", "es") == "number 2 -> 7");
  CHECK(changes("he saw 30 boats", "vio barcos", "en", "es") == "number 30 -> none");
  CHECK(
      changes("he saw two boats, five of them red, two blue", "vio dos barcos y cinco", "en", "es")
          .empty());
}

TEST_CASE("noon, and a weekday in a short form, are no changes where the rest agrees") {
  CHECK(changes("it opens at noon", "abre a las 12:00", "en", "es").empty());
  CHECK(changes("on Sat, September 3 it closed", "cerró el sábado 3 de septiembre", "en", "es")
            .empty());
}

TEST_CASE("what a language's tables cannot read is no reason for a change") {
  CHECK(changes("he saw three boats", "ikusi zituen", "en", "xx").empty());
  CHECK(changes("he saw 3 boats", "ikusi zituen", "en", "xx").empty());
  CHECK(changes("he saw 3.5 million boats", "3,5 milioi", "en", "xx").empty());
  CHECK(changes("he saw them on Monday", "ikusi zituen", "en", "xx").empty());
  CHECK(changes("he came on 11 September 2023", "11 x 2023", "en", "xx").empty());
  CHECK(changes("he saw 1,250 boats", "1300 ikusi", "en", "xx") == "number 1250 -> 1300");
  CHECK(changes("يوم الاثنين", "on Friday", "ar", "en") == "date mon -> fri");
}

TEST_CASE("what only looks like an ISO date is numbers") {
  CHECK(facts("on 2023-13-11 it fell") == "number 2023, number 13, number 11");
  CHECK(facts("on 2023-09 it fell") == "number 2023, number 9");
}

TEST_CASE("names are runs of capitalised words inside a sentence") {
  CHECK(facts("then Marta Quiroga met the mayor of Lugo.") == "name marta quiroga, name lugo");
  CHECK(written("then Jean-Luc Picard slept.") == "Jean-Luc Picard");
  CHECK(facts("Nobody slept.| Everybody left.").empty());
  CHECK(facts("she said: “Nobody slept”") == "quotation nobody slept");
}

TEST_CASE("German capitals tell no names") {
  CHECK(facts("es kam der Bürgermeister in die Stadt.", "de").empty());
}

TEST_CASE("quotations of two words and more are facts, by any marks") {
  CHECK(facts("it was “a good day” there") == "quotation a good day");
  CHECK(facts("fue «un buen día» allí", "es") == "quotation un buen dia");
  CHECK(facts("it was \"a good day\" there") == "quotation a good day");
  CHECK(facts("a “so-called” fish and an “open one").find("open") == std::string::npos);
  CHECK(facts("a “fish” swam").empty());
  CHECK(written("it was “a good day” there") == "a good day");
}

TEST_CASE("a quotation may hold other facts") {
  CHECK(facts("it was “in 30 days” there") == "quotation in 30 days, number 30");
}

TEST_CASE("facts that agree have not changed, however they are written") {
  CHECK(changes("it sold 3 boats on September 11", "in September, on the 11th, three boats")
            .find("number 3") == std::string::npos);
  CHECK(changes("it cost 1.5 euros", "costó 1,5 euros", "en", "es").empty());
  CHECK(changes("on September 11, 2023 it fell", "it fell on 11 September").empty());
  CHECK(changes("on Monday it fell", "el lunes cayó", "en", "es").empty());
  CHECK(changes("it was “a good day” there", "there it was «a good day»").empty());
  CHECK(changes("", "").empty());
}

TEST_CASE("a number or date that changed is told with both values") {
  CHECK(changes("it sold 30 boats", "it sold 35 boats") == "number 30 -> 35");
  CHECK(changes("it fell on September 11", "it fell on September 12") == "date --09-11 -> --09-12");
  CHECK(changes("vendió 30 barcos", "it sold 35 boats", "es", "en") == "number 30 -> 35");
  CHECK(changes("el lunes cayó", "on Friday it fell", "es", "en") == "date mon -> fri");
}

TEST_CASE("a number that came or went is told with nothing on the other side") {
  CHECK(changes("it sold 30 boats", "it sold boats") == "number 30 -> none");
  CHECK(changes("it sold boats", "it sold 30 boats and 4 oars") ==
        "number none -> 30, number none -> 4");
}

TEST_CASE("equal numbers count as often as they stand") {
  CHECK(changes("it sold 5 boats and 5 oars", "it sold 5 boats") == "number 5 -> none");
}

TEST_CASE("a name that another took the place of has changed, one that went has not") {
  CHECK(changes("then Marta Quiroga spoke", "then Pablo Rey spoke") ==
        "name marta quiroga -> pablo rey");
  CHECK(changes("then Marta Quiroga spoke", "then she spoke").empty());
  CHECK(changes("then Marta Quiroga spoke", "then Quiroga spoke").empty());
}

TEST_CASE("names that begin alike and end in other words have changed") {
  CHECK(changes("then Sergei Lavrov spoke", "then Sergei Shoigu spoke") ==
        "name sergei lavrov -> sergei shoigu");
  CHECK(changes("ayer habló Serguéi Lavrov", "then Sergei Shoigu spoke", "es", "en") ==
        "name serguei lavrov -> sergei shoigu");
  CHECK(changes("ayer habló Serguéi Lavrov", "then Sergei Lavrov spoke", "es", "en").empty());
  CHECK(changes("habló Marta Quiroga López", "then Marta Quiroga spoke", "es", "en").empty());
}

TEST_CASE("an acronym is no changed name in another language") {
  CHECK(changes("habló la ONU", "then the U.N. spoke", "es", "en").empty());
}

TEST_CASE("German names are two words that no lexicon knows") {
  CHECK(facts("gestern kam der Bürgermeister Jens Holzapfel", "de") == "name jens holzapfel");
  CHECK(changes("gestern kam Jens Holzapfel", "then Pablo Rey came", "de", "en") ==
        "name jens holzapfel -> pablo rey");
}

TEST_CASE("names of two scripts that are not Latin are compared by their sound") {
  CHECK(changes("вчера выступил Лавров", "χθες μίλησε ο Λαβρόφ", "ru", "el").empty());
}

TEST_CASE("a name is the same in its own spelling of each language") {
  CHECK(changes("fue a Alemania ayer", "he went to Germany yesterday", "es", "en").empty());
  CHECK(changes("voló a Corea del Norte ayer", "he flew to North Korea yesterday", "es", "en")
            .empty());
  CHECK(changes("habló Catalina ayer", "then Catherine spoke", "es", "en").empty());
  CHECK(changes("ayer habló Marta", "then Peter spoke", "es", "en") == "name marta -> peter");
}

TEST_CASE("a quotation that changed a word is told, one that is told without marks is none") {
  CHECK(changes("it was “a good day” there", "it was “a bad day” there") ==
        "quotation a good day -> a bad day");
  CHECK(changes("fue «un buen día» allí", "it was “a good day” there", "es", "en").empty());
  CHECK(changes("fue «un buen día» allí", "it was fine there", "es", "en").empty());
  CHECK(changes("fue «un buen día» allí", "it was 'a fine day' there", "es", "en").empty());
  CHECK(changes("fue «poco presidencial» allí", "it was odd there", "es", "en").empty());
}

TEST_CASE("without a lexicon, numbers, ISO dates, names and quotations are still found") {
  const notation::FactText sided("on 2023-09-11 then Marta sold 3 “red fish”", language_of("xx"));
  std::string kinds;
  for (const Fact& fact : find_facts(sided.side))
    kinds += std::string(notation::name_of(fact.kind)) + " ";
  CHECK(kinds == "date name number quotation ");
}

TEST_CASE("a unit, a telephone number and the end of a pair of years are read in both languages") {
  for (const auto& told : std::to_array<std::pair<std::string_view, std::string_view>>({
           {"llame al 116 123 ahora", "call 116 123 now"},
           {"entre 1950-1953 hubo guerra", "there was war in 1950-53"},
           {"sopló a 137 km/h", "it blew at 85 miles per hour"},
           {"en las dos últimas décadas", "in the past two decades"},
       })) {
    CAPTURE(told.first);
    CHECK(changes(told.first, told.second, "es", "en").empty());
  }
  CHECK(changes("un hombre de 32 años", "a man, 42", "es", "en") == "number 32 -> 42");
}

TEST_CASE("a decimal mark that one number shows tells what another means") {
  CHECK(changes("ganó 3,2 millones", "ganó 3.200 millones", "es", "es") ==
        "number 3200000 -> 3200000000");
  CHECK(changes("pesa 1.250 kilos", "pesa 1,250 kilos", "es", "es").empty());
}

TEST_CASE("powers of ten may stand apart in Korean and Japanese") {
  CHECK(changes("1억 2천만 명", "120 million people", "ko", "en").empty());
  CHECK(changes("1 億 4 千万人", "140 million people", "ja", "en").empty());
}
