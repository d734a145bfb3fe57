// Paragraphs of plain text; a slash stands for a line end, a bar where a paragraph ends.
#include "unicode/paragraphs.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "unicode/segmenter.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

std::string cut(std::string slashed) {
  std::replace(slashed.begin(), slashed.end(), '/', '\n');
  const std::u16string text = notation::utf16(slashed);
  std::string found;
  for (const Range& paragraph : find_paragraphs(text)) {
    if (!found.empty()) found += "|";
    found += notation::utf8(slice(text, paragraph));
  }
  std::replace(found.begin(), found.end(), '\n', '/');
  return found;
}

}  // namespace

TEST_CASE("a line end ends a paragraph where lines are as long as they like") {
  CHECK(
      cut("The ferry left the port on Monday with all its crew./The crew was tired./Rain fell.") ==
      "The ferry left the port on Monday with all its crew.|The crew was tired.|Rain fell.");
  CHECK(cut("Ferry leaves port/By Ana Sol/The ferry left on Monday.") ==
        "Ferry leaves port|By Ana Sol|The ferry left on Monday.");
  CHECK(cut("one//two///three") == "one|two|three");
}

TEST_CASE("a space before a line end joins lines where words are parted by spaces") {
  CHECK(cut("The dam holds /and the river falls") == "The dam holds /and the river falls");
  CHECK(cut("水坝还在 /河水在夜里又下降了很多") == "水坝还在|河水在夜里又下降了很多");
}

TEST_CASE("a hard-wrapped paragraph runs over its line ends") {
  CHECK(cut("The ferry left the port on Monday with/all its crew, and nobody knew where to. The/"
            "Harbour Office said on Tuesday that it/had not been told./It would ask.") ==
        "The ferry left the port on Monday with/all its crew, and nobody knew where to. The/"
        "Harbour Office said on Tuesday that it/had not been told.|It would ask.");
  CHECK(
      cut("Ferry leaves/The ferry left the port on Monday with/all its crew, and nobody knew where/"
          "to.//The mayor was told on Tuesday by the/Harbour Office.") ==
      "Ferry leaves|The ferry left the port on Monday with/all its crew, and nobody knew where/"
      "to.|The mayor was told on Tuesday by the/Harbour Office.");
}

TEST_CASE("a hard-wrapped text of letters without case is told by its full lines") {
  CHECK(cut("渡轮周一离开港口，船上有全体船员，/没有人知道它要去哪里。港务局周二表/"
            "示没有得到通知。") ==
        "渡轮周一离开港口，船上有全体船员，/没有人知道它要去哪里。港务局周二表/示没有得到通知。");
  CHECK(cut("渡轮离开港口/港务局周二表示没有得到通知。/没有人知道。") ==
        "渡轮离开港口|港务局周二表示没有得到通知。|没有人知道。");
}

TEST_CASE("items of lists, headings, block quotes and addresses begin paragraphs") {
  CHECK(cut("We need to bring what follows to the/harbour by noon:/- bread and cheese/- water, as "
            "much as we can/"
            "carry") ==
        "We need to bring what follows to the/harbour by noon:|- bread and cheese|- water, as much "
        "as we can/carry");
  CHECK(cut("# Ferry leaves the port/> It left, said the mayor of the town/> and nobody waved.") ==
        "# Ferry leaves the port|> It left, said the mayor of the town/> and nobody waved.");
  CHECK(cut("flour/sugar/butter") == "flour|sugar|butter");
  CHECK(cut("Harbour Office of the town/www.example.org/office@example.org") ==
        "Harbour Office of the town|www.example.org|office@example.org");
}

TEST_CASE("a sentence of a hard-wrapped paragraph crosses line ends") {
  const std::string text =
      "The ferry left the port on Monday with\nall its crew. The U.S.\nembassy said so.";
  CHECK(notation::cut_sentences(text, "en") ==
        "The ferry left the port on Monday with\nall its crew.| The U.S.\nembassy said so.");
}

TEST_CASE("a hard-wrapped quote is one paragraph for each depth, and its marks are no words") {
  CHECK(
      cut("The mayor wrote to the ferry people/yesterday:/> I asked the town about the harbour on/"
          "> Monday. Nobody/> answered./>/> > Then ask the/> > captain./Nothing came of it.") ==
      "The mayor wrote to the ferry people/yesterday:|> I asked the town about the harbour on/"
      "> Monday. Nobody/> answered.|> > Then ask the/> > captain.|Nothing came of it.");
  CHECK(notation::cut_sentences("> I asked the town about the\n> harbour.\n> Nobody did.", "en") ==
        "> I asked the town about the\n> harbour.|\n> Nobody did.");
}
