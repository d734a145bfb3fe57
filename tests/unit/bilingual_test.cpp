#include "evidence/bilingual.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "align/aligner.hpp"
#include "evidence/length.hpp"
#include "unit/notation.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

constexpr std::string_view spanish =
    "El puente de Lugo abrió el lunes tras 14 meses de obras.| La alcaldesa Marta Quiroga "
    "caminó hasta la otra orilla.| ¿Quién pagará las reparaciones?| Los vecinos de Portugal "
    "llegaron en abril con 300 bicicletas.| El coste fue de 1.250.000 euros.| Nadie recordaba "
    "una fiesta tan larga.";
constexpr std::string_view english =
    "The Lugo bridge opened on Monday after 14 months of works.| Mayor Marta Quiroga walked to "
    "the other bank.| Who will pay for the repairs?| Neighbours from Portugal arrived in April "
    "with 300 bicycles.| It cost 1,250,000 euros.| Nobody remembered such a long party.";
constexpr std::string_view stranger =
    "The orchestra will play on the roof next summer.| Tickets sell out within hours.| Critics "
    "found the sound thin.| A singer left the stage early because of the wind.| The roof has "
    "room for forty players.| Umbrellas are not allowed.";

notation::ToyLanguages toy_languages() {
  return notation::ToyLanguages(
      {{"es",
        "territory PT: Portugal\nmonth name 4: abril\nweekday name 1: lunes\ncurrency EUR: euro "
        "euros\nword bridge: puente\n"
        "word month: mes meses\nword mayor: alcaldesa alcalde\nword neighbour: vecino vecinos\n"
        "word pay: pagar\nword party: fiesta\nword bicycle: bicicleta\nword nobody: nadie\nword "
        "long: larga\n"},
       {"en",
        "territory PT: Portugal\nmonth name 4: April\nweekday name 1: Monday\ncurrency EUR: euro "
        "euros\nword bridge: bridge\n"
        "word month: month months\nword mayor: mayor\nword neighbour: neighbour neighbours\n"
        "word pay: pay\nword party: party\nword bicycle: bicycle bicycles\nword nobody: "
        "nobody\nword long: long\n"}});
}

std::string aligned(std::string_view left, std::string_view right,
                    const notation::ToyLanguages& languages) {
  const ToyTerms toy(left, right, "es", "en", &languages);
  std::vector<Bead> beads;
  BilingualEvidence evidence = toy.bilingual();
  const Aligned found = align_and_learn(evidence, {});
  for (const Pairing& pairing : found.alignment) {
    beads.emplace_back();
    beads.back().left = pairing.left;
    beads.back().right = pairing.right;
  }
  return notation::beads(beads);
}

Group one(std::uint32_t sentence) { return {sentence}; }

}  // namespace

TEST_CASE("a translation is paired sentence by sentence") {
  CHECK(aligned(spanish, english, toy_languages()) == "0:0 1:1 2:2 3:3 4:4 5:5");
}

TEST_CASE("a stranger's article is not paired") {
  CHECK(aligned(spanish, stranger, toy_languages()).empty());
  CHECK(aligned(spanish, stranger, notation::ToyLanguages({})).empty());
}

TEST_CASE("stretches of their own, each with its own names, are not paired without a lexicon") {
  const std::string own =
      "| En Toro, Ismael Cabrero perdió las llaves del molino.| Su prima Edelmira Pazos las buscó "
      "dos tardes.| El cura Telmo Ruibal prestó un farol.";
  const std::string foreign =
      "| In Wick, Hamish Drummond sold his last three boats.| His sister Morag Sinclair bought "
      "one of them.| Pastor Fergus Gunn blessed it in the rain.";
  CHECK(aligned(std::string(spanish) + own, std::string(english) + foreign,
                notation::ToyLanguages({})) == "0:0 1:1 2:2 3:3 4:4 5:5");
}

TEST_CASE("a rendering gains more than any other sentence, and is more alike") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy(spanish, english, "es", "en", &languages);
  const BilingualEvidence evidence = toy.bilingual();
  for (std::uint32_t left = 0; left < 5; ++left) {
    for (std::uint32_t right = 0; right < 6; ++right) {
      if (left == right) continue;
      CAPTURE(left);
      CAPTURE(right);
      CHECK(evidence.gain(one(left), one(left)) > evidence.gain(one(left), one(right)));
      CHECK(evidence.similarity(one(left), one(left)) > evidence.similarity(one(left), one(right)));
    }
  }
}

