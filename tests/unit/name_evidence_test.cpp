#include "evidence/name_evidence.hpp"

#include <doctest/doctest.h>

#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

Counterparts counterparts_of(const ToyTerms& toy) {
  return find_counterparts(toy.left_side(), toy.right_side(), toy.vocabulary);
}

}  // namespace

TEST_CASE("a name speaks for its sentence's being rendered where the other side has it anywhere") {
  const ToyTerms toy("Ayer Quiroga habló.| Ayer Bermejo calló.| Ayer nadie rio.",
                     "Nobody laughed.| Yesterday Quiroga spoke.", "es", "en");
  const NameEvidence names(counterparts_of(toy));
  CHECK(names.left_log_odds(0) > 0);
  CHECK(names.left_log_odds(1) < 0);
  CHECK(names.left_log_odds(2) == 0);
  CHECK(names.right_log_odds(0) == 0);
  CHECK(names.right_log_odds(1) > 0);
}

TEST_CASE("the head of a sentence, and words with and without a capital, are no names") {
  const ToyTerms toy("Lloviznaba mucho.| Vino Lloviznaba.| Vino Paz.| Hubo paz.", "It drizzled.",
                     "es", "en");
  const Counterparts found = counterparts_of(toy);
  CHECK(found.left.names[0].unmatched == 1);  // it has one elsewhere
  CHECK(found.left.names[2].unmatched == 0);
  CHECK(found.left.names[3].unmatched == 0);
  const ToyTerms heads("Lloviznaba mucho.", "It drizzled.", "es", "en");
  CHECK(counterparts_of(heads).left.names[0].unmatched == 0);
}

TEST_CASE("names that a lexicon knows are left to it") {
  const notation::ToyLanguages languages(
      {{"es", "territory PT: Portugal\n"}, {"en", "territory PT: Portugal\n"}});
  const ToyTerms toy("Ganó Portugal.| Ganó Olivenza.", "Olivenza won.", "es", "en", &languages);
  const Counterparts found = counterparts_of(toy);
  CHECK(found.left.names[0].matched + found.left.names[0].unmatched == 0);
  CHECK(found.left.names[1].matched == 1);
}

TEST_CASE("where renderings keep their names, one that is missing says more") {
  const ToyTerms toy(
      "Ayer Quiroga habló.| Ayer Olivenza ganó.| Ayer Talavera llegó.| Ayer Bermejo calló.",
      "Yesterday Quiroga spoke.| Yesterday Olivenza won.| Yesterday Talavera came.", "es", "en");
  const Counterparts found = counterparts_of(toy);
  NameEvidence names(found);
  const double before = names.left_log_odds(3);
  names.learn(found, {{0, 0, 1}, {1, 1, 1}, {2, 2, 1}});
  CHECK(names.left_log_odds(3) < before);
}
