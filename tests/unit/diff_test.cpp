#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "diff/word_diff.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using notation::mark;

namespace {

void check_marks(std::string_view notation) { CHECK(mark(notation) == notation); }

Difference difference(std::string_view left, std::string_view right, const Ignore& ignore = {}) {
  const notation::Read left_read = notation::read(left);
  const notation::Read right_read = notation::read(right);
  return find_difference(left_read.diff_side(), right_read.diff_side(), ignore);
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int time = 0; time < times; ++time) result += text;
  return result;
}

}  // namespace

TEST_CASE("a changed word is one edit, an added or dropped one another") {
  check_marks("The [mayor/minister] opened the bridge.");
  check_marks("The bridge [-finally-] opened on Monday.");
  check_marks("The bridge opened on [+the first+] Monday.");
  check_marks("[+Yesterday+] the bridge opened.");
  check_marks("The bridge opened [-yesterday-].");
  check_marks("[Nobody/Everybody] knew why the bridge stayed [closed/open].");
}

TEST_CASE("equal texts have no edits, texts with nothing in common are one") {
  check_marks("The bridge opened.");
  check_marks("[Nobody came/Everything burned].");
  CHECK(mark("", "") == "");
}

TEST_CASE("a text against nothing is one edit") {
  CHECK(mark("The bridge opened.", "") == "[-The bridge opened.-]");
  CHECK(mark("", "The bridge opened.") == "[+The bridge opened.+]");
}

TEST_CASE("numbers and marks are edits of their own size") {
  check_marks("The works cost [1.2/1.4] million euros.");
  check_marks("The bridge opened[!/.]");
  check_marks("Ann[+,+] who built it, left.");
}

TEST_CASE("changes that only a slight word keeps apart are one edit") {
  check_marks(
      "The council [approved a temporary budget/rejected a generous proposal] on Monday evening.");
  check_marks("They went to [a village near the coast/some town by the mountains] together.");
}

TEST_CASE("changes that a phrase keeps apart are two edits") {
  check_marks("The [mayor/minister] opened the new bridge over the river on [Monday/Friday].");
}

TEST_CASE("words that moved within a sentence are moved, not dropped and added") {
  check_marks(
      "[>On Monday morning>] the council of elders approved the budget [<On Monday morning<].");
}

TEST_CASE("a few short words that turn up elsewhere are no move") {
  const std::string marked = mark("It was so that the rain came.", "The rain came, it was so.");
  CHECK(marked.find("[>") == std::string::npos);
}

TEST_CASE("no edit crosses the end of a sentence") {
  CHECK(mark("One fish swam.| Two fish slept.", "All birds flew.| No birds sang.") ==
        "[One fish swam/All birds flew]. [Two fish slept/No birds sang].");
  CHECK(mark("One red fish swam, and two blue fish slept.",
             "One red fish swam.| Then two blue fish slept.") ==
        "One red fish swam[, and/.] [+Then+] two blue fish slept.");
}

TEST_CASE("letter case counts unless it is ignored") {
  CHECK(mark("the Bridge", "the bridge") == "the [Bridge/bridge]");
  CHECK(mark("the Bridge", "the bridge", {.letter_case = true}) == "the Bridge");
  CHECK(difference("the Bridge", "the bridge", {.letter_case = true}) == Difference::ignored);
}

TEST_CASE("diacritics count unless they are ignored") {
  CHECK(mark("el río", "el rio") == "el [río/rio]");
  CHECK(mark("el río", "el rio", {.diacritics = true}) == "el río");
  CHECK(difference("el río", "el rio", {.diacritics = true}) == Difference::ignored);
}

TEST_CASE("punctuation counts unless it is ignored") {
  CHECK(mark("No, thanks", "No thanks!") == "No[-,-] thanks[+!+]");
  CHECK(mark("No, thanks", "No thanks!", {.punctuation = true}) == "No thanks");
  CHECK(difference("No, thanks", "No thanks!", {.punctuation = true}) == Difference::ignored);
}

TEST_CASE("quotation marks of another kind are ignored unless they count") {
  CHECK(mark("the «end»", "the “end”") == "the «end»");
  CHECK(mark("the «end»", "the “end”", {.quotes = false}) == "the [«/“]end[»/”]");
  CHECK(difference("the «end»", "the “end”") == Difference::ignored);
  CHECK(difference("the «end»", "the “end”", {.quotes = false}) == Difference::real);
}

TEST_CASE("white space is ignored unless it counts") {
  CHECK(difference("the  end", "the end") == Difference::ignored);
  CHECK(difference("the  end", "the end", {.whitespace = false}) == Difference::real);
  const notation::Read left = notation::read("the  end");
  const notation::Read right = notation::read("the end");
  const WordDiff diff = diff_words(left.diff_side(), right.diff_side(), {.whitespace = false});
  REQUIRE(diff.edits.size() == 1);
  CHECK(diff.edits.front() == Edit{Range{3, 5}, Range{3, 4}, EditKind::changed});
}

TEST_CASE("what Unicode calls the same is no difference that counts") {
  CHECK(difference("caf\u00E9 \uFB01n", "cafe\u0301 fin") == Difference::ignored);
  CHECK(mark("caf\u00E9 \uFB01n", "cafe\u0301 fin") == "caf\u00E9 \uFB01n");
}

TEST_CASE("equal texts do not differ, whatever counts") {
  CHECK(difference("The «end».", "The «end».", {false, false, false, false, false}) ==
        Difference::none);
  CHECK(difference("", "") == Difference::none);
}

TEST_CASE("where sentences end is no difference by itself") {
  CHECK(difference("One.| Two.", "One. Two.") != Difference::real);
}

TEST_CASE("sides too long for the shortest script are compared from both ends, and say so") {
  const std::string long_text = repeated("one two three four ", 600);
  const notation::Read left = notation::read("Start " + long_text + "old end|");
  const notation::Read right = notation::read("Start " + long_text + "new end|");
  const WordDiff diff = diff_words(left.diff_side(), right.diff_side(), {});
  CHECK_FALSE(diff.precise);
  REQUIRE(diff.edits.size() == 1);
  CHECK(notation::utf8(slice(left.version.text, *diff.edits.front().left)) == "old");
  CHECK(notation::utf8(slice(right.version.text, *diff.edits.front().right)) == "new");
}

TEST_CASE("equal sides are precise however long") {
  const notation::Read read = notation::read(repeated("one two three four ", 600) + "|");
  const WordDiff diff = diff_words(read.diff_side(), read.diff_side(), {});
  CHECK(diff.precise);
  CHECK(diff.edits.empty());
}

TEST_CASE("shorter sides are precise") {
  CHECK(
      diff_words(notation::read("one").diff_side(), notation::read("two").diff_side(), {}).precise);
}
