#include "evidence/punctuation.hpp"

#include <doctest/doctest.h>

#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

double odds(const PunctuationEvidence& evidence, MarkKinds left, MarkKinds right) {
  return evidence.log_odds(left, 1, right, 1);
}

}  // namespace

TEST_CASE("quotation marks of all kinds are one kind, and apostrophes none") {
  for (const char32_t mark : {U'"', U'«', U'”', U'„', U'「'}) {
    CHECK(kinds_of_mark(mark) == kinds_of_mark(U'“'));
  }
  CHECK(kinds_of_mark(U'：') == kinds_of_mark(U':'));
  CHECK(kinds_of_mark(U'（') == kinds_of_mark(U')'));
  for (const char32_t other : {U'\'', U'’', U'.', U',', U'-', U'a'}) {
    CHECK(kinds_of_mark(other) == 0);
  }
  const ToyTerms toy("“No”, he said: it's (not) so.| It's so.", "");
  CHECK(toy.left[0].marks == (kinds_of_mark(U'"') | kinds_of_mark(U':') | kinds_of_mark(U'(')));
  CHECK(toy.left[1].marks == 0);
}

TEST_CASE("apostrophes around what is said are quotation marks") {
  const ToyTerms toy("'No,' he said.| It's the dogs' own.| He said: ‘No.’", "");
  CHECK(toy.left[0].marks == kinds_of_mark(U'"'));
  CHECK(toy.left[1].marks == 0);
  CHECK(toy.left[2].marks == (kinds_of_mark(U'"') | kinds_of_mark(U':')));
  CHECK(kinds_of_mark_at(u"'", 0) == 0);
}

TEST_CASE("a long text that never uses a mark says nothing by lacking it, a short one does") {
  std::string with;
  std::string without;
  for (int count = 0; count < 40; ++count) {
    with += count % 2 == 0 ? "“One.”| " : "Two.| ";
    without += "Uno.| ";
  }
  const MarkKinds quotation = kinds_of_mark(U'"');
  const ToyTerms toy(with, without, "en", "es");
  const ToyTerms brief("“One.”| Two.", "Uno.| Dos.", "en", "es");
  const PunctuationEvidence habit(toy.left, toy.right);
  CHECK(odds(habit, quotation, 0) == odds(habit, 0, 0));
  CHECK(odds(PunctuationEvidence(brief.left, brief.right), quotation, 0) < -0.5);
}

TEST_CASE("marks in both speak for a rendering, the rarer the more, and marks in one against it") {
  const ToyTerms toy("“One.”| Two.| “Three.”| Four.| Five: six.| Seven.",
                     "«Uno».| Dos.| «Tres».| Cuatro.| Cinco: seis.| Siete.", "en", "es");
  const PunctuationEvidence evidence(toy.left, toy.right);
  const MarkKinds quotation = kinds_of_mark(U'"');
  const MarkKinds colon = kinds_of_mark(U':');
  CHECK(odds(evidence, quotation, quotation) > 0.3);
  CHECK(odds(evidence, colon, colon) > odds(evidence, quotation, quotation));
  CHECK(odds(evidence, quotation, 0) < -0.5);
  CHECK(odds(evidence, 0, quotation) < -0.5);
  CHECK(odds(evidence, 0, 0) > 0);
  CHECK(odds(evidence, quotation, colon) < odds(evidence, quotation, 0));
  // Of several sentences, one is likelier to have a mark by chance.
  CHECK(evidence.log_odds(quotation, 1, quotation, 3) < odds(evidence, quotation, quotation));
}
