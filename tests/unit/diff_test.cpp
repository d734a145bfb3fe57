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

WordDiff diff_of(const notation::Read& left, const notation::Read& right) {
  return diff_words(left.diff_side(), right.diff_side(), {});
}

bool rewritten(std::string_view left, std::string_view right) {
  return diff_of(notation::read(left), notation::read(right)).rewritten;
}

// The changed letters of all edits, left and right of a slash.
std::string letters(std::string_view left, std::string_view right) {
  const notation::Read left_read = notation::read(left);
  const notation::Read right_read = notation::read(right);
  std::string told;
  for (const Edit& edit : diff_of(left_read, right_read).edits) {
    if (!edit.letters) continue;
    for (const Range& letter : edit.letters->left) {
      told += notation::utf8(slice(left_read.version.text, letter));
    }
    told += "/";
    for (const Range& letter : edit.letters->right) {
      told += notation::utf8(slice(right_read.version.text, letter));
    }
  }
  return told;
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

TEST_CASE("another form of a word is an edit of its own") {
  check_marks("See you [tomorow/tomorrow] at the [old/new] house.");
}

TEST_CASE("a word written together or apart is an edit of its own, and replaced") {
  CHECK(mark("The board met and re-elected the old chair of the club on Monday.",
             "The board met and reelected the old chair of the club on Monday.") ==
        "The board met and [re-elected/reelected] the old chair of the club on Monday.");
  CHECK(mark("He can not come to the town hall.", "He cannot come to the town hall.") ==
        "He [can not/cannot] come to the town hall.");
}

TEST_CASE("changes that a phrase keeps apart are two edits") {
  check_marks("The [mayor/minister] opened the new bridge over the river on [Monday/Friday].");
}

TEST_CASE("no edit crosses the end of a sentence") {
  CHECK(mark("One fish swam.| Two fish slept.", "All birds flew.| No birds sang.") ==
        "[One fish swam/All birds flew]. [Two fish slept/No birds sang].");
  CHECK(mark("One red fish swam, and two blue fish slept.",
             "One red fish swam.| Then two blue fish slept.") ==
        "One red fish swam[, and/.] [+Then+] two blue fish slept.");
}

TEST_CASE("a capital that the beginning of a sentence forces is no change") {
  check_marks("[+Yesterday+] the bridge opened.");
  CHECK(mark("The bridge opened.", "Yesterday the bridge opened.") ==
        "[+Yesterday+]The bridge opened.");
  CHECK(mark("We left, and two friends stayed.", "We left.| Two friends stayed.") ==
        "We left[, and/.] two friends stayed.");
  CHECK(mark("Then he said \"No more.\"", "Then he said no more.") ==
        "Then he said [-\"-]No more.[-\"-]");
  CHECK(difference("We left, two stayed.", "We left, two stayed.") == Difference::none);
}

TEST_CASE("a capital that nothing forces is a change") {
  check_marks("We wrote it in [python/Python].");
  CHECK(mark("python is fine.", "Python is fine.") == "[python/Python] is fine.");
  CHECK(difference("python is fine.", "Python is fine.") == Difference::real);
}

TEST_CASE("runs that have nothing to do with each other are removed and added") {
  CHECK(mark("The dam, which engineers from three countries inspected in spring, will stay closed.",
             "The dam will stay closed.") ==
        "The dam[-, which engineers from three countries inspected in spring,-] will stay closed.");
  const std::string marked = mark(
      "The old dam near the village holds because engineers inspect it twice a year, he said.",
      "The old dam near the village never had a crack that anybody could find or photograph, he "
      "said.");
  CHECK(marked.find("[-holds because engineers inspect it twice a year-]") != std::string::npos);
}

TEST_CASE("no bracket is torn, and a phrase begins with its article") {
  check_marks("The old bridge (built in 1920) [+and the tunnel (built in 1950)+] opened.");
  check_marks("They saw the river[+, the mountain+], the sea.");
}

TEST_CASE("a compound with hyphens is marked whole") {
  check_marks("We use a [low-energy/low energy] lamp here.");
  check_marks("It was the [non-verbal/nonverbal] part.");
  check_marks("A [Franco-German/Franco-Spanish] treaty was signed.");
}

TEST_CASE("a word that a line's end cuts is the same word") {
  CHECK(diff_of(notation::read("The hospi-\ntal closed at noon."),
                notation::read("The hospital closed at once."))
            .edits.size() == 1);
  CHECK(difference("The hospi-\ntal closed.", "The hospital closed.") == Difference::ignored);
  CHECK(difference("A well-\nknown song.", "A well-known song.") != Difference::real);
}

TEST_CASE("the letters of a word that only changed a little are told") {
  CHECK(letters("El alcalde llegará hoy.", "El alcalde llegaría hoy.") == "á/ía");
  CHECK(letters("See you tomorow at noon.", "See you tomorrow at noon.") == "/r");
  CHECK(letters("We wrote it in python today.", "We wrote it in Python today.") == "p/P");
  CHECK(letters("Ein kleiner Hund kam.", "Eine kleine Katze kam.") == "");
  CHECK(letters("They closed the gates again.", "They closed the gate again.") == "s/");
  CHECK(letters("It cost 1950 euros then.", "It cost 1960 euros then.") == "");
  CHECK(letters("He drove to town today.", "He walked to town today.") == "");
  CHECK(letters("Мэр открыл новый мост вчера.", "Мэр открыла новый мост вчера.") == "/а");
  CHECK(letters("The e\u0301tude ended here.", "The etude ended here.") == "e\u0301/e");
}

TEST_CASE("a sentence of which little is left was rewritten, and only phrases count as kept") {
  CHECK(rewritten("The committee met in spring and agreed on nothing of any consequence.",
                  "Nobody expected the members to reach a deal within so short a time."));
  CHECK_FALSE(rewritten("The committee met in spring and agreed on nothing of consequence.",
                        "The committee met in autumn and agreed on nothing of consequence."));
  CHECK_FALSE(rewritten("The committee met.",
                        "The committee met in spring, and after three long days of talks behind "
                        "closed doors its members agreed on nothing of any consequence."));
  CHECK_FALSE(rewritten("Yes.", "No."));
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

TEST_CASE("how a text is set is no difference that counts") {
  CHECK(difference("12 \u00D7 3", "\u0661\u0662 \u00D7 \u0663") == Difference::ignored);
  CHECK(difference("\uFF21\uFF22\uFF23 \uFF11", "ABC 1") == Difference::ignored);
  CHECK(difference("a\u2009\u00A0b\u00ADc", "a bc") == Difference::ignored);
  CHECK(difference("1990\u20131995", "1990-1995") == Difference::ignored);
}

TEST_CASE("equal texts do not differ, whatever counts") {
  CHECK(difference("The «end».", "The «end».", {false, false, false, false, false}) ==
        Difference::none);
  CHECK(difference("", "") == Difference::none);
}

TEST_CASE("where sentences end is no difference by itself") {
  CHECK(difference("One.| Two.", "One. Two.") != Difference::real);
}

TEST_CASE("sides too long to be compared word by word are compared from both ends, and say so") {
  const std::string long_text = repeated("one two three four ", 2000);
  const notation::Read left = notation::read("Start " + long_text + "old end|");
  const notation::Read right = notation::read("Start " + long_text + "new end|");
  const WordDiff diff = diff_words(left.diff_side(), right.diff_side(), {});
  CHECK_FALSE(diff.precise);
  REQUIRE(diff.edits.size() == 1);
  CHECK(notation::utf8(slice(left.version.text, *diff.edits.front().left)) == "old");
  CHECK(notation::utf8(slice(right.version.text, *diff.edits.front().right)) == "new");
}

TEST_CASE("equal sides are precise however long") {
  const notation::Read read = notation::read(repeated("one two three four ", 2000) + "|");
  const WordDiff diff = diff_words(read.diff_side(), read.diff_side(), {});
  CHECK(diff.precise);
  CHECK(diff.edits.empty());
}

TEST_CASE("shorter sides are precise") {
  CHECK(
      diff_words(notation::read("one").diff_side(), notation::read("two").diff_side(), {}).precise);
}
