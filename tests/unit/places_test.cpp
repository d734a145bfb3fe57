#include "align/places.hpp"

#include <doctest/doctest.h>

#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

// Single sentences set against each other.
Alignment pairs(std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> sentences) {
  Alignment alignment;
  for (const auto& [left, right] : sentences) alignment.push_back({{left}, {right}, 1});
  return alignment;
}

Alignment by_place(const ToyTerms& terms, Alignment alignment) {
  pair_by_place(terms.monolingual(), alignment);
  return alignment;
}

}  // namespace

TEST_CASE("a cell that changed belongs to the one in its place") {
  const ToyTerms terms("Oats| 1.20| Rye| 1.45", "Oats| 1.35| Rye| 1.45");
  CHECK(by_place(terms, pairs({{0, 0}, {2, 2}, {3, 3}})) ==
        pairs({{0, 0}, {1, 1}, {2, 2}, {3, 3}}));
}

TEST_CASE("cells of a row are paired one by one, also at the ends of both texts") {
  const ToyTerms terms("Oats| 12| 11", "Oats| 13| 9");
  CHECK(by_place(terms, pairs({{0, 0}})) == pairs({{0, 0}, {1, 1}, {2, 2}}));
  const ToyTerms first("12| Oats", "13| Oats");
  CHECK(by_place(first, pairs({{1, 1}})) == pairs({{0, 0}, {1, 1}}));
}

TEST_CASE("an answer of a word belongs to the one in its place") {
  const ToyTerms terms("Do you smoke?| No| Do you drink?| Yes",
                       "Do you smoke?| Yes| Do you drink?| Yes");
  CHECK(by_place(terms, pairs({{0, 0}, {2, 2}, {3, 3}})) ==
        pairs({{0, 0}, {1, 1}, {2, 2}, {3, 3}}));
}

TEST_CASE("where rows differ in length, in kind or are sentences, nothing is paired by place") {
  const Alignment ends = pairs({{0, 0}});
  CHECK(by_place({"Oats| 12| 11", "Oats| 13"}, ends) == ends);
  CHECK(by_place({"Oats| 12", "Oats| none"}, ends) == ends);
  CHECK(by_place({"Oats| It rained for days", "Oats| The mayor resigned"}, ends) == ends);
  CHECK(by_place({"12| 11", "13| 9"}, {}) == Alignment{});
}

TEST_CASE("cells are not paired across a block that moved") {
  const ToyTerms terms("Oats| 12| Rye| 14", "Rye| 14| Oats| 13");
  const Alignment moved = pairs({{0, 2}, {2, 0}, {3, 1}});
  CHECK(by_place(terms, moved) == moved);
}
