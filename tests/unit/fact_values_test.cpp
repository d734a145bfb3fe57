// What numbers are made of, in the languages of the folders.
#include <doctest/doctest.h>

#include "unit/fact_notation.hpp"
#include "unit/languages.hpp"

using namespace cotejo;

namespace {

std::string facts(std::string_view text, std::string_view lang) {
  return notation::facts_of({text, notation::folder_language(lang)});
}

std::string changes(std::string_view left, std::string_view right, std::string_view lang,
                    std::string_view right_lang = "") {
  if (right_lang.empty()) right_lang = lang;
  return notation::changes_of({left, notation::folder_language(lang)},
                              {right, notation::folder_language(right_lang)}, lang != right_lang);
}

}  // namespace

TEST_CASE("a magnitude is part of the value") {
  CHECK(changes("Se perdieron 15.000 olivos.", "Se perdieron 15 olivos.", "es") ==
        "number 15000 -> 15");
  CHECK(changes("The bridge cost £2.3bn.", "The bridge cost £2.3m.", "en") ==
        "number 2300000000 -> 2300000");
  CHECK(changes("Die Brücke kostet 7,5 Mrd. Euro.", "Die Brücke kostet 7,5 Mio. Euro.", "de") ==
        "number 7500000000 -> 7500000");
  CHECK(changes("Мост обойдётся в 6,1 тыс. рублей.", "Мост обойдётся в 6,1 млн рублей.", "ru") ==
        "number 6100 -> 6100000");
  CHECK(changes("La ponte costa 3,2 mld di euro.", "La ponte costa 3,2 miliardi di euro.", "it")
            .empty());
  CHECK(changes("A ponte custou R$ 6,4 mi.", "A ponte custou 6,4 milhões de reais.", "pt").empty());
  CHECK(changes("Köprü 15 bin lira tuttu.", "Köprü 150 bin lira tuttu.", "tr") ==
        "number 15000 -> 150000");
  CHECK(changes("El puente costó 2,2 mil M€.", "El puente costó 2.200 millones de euros.", "es")
            .empty());
  CHECK(changes("It drew 7,500 people.", "Il a attiré 7\u202f500 personnes.", "en", "fr").empty());
  CHECK(changes("Es kamen 7’500 Leute.", "Es kamen 75’000 Leute.", "de") == "number 7500 -> 75000");
}

TEST_CASE("a unit or a currency is part of the value") {
  CHECK(changes("They raised $7m.", "They raised €7m.", "en") ==
        "number USD 7000000 -> EUR 7000000");
  CHECK(changes("Ils ont saisi 12 tonnes de sable.", "Ils ont saisi 12 kilos de sable.", "fr") ==
        "number 12 tonne -> 12 kilogram");
  CHECK(changes("El apoyo cayó un 6 %.", "El apoyo cayó seis puntos porcentuales.", "es") ==
        "number 6% -> 6 percentage-point");
  CHECK(changes("Support fell 6 percent.", "Support fell by six percentage points.", "en") ==
        "number 6% -> 6 percentage-point");
  CHECK(changes("Bruciano 250 ettari.", "Bruciano 2,5 chilometri quadrati.", "it").empty());
  CHECK(changes("Сгорело 300 га леса.", "Сгорело три квадратных километра леса.", "ru").empty());
  CHECK(changes("They ran 26 miles.", "They ran 42 km.", "en").empty());
  CHECK(changes("They ran 26 miles.", "They ran 52 km.", "en") == "number 26 mile -> 52 kilometer");
  CHECK(changes("Es sind 20 Grad.", "It is 68 degrees Fahrenheit.", "de", "en").empty());
}

TEST_CASE("a bound is part of the value") {
  CHECK(changes("Más de 800 vecinos firmaron.", "Menos de 800 vecinos firmaron.", "es") ==
        "number >800 -> <800");
  CHECK(changes("Each gets up to £700.", "Each gets at least £700.", "en") ==
        "number ≤GBP 700 -> ≥GBP 700");
  CHECK(changes("Knapp 900 Gäste kamen.", "Gut 900 Gäste kamen.", "de") == "number <900 -> >900");
  CHECK(changes("Más de 800 vecinos firmaron.", "Unos 800 vecinos firmaron.", "es").empty());
  CHECK(changes("No fewer than 23 clubs wrote.", "At least 23 clubs wrote.", "en").empty());
  CHECK(changes("Не менее девяти вагонов сошли с рельсов.",
                "С рельсов сошло по меньшей мере девять вагонов.", "ru")
            .empty());
  CHECK(changes("O clube pagará no mínimo 15 milhões.", "O clube pagará no máximo 15 milhões.",
                "pt") == "number ≥15000000 -> ≤15000000");
  CHECK(changes("Almeno 40 soci votarono.", "At most 40 members voted.", "it", "en") ==
        "number ≥40 -> ≤40");
  CHECK(changes("About 2,000 came.", "In all 1,960 came.", "en").empty());
}