TEST_CASE(
    "texts that often split and merge ask less of further sentences, pairs stay as they are") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy(spanish, english, "es", "en", &languages);
  BilingualEvidence evidence = toy.bilingual();
  const Group two = {1, 2};
  const double pair = evidence.gain(one(1), one(1));
  const double split = evidence.gain(one(1), two);
  CHECK(evidence.learn_shape(80, 100));
  CHECK(evidence.gain(one(1), one(1)) == pair);
  CHECK(evidence.gain(one(1), two) > split);
  CHECK(evidence.learn_shape(0, 100));
  CHECK(evidence.gain(one(1), two) < split);
}

TEST_CASE("similarity across languages stays between 0 and 1") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy(spanish, english, "es", "en", &languages);
  const BilingualEvidence evidence = toy.bilingual();
  for (std::uint32_t left = 0; left < 6; ++left) {
    for (std::uint32_t right = 0; right < 6; ++right) {
      const double similarity = evidence.similarity(one(left), one(right));
      CHECK(similarity >= 0);
      CHECK(similarity <= 1);
    }
  }
}

TEST_CASE("a question is no rendering of a statement") {
  const ToyTerms toy("¿Madrid decide?| Madrid decide.", "Does Madrid decide?| Madrid decides.",
                     "es", "en");
  const BilingualEvidence evidence = toy.bilingual();
  CHECK(evidence.gain(one(0), one(0)) > evidence.gain(one(0), one(1)));
  CHECK(evidence.gain(one(1), one(1)) > evidence.gain(one(1), one(0)));
}

