// What changed its place within a bead, in the notation of marks: "[>" where it stood, "[<" where
// it went.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/notation.hpp"

using namespace cotejo;
using notation::mark;

namespace {

void check_marks(std::string_view notation) { CHECK(mark(notation) == notation); }

}  // namespace

TEST_CASE("words that moved within a sentence are moved, not dropped and added") {
  check_marks(
      "[>On Monday morning>] the council of elders approved the budget [<On Monday morning<].");
}

TEST_CASE("a phrase of two content words has moved whatever changed around it") {
  const std::string marked = mark("The annual report praises the city council and its plans.",
                                  "Plans of the city council are praised in every annual report.");
  CHECK(marked.find("annual report>]") != std::string::npos);
}

TEST_CASE("a phrase that moved to the beginning has moved in spite of its capital") {
  CHECK(mark("The council of elders approved the budget on Monday morning.",
             "On Monday morning the council of elders approved the budget.") ==
        "[<On Monday morning<]The council of elders approved the budget [>on Monday morning>].");
}

TEST_CASE("items of a list that changed places have moved") {
  CHECK(mark("He sells red apples, ripe pears and green plums.",
             "He sells green plums, red apples and ripe pears.")
            .find("[>green plums>]") != std::string::npos);
}

TEST_CASE("a single word moves where nothing else changed beside it") {
  CHECK(mark("Recently the committee has published a report.",
             "The committee has recently published a report.") ==
        "[>Recently>]the committee has [<recently<] published a report.");
}

TEST_CASE("words move across the sentences of a bead, but none goes over a sentence's end") {
  const std::string marked = mark("The mayor spoke on Monday morning.| Ann Smith left.",
                                  "The mayor spoke.| Ann Smith left on Monday morning.");
  CHECK(marked == "The mayor spoke [>on Monday morning>]. Ann Smith left [<on Monday morning<].");
}

TEST_CASE("a few short words that turn up elsewhere are no move") {
  const std::string marked = mark("It was so that the rain came.", "The rain came, it was so.");
  CHECK(marked.find("[>") == std::string::npos);
}

TEST_CASE("an article and a word that either side has once move, whatever changed around them") {
  CHECK(mark("According to the police he told the court that he felt fine about it.",
             "He told the court that he felt fine about it, the police said.")
            .find("[>the police>]") != std::string::npos);
  const std::string two = mark("He met a man from Rome and a man from Paris.",
                               "A man from Bern and a man from Rome met him.");
  CHECK(two.find("[>a man>]") == std::string::npos);
}

TEST_CASE("words that changed places with those beside them move, where nothing else changed") {
  CHECK(mark("Now we present the plan.", "We now present the plan.") ==
        "[<We<]Now [>we>] present the plan.");
  // An article that comes here and goes there is no move.
  const std::string marked =
      mark("It is the limit in the natural world.", "It is limit in natural the world.");
  CHECK(marked.find("[>") == std::string::npos);
}

TEST_CASE("a single word moves to the end, before the mark that ends both sides") {
  CHECK(mark("Hier, le ministre a démissionné.", "Le ministre a démissionné hier.") ==
        "[>Hier>][-,-]le ministre a démissionné [<hier<].");
}

TEST_CASE("a verb and what stood before it exchange places") {
  CHECK(mark("De burgemeester opende gisteren de brug.", "Gisteren opende de burgemeester de brug.")
            .find("[>gisteren>]") != std::string::npos);
}

TEST_CASE("as few phrases as can be are told to have moved") {
  const std::string marked = mark("On the third of May a farmer from Hill bought four pigs.",
                                  "A farmer from Hill bought four pigs on the third of May.");
  CHECK(marked.find("[>On the third of May>]") != std::string::npos);
  const std::string evening =
      mark("Kommunen stängde bron i går kväll.", "I går kväll stängde kommunen bron.");
  CHECK(evening.find("[>i går kväll>]") != std::string::npos);
}

TEST_CASE("two phrases change places in a list, and the word between them comes and goes") {
  const std::string marked = mark("The council closed the school and the library.",
                                  "The council closed the library and the school.");
  CHECK(marked.find("the library>]") != std::string::npos);
}

TEST_CASE("a clause moves where the words that cross it are too slight to move themselves") {
  const std::string marked =
      mark("Er blieb zu Hause, weil er krank war.", "Weil er krank war, blieb er zu Hause.");
  CHECK(marked.find("[>weil er krank war>]") != std::string::npos);
  CHECK(marked.find("zu Hause-]") == std::string::npos);
}

TEST_CASE("where most is new, a phrase that moved goes over a word that stays") {
  const std::string marked =
      mark("The people of Hollamstead hoped for cheaper bread, says a yellow diary.",
           "A yellow diary has it that around Hollamstead nobody could buy any flour.");
  CHECK(marked.find("[>a yellow diary>]") != std::string::npos);
  CHECK(marked.find(" Hollamstead ") != std::string::npos);
}

TEST_CASE("an item of a list moves, and leaves its comma") {
  CHECK(mark("The shop sells bread, fresh milk, and local honey.",
             "The shop sells fresh milk, bread, and local honey.")
            .find("[>bread>]") != std::string::npos);
}

TEST_CASE("what stands before a phrase that moved there is set against what stands behind it") {
  CHECK(mark("Kommt der Bürgermeister heute?", "Heute kommt der Bürgermeister.") ==
        "[<Heute<]Kommt der Bürgermeister [>heute>][?/.]");
  // But no comma against a word.
  CHECK(mark("Ann Hill, coach of the club, said so.", "The coach of the club, Ann Hill, said so.")
            .find("[-,-]") != std::string::npos);
}
