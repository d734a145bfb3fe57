#include "reading/reading.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/notation.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

// The terms of the only sentence of `text`.
std::string terms(std::string_view text, std::string_view lang = "en") {
  const ToyTerms toy(text, "", lang);
  REQUIRE(toy.left.size() == 1);
  std::string result;
  for (const TermId term : toy.left.front().terms) {
    result += (result.empty() ? "" : " ") + notation::utf8(toy.vocabulary.form(term));
  }
  return result;
}

char32_t end_of(std::string_view text) { return ToyTerms(text, "").left.front().end; }

}  // namespace

TEST_CASE("terms are the folded words, in order, with repetitions and without marks") {
  CHECK(terms("The Río, the río!") == "the rio the rio");
}

TEST_CASE("numbers are terms by their value, in digits of any convention and in words") {
  CHECK(terms("It cost 1,234.50 or 1.5 million.") == "it cost #1234.5 or #1500000");
  CHECK(terms("Costó 1.234,5 por tres.", "es") == "costo #1234.5 por #3");
}

TEST_CASE("a word around an apostrophe is the parts that mean something alone") {
  CHECK(terms("L'homme d’hier", "fr") == "homme hier");
  CHECK(terms("Kim's boat") == "kim boat");
}

TEST_CASE("a lone letter is a term") { CHECK(terms("a b c") == "a b c"); }

TEST_CASE("a term knows whether it is written with a capital") {
  const ToyTerms toy("Old Tom saw boat 3 sink", "");
  std::string capitals;
  for (const bool capitalised : toy.left.front().capitalised) capitals += capitalised ? "A" : "a";
  CHECK(toy.left.front().terms.size() == capitals.size());
  CHECK(capitals == "AAaaaa");
}

TEST_CASE("the kind of a sentence's end is known through closing marks") {
  CHECK(end_of("It rains.") == U'.');
  CHECK(end_of("Does it rain?") == U'?');
  CHECK(end_of("“Does it rain?”") == U'?');
  CHECK(end_of("(It rains!)") == U'!');
  CHECK(end_of("下雨吗？") == U'?');
  CHECK(end_of("It rains…") == U'.');
  CHECK(end_of("A headline") == U'\0');
}

TEST_CASE("a sentence is as long as its letters and digits") {
  CHECK(ToyTerms("On 24 May, it rained.", "").left.front().length == 15);
  CHECK(ToyTerms("...", "").left.front().length == 0);
}

TEST_CASE("sentences are the same whole only if written the same") {
  const ToyTerms toy("One fish.| One fish.| One, fish.", "One fish.");
  CHECK(toy.left[0].whole == toy.right[0].whole);
  CHECK(toy.left[0].whole == toy.left[1].whole);
  CHECK(toy.left[0].whole != toy.left[2].whole);
}

TEST_CASE("a sentence's mentions are of its lexicon's concepts, by place") {
  const notation::ToyLanguages languages({{"en", "territory KP: North_Korea\n"}});
  const ToyTerms toy("In North Korea’s capital, it rained.", "", "en", "en", &languages);
  REQUIRE(toy.left.front().mentions.size() == 1);
  const Mention& mention = toy.left.front().mentions.front();
  CHECK(mention.first == 1);
  CHECK(mention.count == 2);
  CHECK(languages.key(mention.concept_id) == "territory KP");
}
