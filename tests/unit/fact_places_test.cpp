// Which value stands for which.
#include <doctest/doctest.h>

#include <chrono>

#include "facts/assignment.hpp"
#include "unit/fact_notation.hpp"
#include "unit/languages.hpp"

using namespace cotejo;

namespace {

std::string changes(std::string_view left, std::string_view right, std::string_view lang,
                    std::string_view right_lang = "") {
  if (right_lang.empty()) right_lang = lang;
  return notation::changes_of({left, notation::folder_language(lang)},
                              {right, notation::folder_language(right_lang)}, lang != right_lang);
}

// What the first change is about, on both sides.
std::string about(std::string_view left, std::string_view right, std::string_view lang) {
  const notation::FactText one(left, notation::folder_language(lang));
  const notation::FactText other(right, notation::folder_language(lang));
  const std::vector<FactChange> found = find_fact_changes(one.side, other.side, false);
  if (found.empty()) return "no change";
  return one.written(found.front().about.left) + " | " + other.written(found.front().about.right);
}

// The changes of all beads of two English articles.
std::string all_changes(std::string_view left, std::string_view right) {
  const Comparison comparison = notation::compare_all(notation::request_of({left, right}));
  std::string said;
  for (const Bead& bead : comparison.pairs.front().beads) {
    for (const FactChange& change : bead.facts) {
      said += (said.empty() ? "" : ", ") + notation::FactText::say(change.left) + " -> " +
              notation::FactText::say(change.right);
    }
  }
  return said;
}

}  // namespace

TEST_CASE("a value meets the one at its place, not the one that is equal") {
  CHECK(changes("The board went from Debian 7 to 8.", "The board went from Debian 8 to 9.", "en") ==
        "number 7 -> 8, number 8 -> 9");
  CHECK(changes("En total murieron 12 y hubo 30 heridos.",
                "En total murieron 15 y hubo 12 heridos.",
                "es") == "number 12 -> 15, number 30 -> 12");
  CHECK(changes("Es gab 12 Tote und 30 Verletzte.", "Es gab 15 Tote und 12 Verletzte.", "de") ==
        "number 12 -> 15, number 30 -> 12");
  CHECK(changes("L'inflation est passée de 7 % à 8 %.", "L'inflation est passée de 8 % à 9 %.",
                "fr") == "number 7 -> 8, number 8 -> 9");
  CHECK(changes("Цена выросла с 7 до 8 рублей.", "Цена выросла с 8 до 9 рублей.", "ru") ==
        "number 7 -> 8, number 8 -> 9");
}

TEST_CASE("a value that changed its owner is told, with what it is about") {
  CHECK(changes("Viajaban 63 mujeres y 41 hombres.", "Viajaban 41 mujeres y 63 hombres.", "es") ==
        "number 63 -> 41, number 41 -> 63");
  CHECK(about("Viajaban 63 mujeres y 41 hombres.", "Viajaban 41 mujeres y 63 hombres.", "es") ==
        "mujeres | mujeres");
  CHECK(changes("The lead rose from 3 to 5 seats.", "The lead fell from 5 to 3 seats.", "en") ==
        "negation rose -> fell, number 3 -> 5, number 5 -> 3");
}

TEST_CASE("a value that only stands elsewhere in the sentence is no change") {
  CHECK(changes("The crew were 63 women and 41 men.", "41 men and 63 women were the crew.", "en")
            .empty());
  CHECK(changes("Entre 2019 y 2021 perdió 300 de sus 2.400 vecinos.",
                "Perdió 300 de sus 2.400 vecinos entre 2019 y 2021.", "es")
            .empty());
  CHECK(changes("Sechs der 24 Schüler fehlten, 18 kamen.",
                "Von 24 Schülern kamen 18, sechs fehlten.", "de")
            .empty());
}

TEST_CASE("a score is one value of two") {
  CHECK(changes("They won 2–1 on Sunday.", "They won 3–1 on Sunday.", "en") == "number 2-1 -> 3-1");
  CHECK(changes("They won 2–1 on Sunday.", "They lost 1–2 on Sunday.", "en") ==
        "negation they won -> they lost, number 2-1 -> 1-2");
  CHECK(changes("Bochum verlor gegen Mainz 0:2.", "Mit 2:0 schlug Mainz Bochum.", "de").empty());
  CHECK(changes("Ganaron por 2-1 al final.", "They won 2-1 in the end.", "es", "en").empty());
}

TEST_CASE("what cannot have taken a value's place is not set against it") {
  CHECK(changes("It was built in 1998.", "It was built by 40 men.", "en") ==
        "number 1998 -> none, number none -> 40");
  CHECK(changes("Costó 40 euros.", "Midió 40 km.", "es") ==
        "number EUR 40 -> none, number none -> 40 kilometer");
}

TEST_CASE("a value that moved into the next sentence is no change") {
  CHECK(all_changes("The old mill by the river burned down in 1887. It never opened again.",
                    "The old mill by the river burned down. In 1887 it never opened again.")
            .empty());
  CHECK(all_changes("The old mill by the river burned down in 1887. It never opened again.",
                    "The old mill by the river burned down. In 1878 it never opened again.") ==
        "1887 -> none, none -> 1878");
}

TEST_CASE("the items of a list that were renumbered are one remark") {
  CHECK(
      all_changes("3. Peel the large onions.\n4. Fry the onions gently.\n5. Add the warm stock.",
                  "4. Peel the large onions.\n5. Fry the onions gently.\n6. Add the warm stock.") ==
      "3 -> 4");
}

TEST_CASE("the best assignment is found, whichever side has more") {
  CHECK(best_assignment({1, 5, 4, 1}, 2, 2) == std::vector<std::size_t>{1, 0});
  CHECK(best_assignment({3, 2, 2, 1, 0, 9}, 2, 3) == std::vector<std::size_t>{0, 2});
  CHECK(best_assignment({3, 1, 2, 0, 2, 9}, 3, 2) == std::vector<std::size_t>{0, unassigned, 1});
  CHECK(best_assignment({}, 0, 0).empty());
}

TEST_CASE("thousands of values cost little more than reading them") {
  std::string left;
  std::string right;
  for (int number = 0; number < 2000; ++number) {
    left += " " + std::to_string(10'000 + 7 * number);
    right += " " + std::to_string(10'003 + 7 * number);
  }
  const notation::FactText one(left, notation::folder_language("en"));
  const notation::FactText other(right, notation::folder_language("en"));
  const auto begin = std::chrono::steady_clock::now();
  CHECK(find_fact_changes(one.side, other.side, false).size() == 2000);
  CHECK(find_fact_changes(one.side, other.side, true).size() == 2000);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  CHECK(took.count() < 5);  // it took 41 s; measured 0.1 s
}

TEST_CASE("a round number that stands on both sides is one, whatever stands around it") {
  CHECK(changes("The ferry took 400 people, 130 more than in May.",
                "130 fewer people than in May took the ferry, 400 in all.", "en") == "");
  CHECK(changes("島の人口は去年より百二十人多い八百人だった。",
                "島の人口は800人で、去年より210人増えた。", "ja") == "number 120 -> 210");
}
