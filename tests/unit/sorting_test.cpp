#include "text/sorting.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <numeric>

#include "property/generator.hpp"

using namespace cotejo;
using property::Dice;

namespace {

struct Item {
  std::uint32_t key = 0;
  std::size_t place = 0;
  bool operator==(const Item&) const = default;
};

bool by_key(const Item& one, const Item& other) { return one.key < other.key; }

}  // namespace

TEST_CASE("sorting orders items as the standard library's stable sort does") {
  Dice dice(1);
  for (const std::size_t keys : {1, 2, 10, 100'000}) {
    for (std::size_t size = 0; size < 200; ++size) {
      std::vector<Item> items;
      for (std::size_t at = 0; at < size; ++at) items.push_back({dice.below(keys), at});
      std::vector<Item> expected = items;
      std::stable_sort(expected.begin(), expected.end(), by_key);
      sort_stably(items, by_key);
      REQUIRE(items == expected);
      sort_stably(items, by_key);
      REQUIRE(items == expected);
    }
  }
}

TEST_CASE("long vectors are sorted, whichever way round they were") {
  std::vector<std::uint32_t> numbers(100'000);
  std::iota(numbers.rbegin(), numbers.rend(), 0U);
  sort_stably(numbers);
  CHECK(std::is_sorted(numbers.begin(), numbers.end()));
  CHECK(numbers.front() == 0);
  CHECK(numbers.back() == 99'999);
  sort_stably(numbers, std::greater<>());
  CHECK(std::is_sorted(numbers.begin(), numbers.end(), std::greater<>()));
}

TEST_CASE("items that cannot be copied are moved") {
  std::vector<std::unique_ptr<int>> items;
  for (int at = 0; at < 50; ++at) items.push_back(std::make_unique<int>(at * 37 % 50));
  sort_stably(items, [](const auto& one, const auto& other) { return *one < *other; });
  for (int at = 0; at < 50; ++at) CHECK(*items[static_cast<std::size_t>(at)] == at);
}
