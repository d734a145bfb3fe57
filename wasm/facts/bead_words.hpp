// The words of both sides of a bead, and which of them stand on the other side too: what stayed
// around a fact tells what stands for it there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

inline constexpr std::uint32_t no_place = UINT32_MAX;

struct BeadWord {
  const ReadSentence* sentence = nullptr;
  std::uint32_t at = 0;              // in the sentence
  std::uint32_t partner = no_place;  // the place of the same word among those of the other side
  bool is_slight = false;            // a mark, or a word that stands beside anything

  const ReadWord& word() const { return sentence->words[at]; }
  std::u16string_view form() const { return word().form(); }
  bool has(Sense sense) const { return word().reading->has(sense); }
};

// Of an evidence form: whether it is in Latin letters.
bool is_latin(std::u16string_view form);

// The words of one side in reading order, marks included.
class SideWords {
 public:
  explicit SideWords(const FactSide& side);

  std::size_t size() const { return words_.size(); }
  const BeadWord& operator[](std::size_t at) const { return words_[at]; }
  BeadWord& operator[](std::size_t at) { return words_[at]; }
  const FactSide& side() const { return side_; }
  bool nouns_have_capitals() const { return side_.language->nouns_have_capitals(); }
  std::u16string_view written(std::size_t at) const {
    return slice(side_.text, words_[at].word().range);
  }

  // An article, a preposition: a word that begins sentences rather than names.
  bool is_function_word(std::size_t at) const { return words_[at].word().reading->is_starter; }

  // Where a fact's first word stands.
  std::uint32_t place_of(const FoundFact& fact) const;

  // Whether two places are in one sentence with no mark between them but those inside words.
  bool share_clause(std::size_t one, std::size_t other) const;

  // The nearest place that is wanted on one side of another (`step` is 1 or -1), up to so many
  // words away and as long as each word on the way goes on; `no_place` where there is none.
  template <typename GoesOn, typename IsWanted>
  std::uint32_t nearest(std::uint32_t from, int step, int farthest, GoesOn goes_on,
                        IsWanted is_wanted) const {
    for (int distance = 1; distance <= farthest; ++distance) {
      const auto at = static_cast<std::int64_t>(from) + step * distance;
      if (at < 0 || at >= static_cast<std::int64_t>(size())) break;
      const auto place = static_cast<std::uint32_t>(at);
      if (!goes_on(place)) break;
      if (is_wanted(place)) return place;
    }
    return no_place;
  }

  // The range from the beginning of one word to the end of another.
  Range range(std::size_t first, std::size_t last) const {
    return {words_[first].word().range.from, words_[last].word().range.to};
  }

  // The forms of these words without marks, as a value.
  Words value(std::size_t first, std::size_t last) const;

 private:
  const FactSide& side_;
  std::vector<BeadWord> words_;
  std::vector<std::uint32_t> firsts_;   // by sentence, the place of its first word
  std::vector<std::uint32_t> clauses_;  // by word
};

// Both sides. Words are the same by their form or stem and, across languages, by a concept that
// they name; equal ones are set against each other in their order. Time grows with the words.
struct BeadWords {
  BeadWords(const FactSide& left_side, const FactSide& right_side, bool is_bilingual);

  SideWords left;
  SideWords right;
  bool bilingual;
};

}  // namespace cotejo
