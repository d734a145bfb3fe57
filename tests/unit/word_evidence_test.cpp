#include "evidence/word_evidence.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/toy_evidence.hpp"

using namespace cotejo;

namespace {

Group one(std::uint32_t sentence) { return {sentence}; }

WordEvidence words_of(const ToyTerms& toy) {
  return {toy.left_side(), toy.right_side(), toy.vocabulary};
}

notation::ToyLanguages toy_languages() {
  return notation::ToyLanguages(
      {{"es", "word dog: perro\nword cat: gato\nword bird: ave\nword fish: pez\n"},
       {"en", "word dog: dog\nword cat: cat\nword bird: bird\nword fish: fish\n"}});
}

}  // namespace

TEST_CASE("words speak for the sentence that holds their counterparts") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy("Un perro y un gato.| Un ave y un pez.", "A dog, a cat.| A bird, a fish.",
                     "es", "en", &languages);
  const WordEvidence words = words_of(toy);
  CHECK(words.odds(one(0), one(0)).found > 0);
  CHECK(words.odds(one(0), one(1)).found < 0);
  CHECK(words.odds(one(0), one(0)).found <= words.odds(one(0), one(0)).expected + 5);
}

TEST_CASE("a word that stands nowhere on the other side speaks against each sentence alike") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms with("Madrid, un perro.| Lisboa.", "Madrid, a cat.| Lisbon.", "es", "en",
                      &languages);
  const ToyTerms without("Madrid.| Lisboa.", "Madrid, a cat.| Lisbon.", "es", "en", &languages);
  for (const std::uint32_t right : {0U, 1U}) {
    CHECK(words_of(with).odds(one(0), one(right)).found <
          words_of(without).odds(one(0), one(right)).found);
  }
}

TEST_CASE("a name of several words that may mean two things asks for one of them") {
  const notation::ToyLanguages languages(
      {{"vi", "word show: biểu_diễn\nword play: biểu_diễn\nword one: một\n"},
       {"en", "word show: show\nword play: play\nword one: one\n"}});
  const ToyTerms two("Biểu diễn.", "A show.", "vi", "en", &languages);
  const Counterparts found = find_counterparts(two.left_side(), two.right_side(), two.vocabulary);
  REQUIRE(found.left.of_sentence[0].size() == 1);
  CHECK(found.left.units[found.left.of_sentence[0][0]].meets(0));
}

TEST_CASE("the parts of a bead are not hopeless because each lacks what the others hold") {
  const std::vector<std::string> parts = {
      "Torsal vintak olmere quandis, brevok sunital, pharesk dolvim, kestor amblin.",
      "Grelnot hispar uldane, corvith mespan, tilgor, raskel bontur, wexham, yoldin.",
      "Zarpel fintog lumbra, senkit ovraldi, chespan, drollik, quimper, nastow, ibrend.",
      "Plovask herdun, stimoli, gavreth, okendra, mulsip, trevint, alcore, sundak, farlow."};
  std::string joined;
  std::string apart;
  for (const std::string& part : parts) {
    joined += (joined.empty() ? "" : ", ") + part.substr(0, part.size() - 1);
    apart += (apart.empty() ? "" : "| ") + part;
  }
  const ToyTerms toy(joined + ".", apart, "es", "en");
  const WordEvidence words = words_of(toy);
  const Group all = {0, 1, 2, 3};
  for (const std::uint32_t right : all) CHECK(words.is_hopeless(one(0), one(right)));
  CHECK_FALSE(words.is_hopeless(one(0), all));
  CHECK(words.odds(one(0), all).found > 0);
}

TEST_CASE("a word found in one of two sentences says less than one found in the only one") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy("Un perro.| Nada.", "A dog.| Nothing.| Never.", "es", "en", &languages);
  const WordEvidence words = words_of(toy);
  CHECK(words.odds(one(0), Group{0, 1}).found < words.odds(one(0), one(0)).found);
}

TEST_CASE("renderings that lack counterparts teach that missing ones mean little") {
  const notation::ToyLanguages languages = toy_languages();
  std::string left;
  std::string right;
  std::vector<Rendering> renderings;
  for (std::uint32_t at = 0; at < 40; ++at) {
    left += "Un perro y un gato.| ";
    right += at % 2 == 0 ? "A dog.| " : "A cat.| ";
    renderings.push_back({at, at, 1.0});
  }
  const ToyTerms toy(left + "Un ave.| Un pez.", right + "A bird.| Fish.", "es", "en", &languages);
  WordEvidence words = words_of(toy);
  const double before = words.odds(one(40), one(41)).found;
  words.learn(toy.left_side(), toy.right_side(), renderings);
  CHECK(words.odds(one(40), one(41)).found > before);
}

TEST_CASE("candidates are the sentences that share words, best first") {
  const notation::ToyLanguages languages = toy_languages();
  const ToyTerms toy("Un perro, un gato, un pez.", "A bird.| A dog.| A dog, a cat and a fish.",
                     "es", "en", &languages);
  const auto candidates = words_of(toy).candidates();
  REQUIRE(candidates.size() == 1);
  REQUIRE(candidates[0].size() == 2);
  CHECK(candidates[0][0].right == 2);
  CHECK(candidates[0][1].right == 1);
}

TEST_CASE("words that stand together in rendering after rendering come to speak for each other") {
  std::string left;
  std::string right;
  std::vector<Rendering> renderings;
  const auto say = [](std::string& text, std::string_view sentence) {
    text += sentence;
    text += "| ";
  };
  for (std::uint32_t at = 0; at < 60; ++at) {
    const bool told = at % 10 == 0;
    say(left, told ? "La zamba." : "Nada.");
    say(right, told ? "The glurp." : "Nothing.");
    renderings.push_back({at, at, 1.0});
  }
  const ToyTerms toy(left + "Una zamba.| Otra.", right + "A glurp.| Another.", "es", "en");
  WordEvidence words = words_of(toy);
  CHECK(words.odds(one(60), one(60)).found == 0);
  words.learn({toy.left, nullptr}, {toy.right, nullptr}, renderings);
  CHECK(words.odds(one(60), one(60)).found > 0);
  CHECK(words.odds(one(60), one(61)).found < 0);
}
