// What holds of every comparison: of revised articles, and of texts that no writer would write.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "comparison.hpp"
#include "property/generator.hpp"
#include "property/validity.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using property::Dice;

namespace {

Request request_for(std::vector<std::u16string> texts) {
  Request request;
  for (std::u16string& text : texts) {
    request.versions.push_back(notation::version_of(std::move(text)));
  }
  for (std::uint32_t at = 1; at < texts.size(); ++at) request.pairs.push_back({at - 1, at});
  return request;
}

// An article and a revision of it; every fourth time two strangers.
Request random_request(Dice& dice) {
  const property::Article article = property::random_article(dice, dice.below(25));
  const property::Article other = dice.one_in(4) ? property::random_article(dice, dice.below(25))
                                                 : property::revise(dice, article);
  return request_for({property::written(article), property::written(other)});
}

Request hostile_request(Dice& dice) {
  std::vector<std::u16string> texts;
  for (int version = 0; version < 2; ++version) {
    texts.push_back(property::hostile_text(dice, dice.below(200)));
  }
  if (dice.one_in(2)) texts[1] = texts[0] + texts[1];
  if (dice.one_in(4)) std::swap(texts[0], texts[1]);
  return request_for(std::move(texts));
}

Options random_options(Dice& dice) {
  Options options;
  options.ignore = {dice.one_in(2), dice.one_in(2), dice.one_in(2), dice.one_in(2), dice.one_in(2)};
  options.moves = !dice.one_in(3);
  return options;
}

// A text cut anywhere, as a caller may have cut it.
std::vector<Range> random_sentences(Dice& dice, std::uint32_t size) {
  std::vector<Range> sentences;
  for (std::uint32_t from = 0; from < size;) {
    const std::uint32_t to = std::min(size, from + 1 + dice.below(60));
    sentences.push_back({from, to});
    from = to;
  }
  return sentences;
}

Request swapped(const Request& request) {
  Request other = request;
  std::swap(other.versions[0], other.versions[1]);
  return other;
}

}  // namespace

TEST_CASE("every comparison of revised articles is whole and in order") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = random_request(dice);
    request.options = random_options(dice);
    REQUIRE(property::find_fault(request, notation::compare_all(request)) == "");
  }
}

TEST_CASE("every comparison of senseless texts is whole and in order") {
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = hostile_request(dice);
    request.options = random_options(dice);
    request.versions[0].lang = seed % 3 == 0 ? "es" : "en";
    request.versions[1].lang = seed % 5 == 0 ? "de" : "en";
    REQUIRE(property::find_fault(request, notation::compare_all(request)) == "");
  }
}

TEST_CASE("swapping the versions mirrors the result") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = seed % 3 == 0 ? hostile_request(dice) : random_request(dice);
    request.options = random_options(dice);
    if (seed % 4 == 0) request.versions[1].lang = "es";
    const Comparison one = notation::compare_all(request);
    const Comparison other = notation::compare_all(swapped(request));
    CHECK(property::say_beads(one.pairs[0], false) == property::say_beads(other.pairs[0], true));
    CHECK(one.precise == other.precise);
  }
}

TEST_CASE("swapping mirrors the result where only the sentences or the languages differ") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = random_request(dice);
    request.versions[1].text = request.versions[0].text;
    request.versions[1].lang = seed % 2 == 0 ? "es" : "en";
    for (VersionInput& version : request.versions) {
      version.sentences = random_sentences(dice, static_cast<std::uint32_t>(version.text.size()));
    }
    if (seed % 4 == 0) request.versions[1].sentences = request.versions[0].sentences;
    const Comparison one = notation::compare_all(request);
    const Comparison other = notation::compare_all(swapped(request));
    CHECK(property::say_beads(one.pairs[0], false) == property::say_beads(other.pairs[0], true));
  }
}

TEST_CASE("a text against itself is all the same, and nothing moved") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = seed % 2 == 0 ? hostile_request(dice) : random_request(dice);
    request.versions[1] = request.versions[0];
    request.options.ignore = random_options(dice).ignore;
    std::string expected;
    const Comparison comparison = notation::compare_all(request);
    for (std::size_t at = 0; at < comparison.versions[0].sentences.size(); ++at) {
      expected += std::to_string(at) + ":" + std::to_string(at) + " same\n";
    }
    CHECK(notation::describe(comparison.pairs[0].beads) == expected);
  }
}

TEST_CASE("nothing moves where nothing may") {
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Request request = random_request(dice);
    request.options.moves = false;
    if (seed % 3 == 0) request.versions[1].lang = "es";
    const Comparison comparison = notation::compare_all(request);
    const std::vector<Bead>& beads = comparison.pairs[0].beads;
    CHECK(std::is_sorted(beads.begin(), beads.end(), [](const Bead& a, const Bead& b) {
      return a.right.back() < b.right.front();
    }));
  }
}

TEST_CASE("comparisons of four versions are whole, for any pairs of them") {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const property::Article article = property::random_article(dice, 12);
    std::vector<std::u16string> texts = {property::written(article)};
    for (int version = 0; version < 3; ++version) {
      texts.push_back(property::written(property::revise(dice, article)));
    }
    Request request = request_for(texts);
    if (seed % 3 == 1) request.pairs = {{0, 1}, {0, 2}, {0, 3}};
    if (seed % 3 == 2) request.pairs = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
    REQUIRE(property::find_fault(request, notation::compare_all(request)) == "");
  }
}
