#include "facts/ties.hpp"

#include <doctest/doctest.h>

#include <array>
#include <numeric>
#include <string>
#include <string_view>

#include "unit/notation.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

notation::ToyLanguages toy_languages() {
  return notation::ToyLanguages(
      {{"es",
        "territory KP: Corea_del_Norte\nterritory US: EE._UU. Estados_Unidos\nmonth name 4: "
        "abril\nweekday name 1: lunes\n"
        "word ship: buque barco\nword reach: alcanzar\nword wait: esperar\npicture 1f6a2: barco\n"},
       {"en",
        "territory KP: North_Korea\nterritory US: United_States America\nmonth name 4: "
        "April\nweekday name 1: Monday\n"
        "word ship: ship\nword reach: reach\nword wait: wait\npicture 1f6a2: vessel\n"}});
}

// The ties of a bead of all sentences of both texts: "buque=ship translation, ...".
std::string ties(std::string_view left_text, std::string_view right_text) {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy(left_text, right_text, "es", "en", &languages);
  std::vector<std::uint32_t> left(toy.left.size());
  std::vector<std::uint32_t> right(toy.right.size());
  std::iota(left.begin(), left.end(), 0U);
  std::iota(right.begin(), right.end(), 0U);
  const std::u16string left_words = notation::read(left_text, "es").version.text;
  const std::u16string right_words = notation::read(right_text, "en").version.text;
  constexpr std::array<std::string_view, 5> kinds = {"translation", "name", "number", "cognate",
                                                     "same"};
  std::string said;
  for (const WordTie& tie : find_ties({toy.left, left}, {toy.right, right}, toy.vocabulary)) {
    said += (said.empty() ? "" : ", ") + notation::utf8(slice(left_words, tie.left)) + "=" +
            notation::utf8(slice(right_words, tie.right)) + " " +
            std::string(kinds[static_cast<std::size_t>(tie.kind)]);
  }
  return said;
}

}  // namespace

TEST_CASE("words tie by what the lexicons know, in the left text's order") {
  CHECK(ties("El buque esperó hasta abril.", "In April the ship still waited.") ==
        "buque=ship translation, esperó=waited translation, abril=April translation");
}

TEST_CASE("a name of several words is one tie, with another name of its place") {
  CHECK(ties("Corea del Norte calla.", "Nothing from North Korea.") ==
        "Corea del Norte=North Korea name");
  CHECK(ties("En Estados Unidos llueve.", "It rains in America.") == "Estados Unidos=America name");
}

TEST_CASE("numbers tie by their value, in digits and in words") {
  CHECK(ties("Murieron tres de 1.234,5.", "Of 1,234.5, 3 died.") ==
        "tres=3 number, 1.234,5=1,234.5 number");
}

TEST_CASE("words alike but for spelling are cognates") {
  CHECK(ties("El presidente habló.", "The president spoke.") == "presidente=president cognate");
}

TEST_CASE("a name spelled alike is one tie with the small words inside it") {
  CHECK(ties("Zarpó el Luz de Alborán hoy.", "The Luz de Alborán sailed.") ==
        "Luz de Alborán=Luz de Alborán name");
}

TEST_CASE("names that a comma parts stay apart") {
  CHECK(ties("Fueron Soler, Prats.", "They were Soler, Prats.") ==
        "Soler=Soler name, Prats=Prats name");
}

TEST_CASE("small words alike by chance do not tie") {
  CHECK(ties("Vino a ver no sé qué.", "He took a look, no more.").empty());
}

TEST_CASE("each word ties once, and the surest reason goes first") {
  CHECK(ties("El barco.", "A vessel, the ship.") == "barco=ship translation");
  CHECK(ties("El buque, el barco.", "The ship.") == "buque=ship translation");
  CHECK(ties("El buque, el barco.", "The ship, a ship.") ==
        "buque=ship translation, barco=ship translation");
}

TEST_CASE("ties reach across the sentences of a bead, and never join two sentences") {
  CHECK(ties("El buque esperó.| Era abril.", "The ship waited, in April.") ==
        "buque=ship translation, esperó=waited translation, abril=April translation");
  CHECK(ties("Salió Soler|\nPrats calla", "He saw Soler|\nPrats left") ==
        "Soler=Soler name, Prats=Prats name");
}

TEST_CASE("nothing in common is no tie") { CHECK(ties("Llueve.", "The band plays.").empty()); }
