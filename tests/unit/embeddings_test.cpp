#include "evidence/embeddings.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "property/generator.hpp"
#include "property/validity.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

// One vector per sentence, along an axis of its own.
Embeddings axes(const std::vector<std::size_t>& directions, std::size_t dimensions) {
  Embeddings embeddings{std::vector<float>(directions.size() * dimensions), dimensions};
  for (std::size_t sentence = 0; sentence < directions.size(); ++sentence) {
    embeddings.values[sentence * dimensions + directions[sentence]] = 2.5F;
  }
  return embeddings;
}

Group one(std::uint32_t sentence) { return {sentence}; }

Request strangers() {
  Request request =
      notation::request_of({"Ein Hund bellt laut. Zwei Katzen schlafen. Es regnet seit Tagen.",
                            "Hujan turun terus. Anjing itu menggonggong. Kucing tidur."});
  request.versions[0].lang = "de";
  request.versions[1].lang = "id";
  request.languages = {notation::folder_input("de"), notation::folder_input("id")};
  return request;
}

}  // namespace

TEST_CASE("vectors near each other speak for a bead, far ones against it") {
  const EmbeddingEvidence evidence(axes({0, 1, 2, 3}, 4), axes({0, 2, 1, 3}, 4));
  CHECK_FALSE(evidence.empty());
  CHECK(evidence.log_odds(one(0), one(0)) > 0);
  CHECK(evidence.log_odds(one(1), one(2)) > 0);
  CHECK(evidence.log_odds(one(0), one(1)) < 0);
  CHECK(evidence.log_odds(Group{1, 2}, Group{1, 2}) > evidence.log_odds(one(1), one(1)));
}

TEST_CASE("each sentence that belongs to a bead speaks for it, and one left out against it") {
  // Left 0 is rendered by right 0 and 1, left 1 by right 2.
  const Embeddings left = axes({0, 1, 2}, 6);
  const Embeddings right = axes({0, 0, 1, 3}, 6);
  const EmbeddingEvidence evidence(left, right);
  CHECK(evidence.log_odds(one(0), Group{0, 1}) > evidence.log_odds(one(0), one(0)) + 3);
  CHECK(evidence.log_odds(one(1), Group{2, 3}) < evidence.log_odds(one(1), one(2)) - 3);
  CHECK(evidence.log_odds(one(1), one(2)) > evidence.log_odds(one(0), one(0)) + 1);
}

TEST_CASE("who joins a bead of others lives not on their nearness") {
  // Left 0, 1 and 2 render right 0; left 3 nothing.
  const EmbeddingEvidence evidence(axes({0, 0, 0, 1, 2}, 6), axes({0, 3, 2}, 6));
  CHECK(evidence.log_odds(Group{0, 1, 2}, one(0)) >
        evidence.log_odds(Group{0, 1, 2, 3}, one(0)) + 3);
}

TEST_CASE("vectors that are no nearer in likely renderings come to say nothing") {
  const std::vector<Rendering> likely = {{0, 0, 1}, {1, 1, 1}, {2, 2, 1}, {3, 3, 1}, {4, 4, 1}};
  // Each sentence is near to another than the one that renders it.
  EmbeddingEvidence wrong(axes({0, 1, 2, 3, 4}, 5), axes({1, 2, 3, 4, 0}, 5));
  const double before = wrong.log_odds(one(1), one(0));
  wrong.learn(likely);
  CHECK(wrong.log_odds(one(1), one(0)) < before / 3);
  CHECK(wrong.log_odds(one(0), one(0)) > -1);

  EmbeddingEvidence right(axes({0, 1, 2, 3, 4}, 5), axes({0, 1, 2, 3, 4}, 5));
  right.learn(likely);
  CHECK(right.log_odds(one(0), one(0)) > 10);
  CHECK(right.log_odds(one(1), one(0)) < -5);
}

TEST_CASE("to join two pairs of noisy vectors gains nothing") {
  // Means have less noise than what they are means of, whether they belong together or not.
  constexpr std::size_t dimensions = 128;
  property::Dice dice(5);
  const auto noise = [&] { return static_cast<float>(dice.below(2000)) / 1000 - 1; };
  Embeddings left{{}, dimensions};
  Embeddings right{{}, dimensions};
  for (int sentence = 0; sentence < 12; ++sentence) {
    for (std::size_t at = 0; at < dimensions; ++at) {
      const float meaning = noise() + 0.8F;
      left.values.push_back(meaning + 0.6F * noise());
      right.values.push_back(meaning + 0.6F * noise());
    }
  }
  const EmbeddingEvidence evidence(left, right);
  for (std::uint32_t at = 0; at + 1 < 12; ++at) {
    const double apart =
        evidence.log_odds(one(at), one(at)) + evidence.log_odds(one(at + 1), one(at + 1));
    CHECK(evidence.log_odds(Group{at, at + 1}, Group{at, at + 1}) < apart + 1);
  }
}

