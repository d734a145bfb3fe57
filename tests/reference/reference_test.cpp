#include <doctest/doctest.h>

#include <vector>

#include "align/aligner.hpp"
#include "evidence/monolingual.hpp"
#include "property/generator.hpp"
#include "reference/reference_aligner.hpp"
#include "unit/notation.hpp"
#include "unit/toy_evidence.hpp"
#include "unit/toy_gains.hpp"

using namespace cotejo;
using property::Dice;

namespace {

// How the fast aligner did on many small inputs.
struct Tally {
  int all = 0;
  int best = 0;

  void add(const Evidence& evidence) {
    const double found =
        reference::worth_of(evidence, align(evidence, {}).alignment, evidence.order_cost());
    const double best_there_is = reference::best_worth(evidence, evidence.order_cost());
    CHECK(found <= best_there_is + 1e-9);
    all += 1;
    best += found >= best_there_is - 1e-9 ? 1 : 0;
  }
};

}  // namespace

TEST_CASE("of gains without rhyme or reason the fast aligner finds nearly all that can be had") {
  Tally tally;
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    tally.add(ToyGains::random_sized(dice, 1, 4));
  }
  MESSAGE(tally.best << " of " << tally.all << " as good as the best there is");
  CHECK(tally.best >= 0.97 * tally.all);
}

TEST_CASE("of revised articles the fast aligner finds the best alignment there is") {
  Tally tally;
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const property::Article article = property::random_article(dice, 1 + dice.below(4));
    property::Article revised = property::revise(dice, article);
    if (revised.size() > 4) revised.resize(4);
    const ToyTerms toy(notation::utf8(property::written(article)),
                       notation::utf8(property::written(revised)));
    if (toy.left.size() > 4 || toy.right.size() > 4) continue;
    tally.add(MonolingualEvidence(toy.left, toy.right, toy.vocabulary, {{}, {}}));
  }
  MESSAGE(tally.best << " of " << tally.all << " as good as the best there is");
  CHECK(tally.all > 100);
  CHECK(tally.best >= 0.97 * tally.all);
}
