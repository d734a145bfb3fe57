#include "cognates/sound_index.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cognates/sounds.hpp"
#include "property/generator.hpp"

using namespace cotejo;

namespace {

constexpr AlikeLimits of_names = {.least_likeness = 0.65, .least_sounds = 3};
constexpr AlikeLimits of_words = {.least_likeness = 0.75, .least_sounds = 5};

std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> indexes) {
  std::sort(indexes.begin(), indexes.end());
  return indexes;
}

// What the index is to find, by comparing each word.
std::vector<std::uint32_t> find_one_by_one(const HeardWord& inflected,
                                           const std::vector<HeardWord>& words) {
  std::vector<std::uint32_t> alike;
  const char first = opening(inflected.sounds);
  for (const HeardWord& word : words) {
    const AlikeLimits& limits = inflected.is_name && word.is_name ? of_names : of_words;
    if (first != any_opening && opening(word.sounds) != first) continue;
    if (std::min(inflected.sounds.size(), word.sounds.size()) < limits.least_sounds) continue;
    if (likeness(inflected.sounds, word.sounds) >= limits.least_likeness) {
      alike.push_back(word.index);
    }
  }
  return alike;
}

}  // namespace

TEST_CASE("the index of sounds finds the words that comparing each of them finds") {
  property::Dice dice(5);
  const auto random_letter = [&] {
    constexpr std::u16string_view letters = u"aeiptksmnrl";
    return letters[dice.below(letters.size())];
  };
  std::vector<std::u16string> spellings;
  for (std::uint32_t index = 0; index < 300; ++index) {
    std::u16string& word = spellings.emplace_back();
    for (std::size_t left = 1 + dice.below(9); left > 0; --left) word.push_back(random_letter());
  }
  // As one of the words is inflected and respelled.
  const auto random_word = [&](std::uint32_t index) {
    std::u16string word = spellings[dice.below(spellings.size())];
    word[dice.below(word.size())] = random_letter();
    for (std::size_t left = dice.below(3); left > 0; --left) word.push_back(random_letter());
    return HeardWord{index, sounds_of(word), dice.one_in(2)};
  };
  std::size_t found = 0;
  for (int time = 0; time < 20; ++time) {
    std::vector<HeardWord> words;
    for (std::uint32_t index = 0; index < 300; ++index) words.push_back(random_word(index));
    const SoundIndex index(words, of_names, of_words);
    for (std::uint32_t asked = 0; asked < 100; ++asked) {
      const HeardWord word = random_word(asked);
      CAPTURE(word.sounds);
      const std::vector<std::uint32_t> alike = find_one_by_one(word, words);
      CHECK(sorted(index.find_alike(word)) == alike);
      found += alike.size();
    }
  }
  CHECK(found > 200);
}

TEST_CASE("equal words and an empty index of sounds") {
  const HeardWord trump{4, "tramp", true};
  const SoundIndex twice({{1, "tramp", true}, {2, "tramp", false}}, of_names, of_words);
  CHECK(sorted(twice.find_alike(trump)) == std::vector<std::uint32_t>{1, 2});
  CHECK(SoundIndex({}, of_names, of_words).find_alike(trump).empty());
}
