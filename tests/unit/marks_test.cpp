#include "align/marks.hpp"

#include <doctest/doctest.h>

#include <set>

#include "property/generator.hpp"

using namespace cotejo;

TEST_CASE("marks know their neighbours as a set does") {
  property::Dice dice(11);
  for (const std::uint32_t positions : {1U, 63U, 64U, 65U, 300U}) {
    CAPTURE(positions);
    Marks marks(positions);
    std::set<std::uint32_t> expected;
    for (int time = 0; time < 400; ++time) {
      const std::uint32_t position = dice.below(positions);
      if (dice.one_in(2)) {
        marks.set(position);
        expected.insert(position);
      } else {
        marks.clear(position);
        expected.erase(position);
      }
      const std::uint32_t place = dice.below(positions);
      const auto after = expected.upper_bound(place);
      CHECK(marks.after(place) == (after == expected.end() ? Marks::none : *after));
      const auto at = expected.lower_bound(place);
      CHECK(marks.before(place) == (at == expected.begin() ? Marks::none : *std::prev(at)));
      CHECK(marks.first() == (expected.empty() ? Marks::none : *expected.begin()));
    }
  }
}
