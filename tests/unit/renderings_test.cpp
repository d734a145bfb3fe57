#include "evidence/renderings.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace cotejo;

namespace {

constexpr double known = 6;     // log-odds of a rendering whose words are known
constexpr double unknown = -1;  // of any pair whose words are not

}  // namespace

TEST_CASE("sentences that render each other in order show a share near one") {
  const Renderings found =
      find_renderings(12, 12, [](auto left, auto right) { return left == right ? known : -known; });
  CHECK(found.share > 0.9);
  REQUIRE(found.likely.size() == 12);
  for (const Rendering& rendering : found.likely) CHECK(rendering.left == rendering.right);
}

TEST_CASE("sentences that render nothing show a share near zero") {
  const Renderings found = find_renderings(12, 12, [](auto, auto) { return -known; });
  CHECK(found.share < 0.05);
  CHECK(found.likely.empty());
}

TEST_CASE("order shows what stands between known renderings to be renderings too") {
  const auto every_third = [](std::uint32_t left, std::uint32_t right) {
    return left == right && left % 3 == 0 ? known : unknown + (left == right ? 1.5 : 0);
  };
  const Renderings in_order = find_renderings(16, 16, every_third);
  const Renderings scattered = find_renderings(
      16, 16,
      [&](std::uint32_t left, std::uint32_t right) { return every_third(left, (right * 7) % 16); });
  CHECK(in_order.share > scattered.share);
  CHECK(in_order.likely.size() == 16);
}

TEST_CASE("a moved block is rendered, too") {
  const Renderings found = find_renderings(12, 12, [](std::uint32_t left, std::uint32_t right) {
    return right == (left + 6) % 12 ? known : -known;
  });
  CHECK(found.likely.size() == 12);
}

TEST_CASE("renderings of nothing, of one sentence and of extreme odds are finite") {
  const auto none = [](auto, auto) { return 0.0; };
  CHECK(find_renderings(0, 3, none).likely.empty());
  CHECK(find_renderings(3, 0, none).share == 0);
  CHECK(std::isfinite(find_renderings(1, 1, none).share));
  for (const double odds : {1e300, -1e300}) {
    const Renderings found = find_renderings(3, 4, [&](auto, auto) { return odds; });
    CHECK(found.share >= 0);
    CHECK(found.share < 1);
  }
}

TEST_CASE("a pair of sentences that stands there twice teaches once") {
  const auto sentences = [](std::initializer_list<TermId> wholes) {
    std::vector<SentenceTerms> made;
    for (const TermId whole : wholes) made.emplace_back().whole = whole;
    return made;
  };
  const std::vector<SentenceTerms> lefts = sentences({1, 2, 1, 2});
  const std::vector<SentenceTerms> rights = sentences({7, 8, 7, 9});
  std::vector<Rendering> renderings = {{0, 0, 0.9}, {1, 1, 0.8}, {2, 2, 0.7}, {3, 3, 0.6}};
  keep_once(renderings, lefts, rights);
  REQUIRE(renderings.size() == 3);
  CHECK(renderings[0].probability == 0.9);
  CHECK(renderings[1].left == 1);
  CHECK(renderings[2].left == 3);
}