TEST_CASE("only the direction of a vector counts") {
  Embeddings longer = axes({0, 1, 2}, 3);
  for (float& value : longer.values) value *= 40;
  const EmbeddingEvidence one_way(axes({0, 1, 2}, 3), axes({0, 1, 2}, 3));
  const EmbeddingEvidence other(longer, axes({0, 1, 2}, 3));
  CHECK(one_way.log_odds(one(0), one(0)) == doctest::Approx(other.log_odds(one(0), one(0))));
}

TEST_CASE("the nearest sentences become candidates, once each") {
  const EmbeddingEvidence evidence(axes({3, 1}, 4), axes({0, 1, 2, 3}, 4));
  std::vector<Candidate> candidates = {{1, 7.0}};
  evidence.add_nearest(0, candidates);
  CHECK(candidates.front().right == 1);
  CHECK(candidates.front().gain == 7.0);
  REQUIRE(candidates.size() > 1);
  CHECK(candidates[1].right == 3);
  for (std::size_t at = 1; at < candidates.size(); ++at) CHECK(candidates[at].right != 1);
}

TEST_CASE("without vectors, or with vectors of different lengths, nothing is said") {
  const Embeddings none;
  for (const auto& [left, right] :
       {std::pair(none, none), std::pair(axes({0}, 2), none), std::pair(none, axes({0}, 2)),
        std::pair(axes({0}, 2), axes({0}, 3))}) {
    const EmbeddingEvidence evidence(left, right);
    CHECK(evidence.empty());
    CHECK(evidence.log_odds(one(0), one(0)) == 0);
    std::vector<Candidate> candidates;
    evidence.add_nearest(0, candidates);
    CHECK(candidates.empty());
  }
}

TEST_CASE("vectors that are all alike say nothing, however they are rounded") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    property::Dice dice(seed);
    const std::size_t dimensions = 50 + dice.below(400);
    std::vector<float> vector(dimensions);
    for (float& value : vector) value = static_cast<float>(dice.below(1000)) / 999.0F;
    Embeddings alike{{}, dimensions};
    for (std::uint32_t sentence = 1; sentence <= 7; ++sentence) {
      for (const float value : vector) alike.values.push_back(value * static_cast<float>(sentence));
    }
    CAPTURE(seed);
    const EmbeddingEvidence evidence(alike, alike);
    for (std::uint32_t left = 0; left < 7; ++left) {
      CHECK(evidence.log_odds(one(left), one(2)) == 0);
      CHECK(evidence.log_odds(Group{left}, Group{3, 4}) == 0);
    }
  }
}

TEST_CASE("one vector against one says nothing, for want of others") {
  Embeddings left = axes({0}, 2);
  const Embeddings right = left;
  left.values[1] = 1;
  CHECK(EmbeddingEvidence(left, right).log_odds(one(0), one(0)) == 0);
}

TEST_CASE("vectors pair sentences that no word pairs") {
  Request request = strangers();
  const auto shape = [&] {
    const Comparison comparison = notation::compare_all(request);
    CHECK(property::find_fault(request, comparison) == "");
    return notation::beads(comparison.pairs.front().beads);
  };
  CHECK(shape().empty());
  request.versions[0].embeddings = axes({0, 1, 2}, 3);
  request.versions[1].embeddings = axes({2, 0, 1}, 3);
  CHECK(shape() == "0:1 1:2 2:0");
}

TEST_CASE("vectors that are not one per sentence are passed over") {
  Request request = strangers();
  request.versions[0].embeddings = axes({0, 1}, 3);
  request.versions[1].embeddings = axes({2, 0, 1}, 3);
  CHECK(notation::beads(notation::compare_all(request).pairs.front().beads).empty());
}

TEST_CASE("a vector without direction says nothing, alone or in a group") {
  Embeddings left = axes({0, 1, 2, 3}, 5);
  Embeddings right = axes({0, 1, 2, 3}, 5);
  const EmbeddingEvidence whole(left, right);
  left.values[1 * 5 + 1] = 0;
  right.values[1 * 5 + 1] = 0;
  const EmbeddingEvidence evidence(left, right);
  CHECK(evidence.log_odds(one(1), one(1)) == 0);
  CHECK(evidence.log_odds(one(1), one(3)) == 0);
  CHECK(evidence.log_odds(one(0), one(0)) > 0);
  CHECK(evidence.log_odds(Group{0, 1}, Group{0, 1}) <= evidence.log_odds(one(0), one(0)));
  CHECK(evidence.log_odds(Group{0, 1}, Group{0, 1}) < whole.log_odds(Group{0, 1}, Group{0, 1}));
}

TEST_CASE("vectors of nought, of no number and of infinity do no harm") {
  constexpr float odd[] = {0,
                           std::numeric_limits<float>::quiet_NaN(),
                           std::numeric_limits<float>::infinity(),
                           std::numeric_limits<float>::max(),
                           std::numeric_limits<float>::denorm_min(),
                           -1,
                           1};
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    property::Dice dice(seed);
    Request request = strangers();
    if (seed % 2 == 0) request.versions[1].lang = "de";
    for (VersionInput& version : request.versions) {
      version.embeddings.dimensions = 2;
      for (int value = 0; value < 6; ++value) {
        version.embeddings.values.push_back(odd[dice.below(std::size(odd))]);
      }
    }
    CHECK(property::find_fault(request, notation::compare_all(request)) == "");
  }
}