TEST_CASE("a sign is part of the value") {
  CHECK(changes("Amaneció con -6 grados.", "Amaneció con 6 grados.", "es") == "number -6 -> 6");
  CHECK(changes("It was 6 degrees below zero.", "It was 6 degrees.", "en") == "number -6 -> 6");
  CHECK(changes("Il faisait moins 6 degrés.", "It was minus 6 degrees.", "fr", "en").empty());
  CHECK(changes("气温降至零下15度。", "气温升至15度。", "zh") ==
        "negation 降 至 -> 升 至, number -15 -> 15");
}

TEST_CASE("a part of a whole is a share, however it is said") {
  CHECK(facts("Two thirds of them voted.", "en") == "number 2/3");
  CHECK(changes("La mitad de los pozos se secó.", "Un tercio de los pozos se secó.", "es") ==
        "number 1/2 -> 1/3");
  CHECK(
      changes("Un quart des abeilles a disparu.", "25 % des abeilles ont disparu.", "fr").empty());
  CHECK(changes("Ein Drittel der Züge war zu spät.", "33 Prozent der Züge waren zu spät.", "de")
            .empty());
  CHECK(changes("Un treno su cinque era in ritardo.", "Il 20% dei treni era in ritardo.", "it")
            .empty());
  CHECK(changes("四分之一的人同意。", "25%的人同意。", "zh").empty());
  CHECK(changes("三成的人同意。", "五成的人同意。", "zh") == "number 3/10 -> 5/10");
  CHECK(
      changes("Rates fell by half a point.", "Los tipos bajaron 0,5 puntos.", "en", "es").empty());
  CHECK(changes("It weighs 3½ times as much.", "It weighs 2½ times as much.", "en") ==
        "number 3.5 -> 2.5");
}

TEST_CASE("versions and codes are values of their own") {
  CHECK(facts("Version 2.4.10 is out.", "en") == "number 2.4.10");
  CHECK(changes("Update to 1.39.0 now.", "Update to 13.9.0 now.", "en") ==
        "number 1.39.0 -> 13.9.0");
  CHECK(changes("Release 0.3.0 is out.", "Release 0.3.1 is out.", "en") == "number 0.3.0 -> 0.3.1");
  CHECK(changes("Der Airbus A330 ist gelandet.", "Der Airbus A340 ist gelandet.", "de") ==
        "number a330 -> a340");
  CHECK(changes("Бомбардировщик Ту-95 приземлился.", "Бомбардировщик Ту-22 приземлился.", "ru") ==
        "number ту95 -> ту22");
  CHECK(changes("Es gab 100k Aufrufe.", "Es gab 100.000 Aufrufe.", "de").empty());
}

TEST_CASE("ordinal numbers meet ordinal numbers") {
  CHECK(changes("It was his ninth goal.", "It was his 11th goal.", "en") == "number 9 -> 11");
  CHECK(changes("É o décimo quinto romance.", "É o 15.º romance.", "pt").empty());
  CHECK(changes("Es war das dritte Tor.", "Es war das 3. Tor.", "de").empty());
}

TEST_CASE("collective numbers are numbers") {
  CHECK(changes("Une quinzaine de bateaux bloquent le port.", "15 bateaux bloquent le port.", "fr")
            .empty());
  CHECK(changes("Una veintena de barcos zarpó.", "Treinta barcos zarparon.", "es") ==
        "number 20 -> 30");
  CHECK(changes("Un paio di barche salpò.", "Due barche salparono.", "it").empty());
}

TEST_CASE("what multiplies two numbers may be said once") {
  CHECK(changes("It cost 3 to 10 million.", "Costó entre 3 millones y 10 millones.", "en", "es")
            .empty());
  CHECK(
      changes("Costò 2 e 1,4 miliardi.", "It cost 2 billion and 1.4 billion.", "it", "en").empty());
  CHECK(changes("Es sind drei und fünf Millionen.", "Es sind drei Millionen und fünf Millionen.",
                "de")
            .empty());
  CHECK(changes("Il y a 3 et 10 millions.", "Il y a 3 millions et 10 millions.", "fr").empty());
  CHECK(changes("Это 3 и 10 миллионов.", "Это 3 миллиона и 10 миллионов.", "ru").empty());
  CHECK(changes("São 3 e 10 milhões.", "São 4 milhões e 10 milhões.", "pt") ==
        "number 3 -> 4000000");
}

TEST_CASE("numbers in words end where another begins") {
  CHECK(facts("three million and five million", "en") == "number 3000000, number 5000000");
  CHECK(facts("eine halbe Million", "de") == "number 500000");
  CHECK(facts("einer halben Million", "de") == "number 500000");
  CHECK(facts("on yedi kişi", "tr") == "number 17");
  CHECK(facts("سبعة عشر رجلا", "ar") == "number 17");
  CHECK(facts("שבעה עשר איש", "he") == "number 17");
  CHECK(facts("two hundred and five thousand", "en") == "number 205000");
}

TEST_CASE("a ton is a tonne, and several of a type are of that type") {
  CHECK(changes("It shipped 100 million tons.", "Envió 100 millones de toneladas.", "en", "es")
            .empty());
  CHECK(changes("The last B-29s flew.", "The last B-29 flew.", "en").empty());
  CHECK(changes("The last B-29s flew.", "The last B-17s flew.", "en") == "number b29 -> b17");
}