TEST_CASE("a name in characters that may mean two things is one unit, met by either") {
  const notation::ToyLanguages languages(
      {{"ja", "word 1: 結果\nword 2: 結果\nword 3: 果\n"},
       {"en", "word 1: result\nword 2: effect\nword 3: fruit\n"}});
  const ToyTerms toy("結果だ。", "A result.| An effect.", "ja", "en", &languages);
  const Counterparts found = find_counterparts(toy.left_side(), toy.right_side(), toy.vocabulary);
  REQUIRE(found.left.of_sentence.front().size() == 1);
  const Unit& unit = found.left.units[found.left.of_sentence.front().front()];
  CHECK(unit.sentences == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("where all words have a capital, none is taken for a name") {
  const auto names_in = [](std::string_view left) {
    const ToyTerms toy(left, "Nothing.", "es", "en");
    const Counterparts found = find_counterparts(toy.left_side(), toy.right_side(), toy.vocabulary);
    std::uint32_t names = 0;
    for (const UnknownNames& own : found.left.names) names += own.matched + own.unmatched;
    return names;
  };
  CHECK(names_in("El alcalde Quiroga cruzó el puente.") == 1);
  CHECK(names_in("EL ALCALDE QUIROGA CRUZÓ EL PUENTE.") == 0);
  CHECK(names_in("EL ALCALDE CRUZÓ EL PUENTE.| El alcalde Quiroga cruzó el puente.") == 1);
  CHECK(names_in("Marta Quiroga") == 1);
}

TEST_CASE("texts in capitals are paired as others are") {
  const auto loud = [](std::string_view text) {
    std::string capitals(text);
    for (char& letter : capitals) {
      if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return capitals;
  };
  const notation::ToyLanguages languages = toy_languages();
  CHECK(aligned(loud(spanish), loud(english), languages) == aligned(spanish, english, languages));
  CHECK(aligned(loud(spanish), loud(stranger), languages).empty());
}

TEST_CASE("equal numbers, cognates, names and common concepts are counterparts") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy("El lunes había 300 candidatos en Lugo.",
                     "Nothing.| Monday: 300 candidates for Lugo.", "es", "en", &languages);
  const Counterparts found = find_counterparts(toy.left_side(), toy.right_side(), toy.vocabulary);
  std::vector<Tie> ties;
  for (const std::uint32_t index : found.left.of_sentence[0]) {
    ties.push_back(found.left.units[index].tie);
    CHECK(found.left.units[index].sentences == std::vector<std::uint32_t>{1});
  }
  REQUIRE(ties.size() == 4);
  CHECK(ties[0] > Tie::none);
  CHECK(ties[0] < Tie::cognate);
  CHECK(ties[1] == Tie::number);
  CHECK(ties[2] == Tie::cognate);
  CHECK(ties[3] == Tie::equal);
}

TEST_CASE("a number that the other side lacks is a unit without counterparts") {
  const ToyTerms toy("Había 300.", "There were 400.", "es", "en");
  const Counterparts found = find_counterparts(toy.left_side(), toy.right_side(), toy.vocabulary);
  REQUIRE(found.left.units.size() == 1);
  CHECK(found.left.units.front().tie == Tie::number);
  CHECK(found.left.units.front().sentences.empty());
}

TEST_CASE("lengths fit best at the languages' ratio, and the worse the further from it") {
  const ToyTerms toy("four little words here| another four words stand",
                     "vier kleine Wörter hier| wieder vier Wörter stehen");
  const LengthEvidence evidence(toy.left, toy.right);
  for (const double left : {20.0, 60.0, 200.0}) {
    double last = evidence.log_odds(left, 1, left * 1.2, 1);
    for (const double ratio : {1.6, 2.2, 3.0, 4.5}) {
      const double next = evidence.log_odds(left, 1, left * ratio, 1);
      CHECK(next < last);
      last = next;
    }
  }
}

TEST_CASE("lengths say the same from either side") {
  const ToyTerms toy("one two three four five| six", "uno dos| tres cuatro cinco seis siete ocho");
  const LengthEvidence evidence(toy.left, toy.right);
  const LengthEvidence mirror(toy.right, toy.left);
  for (const double left : {3.0, 30.0, 90.0}) {
    for (const double right : {2.0, 35.0, 140.0}) {
      CHECK(evidence.log_odds(left, 1, right, 2) ==
            doctest::Approx(mirror.log_odds(right, 2, left, 1)));
    }
  }
}

TEST_CASE("lengths of many renderings outweigh those of whole texts, and none change nothing") {
  const ToyTerms toy("four little words here| another four words stand",
                     "vier kleine Wörter hier| wieder vier Wörter stehen");
  LengthEvidence evidence(toy.left, toy.right);
  const double before = evidence.log_odds(50, 1, 50, 1);
  evidence.learn(0, 0, 0);
  CHECK(evidence.log_odds(50, 1, 50, 1) == before);
  evidence.learn(1'000, 2'000, 40);
  CHECK(evidence.log_odds(50, 1, 50, 1) < before);
  CHECK(evidence.log_odds(50, 1, 95, 1) > evidence.log_odds(50, 1, 60, 1));
}

TEST_CASE("what is known of two languages keeps lengths steady when a paragraph is put in") {
  const std::string left = "four little words here| another four words stand";
  const std::string right = "vier kleine Wörter hier| wieder vier Wörter stehen";
  const ToyTerms toy(left, right);
  const ToyTerms longer(left, right + "| ein unverhältnismäßig langer Satz aus der Nachbarschaft");
  const auto shift = [&](double left_letters, double right_letters) {
    const LengthEvidence before(toy.left, toy.right, left_letters, right_letters);
    const LengthEvidence after(longer.left, longer.right, left_letters, right_letters);
    return after.log_ratio() - before.log_ratio();
  };
  CHECK(shift(0, 0) > 0.1);
  CHECK(shift(100, 120) > 0);
  CHECK(shift(100, 120) < shift(0, 0) / 2);
  CHECK(shift(100, 0) == shift(0, 0));
  CHECK(shift(0, 120) == shift(0, 0));
}

TEST_CASE("lengths go by what is known of two languages until the pair says otherwise") {
  const ToyTerms toy("one two three four| five six seven", "一二三四| 五六七");
  const LengthEvidence unknown(toy.left, toy.right);
  LengthEvidence known(toy.left, toy.right, 100, 37);
  const LengthEvidence mirror(toy.right, toy.left, 37, 100);
  CHECK(std::abs(known.log_ratio() - std::log(0.37)) <
        std::abs(unknown.log_ratio() - std::log(0.37)));
  CHECK(known.log_ratio() == doctest::Approx(-mirror.log_ratio()));
  known.learn(1'000, 500, 1'000);
  CHECK(known.log_ratio() == doctest::Approx(std::log(0.5)).epsilon(0.02));
}

TEST_CASE("lengths of nothing are finite") {
  const LengthEvidence evidence({}, {});
  CHECK(std::isfinite(evidence.log_odds(0, 1, 0, 1)));
  CHECK(std::isfinite(evidence.log_odds(0, 1, 1e6, 5)));
}
