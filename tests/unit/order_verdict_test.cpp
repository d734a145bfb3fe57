#include "evidence/order_verdict.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace cotejo;

namespace {

// Gains that rise and fall, the mean of which is `mean`.
std::vector<double> gains_around(double mean, std::size_t count, std::size_t step) {
  std::vector<double> gains;
  for (std::size_t at = 0; at < count; ++at) {
    gains.push_back(mean + static_cast<double>(at * step % 11) / 5.0 - 1);
  }
  return gains;
}

}  // namespace

TEST_CASE("a text whose order is worth more than chance throughout is a translation") {
  const std::vector<double> chance = gains_around(0.2, 200, 7);
  CHECK(find_order_verdict(gains_around(1.2, 200, 3), chance) == OrderVerdict::translation);
  CHECK(find_order_verdict(gains_around(0.2, 200, 3), chance) == OrderVerdict::unrelated);
}

TEST_CASE("one passage that two texts share does not make them a translation") {
  std::vector<double> gains = gains_around(0.2, 200, 7);
  const std::vector<double> chance = gains;
  for (std::size_t at = 96; at < 104; ++at) gains[at] += 20;
  CHECK(find_order_verdict(gains, chance) == OrderVerdict::unrelated);
}

TEST_CASE("of a short text, order proves nothing") {
  const std::vector<double> chance(60, 0.0);
  CHECK(find_order_verdict(gains_around(1.2, 60, 3), chance) == OrderVerdict::unclear);
  CHECK(find_order_verdict({}, {}) == OrderVerdict::unclear);
  CHECK(find_ordered_stretches({}, {}).empty());
}

TEST_CASE("a long stretch that is worth no more than chance is the text's own") {
  std::vector<double> gains = gains_around(1.2, 200, 3);
  const std::vector<double> chance = gains_around(0.2, 400, 7);
  const std::vector<double> own = gains_around(0.2, 200, 5);
  gains.insert(gains.end(), own.begin(), own.end());
  const std::vector<bool> ordered = find_ordered_stretches(gains, chance);
  REQUIRE(ordered.size() == 400);
  CHECK(ordered[20]);
  CHECK(ordered[170]);
  CHECK_FALSE(ordered[230]);
  CHECK_FALSE(ordered[390]);
}

TEST_CASE("a part that is rendered more freely than the rest is no stretch of its own") {
  std::vector<double> gains = gains_around(1.0, 1'600, 3);
  const std::vector<double> chance = gains_around(0.2, 3'200, 7);
  const std::vector<double> close = gains_around(4.0, 1'600, 5);
  gains.insert(gains.end(), close.begin(), close.end());
  const std::vector<bool> ordered = find_ordered_stretches(gains, chance);
  CHECK(std::count(ordered.begin(), ordered.end(), false) == 0);
}
