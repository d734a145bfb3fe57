// Long texts that are rendered freely, made at random: what they share is a third of their words
// and their order.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "align/aligner.hpp"
#include "property/generator.hpp"
#include "unit/toy_evidence.hpp"

using namespace cotejo;
using property::Dice;

namespace {

constexpr std::uint32_t vocabulary_size = 150;
constexpr std::uint32_t words_in_sentence = 7;

// A word of one language or the other, of letters that the other has elsewhere, so that no two
// words look alike.
std::string word(std::string_view consonants, std::uint32_t index) {
  constexpr std::string_view vowels = "aeiou";
  std::string made;
  for (int syllable = 0; syllable < 2; ++syllable) {
    made.push_back(consonants[index % consonants.size()]);
    index /= static_cast<std::uint32_t>(consonants.size());
    made.push_back(vowels[index % vowels.size()]);
    index /= static_cast<std::uint32_t>(vowels.size());
  }
  return made;
}
std::string left_word(std::uint32_t index) { return word("bdfgk", index) + "l"; }
std::string right_word(std::uint32_t index) { return word("mnprst", index) + "z"; }

notation::ToyLanguages languages() {
  std::array<std::string, 2> lists;
  for (std::uint32_t index = 0; index < vocabulary_size; ++index) {
    const std::string name = "word w" + std::to_string(index) + ": ";
    lists[0] += name + left_word(index) + "\n";
    lists[1] += name + right_word(index) + "\n";
  }
  return notation::ToyLanguages({{"es", lists[0]}, {"en", lists[1]}});
}

struct Texts {
  std::string left;
  std::string right;

  // Of the right sentence, one word in three renders one of the left's; of a stranger, none.
  void add(Dice& dice, bool is_rendered) {
    std::string own;
    std::string other;
    for (std::uint32_t at = 0; at < words_in_sentence; ++at) {
      const std::uint32_t said = dice.below(vocabulary_size);
      const std::uint32_t chosen = dice.below(vocabulary_size);
      own += " " + left_word(said);
      other += " " + right_word(is_rendered && dice.one_in(3) ? said : chosen);
    }
    left += (left.empty() ? "La" : "| La") + own + ".";
    right += (right.empty() ? "The" : "| The") + other + ".";
  }
};

// How many sentences of the left from `from` to `to` are paired, of 100.
double share_paired(const Alignment& alignment, std::uint32_t from, std::uint32_t to) {
  double paired = 0;
  for (const Pairing& pairing : alignment) {
    for (const std::uint32_t left : pairing.left) paired += left >= from && left < to ? 1 : 0;
  }
  return 100 * paired / (to - from);
}

}  // namespace

TEST_CASE("strangers beside a long free rendering are left alone, however long the whole is") {
  const notation::ToyLanguages toy_languages = languages();
  for (const std::uint32_t rendered : {150U, 320U}) {
    CAPTURE(rendered);
    Dice dice(rendered);
    Texts texts;
    for (std::uint32_t at = 0; at < rendered; ++at) texts.add(dice, true);
    for (std::uint32_t at = 0; at < rendered; ++at) texts.add(dice, false);
    const ToyTerms toy(texts.left, texts.right, "es", "en", &toy_languages);
    BilingualEvidence evidence = toy.bilingual();
    const Alignment alignment = align_and_learn(evidence, {}).alignment;
    CHECK(share_paired(alignment, 0, rendered) > 80);
    CHECK(share_paired(alignment, rendered, 2 * rendered) < 20);
  }
}
