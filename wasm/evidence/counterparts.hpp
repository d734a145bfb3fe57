// Which words of two languages may render each other, and where. A unit is a term or a name of
// several words ("North Korea"); its counterparts are equal terms (names, numbers), cognates, and
// terms that name the same concept in the lexicons.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

// Sentences as one number, so that most groups that have none in common are told apart at once:
// each sets the bit of its index modulo 64.
inline std::uint64_t bits_of(std::span<const std::uint32_t> sentences) {
  std::uint64_t bits = 0;
  for (const std::uint32_t sentence : sentences) bits |= std::uint64_t{1} << (sentence % 64);
  return bits;
}

// How a unit finds its counterparts, the surest last.
enum class Tie : std::uint8_t { none, loose_name, learnt, word, name, cognate, equal, number };

struct Unit {
  Tie tie = Tie::none;
  std::vector<std::uint32_t> sentences;  // of the other side, that hold a counterpart; ascending
  std::vector<bool> map;                 // the same by sentence, of units that many of them hold
  std::uint64_t bits = 0;                // of `sentences`

  void map_sentences();  // once `sentences` is complete
  bool meets(std::uint32_t sentence) const;

  // Whether a counterpart stands in any sentence of the group, which is ascending and has these
  // bits.
  bool meets(std::span<const std::uint32_t> group, std::uint64_t group_bits) const;
};

// The names of a sentence that no lexicon knows, by whether a word of the other side is like them:
// words with a capital wherever they stand, and not only at the head of a sentence.
struct UnknownNames {
  std::uint32_t matched = 0;
  std::uint32_t unmatched = 0;
};

// The units of one side that say something: those with a counterpart somewhere on the other side,
// and those that would be recognised there (numbers, named concepts) but are missing.
struct SideUnits {
  std::vector<Unit> units;
  // Indexes into `units`: of each sentence, ascending, once each; and of each term that is one.
  std::vector<std::vector<std::uint32_t>> of_sentence;
  std::unordered_map<TermId, std::uint32_t> of_term;
  std::vector<UnknownNames> names;  // of each sentence
};

struct Counterparts {
  SideUnits left;
  SideUnits right;
};

// A version as evidence across languages needs it. Nothing is owned.
struct BilingualSide {
  std::span<const SentenceTerms> sentences;
  const Language* language = nullptr;
};

Counterparts find_counterparts(const BilingualSide& left, const BilingualSide& right,
                               const Vocabulary& vocabulary);

}  // namespace cotejo
