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
