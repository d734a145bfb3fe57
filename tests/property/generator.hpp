// Made-up texts for property tests, the same on every machine for the same seed: articles in an
// invented language, revisions of them, and texts that no writer would write.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace cotejo::property {

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  // 0 to `limit` - 1.
  std::uint32_t below(std::size_t limit) {
    return static_cast<std::uint32_t>(engine_() % static_cast<std::uint32_t>(limit));
  }
  bool one_in(std::size_t limit) { return below(limit) == 0; }

 private:
  std::mt19937 engine_;
};

// A sentence is its words, without its full stop.
using Words = std::vector<std::u16string>;
using Article = std::vector<Words>;

Article random_article(Dice& dice, std::size_t sentences);

// Copies with sentences reworded, split, merged, dropped, inserted and moved, one or a few.
Article revise(Dice& dice, const Article& article);

// As text: sentences with capitals and full stops, in paragraphs.
std::u16string written(const Article& article);

// Code units without sense: lone surrogates, NULs, marks of all kinds, and now and then a word.
std::u16string hostile_text(Dice& dice, std::size_t length);

}  // namespace cotejo::property
