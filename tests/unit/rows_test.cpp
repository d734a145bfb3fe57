#include "align/rows.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "unit/toy_gains.hpp"

using namespace cotejo;
using property::Dice;

namespace {

// A row as its cells between bars, rows between semicolons: "0|0,1|-; 1|-|0".
std::string say_rows(const std::vector<Cells>& rows) {
  std::string text;
  for (const Cells& cells : rows) {
    text += text.empty() ? "" : "; ";
    for (std::size_t version = 0; version < cells.size(); ++version) {
      text += version == 0 ? "" : "|";
      std::string cell;
      for (const std::uint32_t sentence : cells[version]) {
        cell += (cell.empty() ? "" : ",") + std::to_string(sentence);
      }
      text += cell.empty() ? "-" : cell;
    }
  }
  return text;
}

using Place = std::pair<std::uint32_t, std::uint32_t>;  // a version and a sentence of it

// The row of each sentence, counted by joining until nothing changes; a row is its first sentence.
std::map<Place, Place> naive_rows(const std::vector<std::uint32_t>& counts,
                                  const std::vector<PairAlignment>& pairs) {
  std::map<Place, Place> row;
  for (std::uint32_t version = 0; version < counts.size(); ++version) {
    for (std::uint32_t sentence = 0; sentence < counts[version]; ++sentence) {
      row[{version, sentence}] = {version, sentence};
    }
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (const PairAlignment& pair : pairs) {
      for (const Pairing& pairing : *pair.alignment) {
        std::vector<Place> places;
        for (const std::uint32_t left : pairing.left) places.push_back({pair.left, left});
        for (const std::uint32_t right : pairing.right) places.push_back({pair.right, right});
        Place first = row[places.front()];
        for (const Place& place : places) first = std::min(first, row[place]);
        for (const Place& place : places) {
          changed = changed || row[place] != first;
          row[place] = first;
        }
      }
    }
  }
  return row;
}

}  // namespace

TEST_CASE("rows follow the first version, and what it lacks stands where it is read") {
  const Alignment alignment = {{{0}, {1}, 0}, {{1}, {2}, 0}};
  CHECK(say_rows(find_rows(std::vector<std::uint32_t>{3, 4},
                           std::vector<PairAlignment>{{0, 1, &alignment}})) ==
        "-|0; 0|1; 1|2; -|3; 2|-");
}

TEST_CASE("sentences joined through another version stand in one row") {
  const Alignment first = {{{0}, {0, 1}, 0}, {{1}, {2}, 0}};
  const Alignment second = {{{1}, {0}, 0}, {{2}, {2}, 0}};
  CHECK(say_rows(find_rows(std::vector<std::uint32_t>{2, 3, 3},
                           std::vector<PairAlignment>{{0, 1, &first}, {1, 2, &second}})) ==
        "0|0,1|0; -|-|1; 1|2|2");
}

TEST_CASE("versions without pairs or sentences have rows of their own, or none") {
  CHECK(say_rows(find_rows(std::vector<std::uint32_t>{2}, {})) == "0; 1");
  CHECK(say_rows(find_rows(std::vector<std::uint32_t>{1, 0, 1}, {})) == "-|-|0; 0|-|-");
  CHECK(say_rows(find_rows(std::vector<std::uint32_t>{}, {})).empty());
}

TEST_CASE("rows hold every sentence once, together just where beads join them") {
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    std::vector<std::uint32_t> counts;
    for (int version = 0; version < 4; ++version) counts.push_back(dice.below(8));
    std::vector<Alignment> alignments;
    for (std::size_t pair = 0; pair < 3; ++pair) {
      const ToyGains evidence = ToyGains::random(dice, counts[pair], counts[pair + 1]);
      alignments.push_back(random_alignment(dice, evidence));
    }
    std::vector<PairAlignment> pairs;
    for (std::uint32_t pair = 0; pair < 3; ++pair) {
      pairs.push_back({pair, pair + 1, &alignments[pair]});
    }
    const auto expected = naive_rows(counts, pairs);
    std::map<Place, std::size_t> row_of;
    std::uint32_t last_first = 0;
    const std::vector<Cells> rows = find_rows(counts, pairs);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::uint32_t version = 0; version < 4; ++version) {
        for (const std::uint32_t sentence : rows[row][version]) {
          CHECK(row_of.emplace(Place{version, sentence}, row).second);
        }
      }
      if (rows[row][0].empty()) continue;
      CHECK(rows[row][0].front() >= last_first);
      last_first = rows[row][0].front();
    }
    REQUIRE(row_of.size() == expected.size());
    for (const auto& [place, row] : row_of) {
      for (const auto& [other, other_row] : row_of) {
        CHECK((row == other_row) == (expected.at(place) == expected.at(other)));
      }
    }
  }
}
