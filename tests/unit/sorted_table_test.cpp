#include "pack/sorted_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "pack/table_writer.hpp"
#include "property/generator.hpp"

using namespace cotejo;

namespace {

std::string found(const SortedTable& table, std::string_view key) {
  std::string text;
  table.visit_key(key, [&](const TableEntry& entry) {
    text += (text.empty() ? "" : " ") + std::to_string(entry.kind) + ":" +
            std::to_string(entry.value) + ":" + std::to_string(entry.cut);
  });
  return text;
}

std::string keys(const SortedTable& table, std::string_view prefix) {
  std::string text;
  table.visit_prefix(prefix, [&](const TableEntry& entry) {
    text += (text.empty() ? "" : ",") + std::string(entry.key);
  });
  return text;
}

// Of few letters, so that keys share beginnings.
std::string random_key(property::Dice& dice) {
  std::string key;
  for (std::uint32_t length = 1 + dice.below(6); length > 0; --length) {
    key.push_back("ab \xC3"[dice.below(4)]);
  }
  return key;
}

}  // namespace

TEST_CASE("a table finds the entries of a key, in the order in which they were added") {
  const auto bytes = write_table({{"tres", 1, 3}, {"dos", 1, 2}, {"tres", 7, 500, 2}, {"", 1, 1}});
  const SortedTable table(bytes);
  CHECK(table.size() == 3);
  CHECK(found(table, "tres") == "1:3:0 7:500:2");
  CHECK(found(table, "dos") == "1:2:0");
  CHECK(found(table, "tre").empty());
  CHECK(found(table, "").empty());
  CHECK(table.has_key("dos"));
  CHECK_FALSE(table.has_key("doce"));
}

TEST_CASE("a row that is added twice stands once") {
  const auto bytes = write_table({{"a", 1, 1}, {"a", 1, 2}, {"a", 1, 1}});
  CHECK(found(SortedTable(bytes), "a") == "1:1:0 1:2:0");
}

TEST_CASE("a table finds the keys that begin alike, in order") {
  const auto bytes = write_table(
      {{"north korea", 0, 1}, {"north", 0, 2}, {"nor", 0, 3}, {"northern", 0, 4}, {"south", 0, 5}});
  CHECK(keys(SortedTable(bytes), "north") == "north,north korea,northern");
  CHECK(keys(SortedTable(bytes), "") == "nor,north,north korea,northern,south");
  CHECK(keys(SortedTable(bytes), "x").empty());
}

TEST_CASE("a key that no table could hold is passed over") {
  const auto bytes = write_table({{std::string(256, 'a'), 0, 1}, {std::string(255, 'a'), 0, 2}});
  CHECK(SortedTable(bytes).size() == 1);
}

TEST_CASE("a table finds what a map finds, whatever its keys") {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    property::Dice dice(seed);
    std::vector<TableRow> rows;
    std::multimap<std::string, std::uint16_t> map;
    for (std::uint32_t row = 0; row < 1 + dice.below(120); ++row) {
      rows.push_back({random_key(dice), 1, static_cast<std::uint16_t>(row)});
      map.emplace(rows.back().key, rows.back().value);
    }
    const auto bytes = write_table(rows);
    const SortedTable table(bytes);
    for (int trial = 0; trial < 40; ++trial) {
      const std::string key = random_key(dice);
      std::string expected;
      for (auto [at, end] = map.equal_range(key); at != end; ++at) {
        expected += (expected.empty() ? "1:" : " 1:") + std::to_string(at->second) + ":0";
      }
      CHECK(found(table, key) == expected);
      std::string alike;
      for (auto at = map.lower_bound(key); at != map.end() && at->first.starts_with(key); ++at) {
        alike += (alike.empty() ? "" : ",") + at->first;
      }
      CHECK(keys(table, key) == alike);
    }
  }
}

TEST_CASE("a damaged table may find the wrong words, and never reads beyond its bytes") {
  const auto whole =
      write_table({{"uno", 1, 1}, {"unos", 1, 1, 1}, {"dos", 2, 2}, {"doce", 1, 12}});
  for (std::size_t at = 0; at < whole.size(); ++at) {
    const std::vector<std::uint8_t> cut(whole.begin(),
                                        whole.begin() + static_cast<std::ptrdiff_t>(at));
    const SortedTable short_table(cut);
    CHECK(keys(short_table, "").size() < 2000);
    for (const unsigned bit : {0x01U, 0x80U}) {
      std::vector<std::uint8_t> flipped = whole;
      flipped[at] = static_cast<std::uint8_t>(flipped[at] ^ bit);
      const SortedTable table(flipped);
      CHECK(found(table, "uno").size() < 2000);
      CHECK(keys(table, "do").size() < 2000);
    }
  }
}
