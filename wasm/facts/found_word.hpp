// A word on the way to becoming part of a fact: what its form, its number and its names in the
// lexicon say of it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

struct FoundWord {
  Range range;
  WordKind kind = WordKind::word;
  std::u16string form;
  std::string value;       // of the number that begins here; empty for other words
  std::size_t count = 0;   // of the words of that number
  int month = 0;           // 1 to 12, or 0
  std::u16string weekday;  // "mon" to "sun", or empty
  bool used = false;       // by a fact already found
};

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> sentence);

// Whether nothing stands between two words.
inline bool adjoin(const FoundWord& word, const FoundWord& next) {
  return word.range.to == next.range.from;
}

// The value of plain digits; -1 where `digits` are none, or too many.
int to_int(std::string_view digits);

// ASCII as UTF-16.
inline std::u16string widened(std::string_view ascii) { return {ascii.begin(), ascii.end()}; }

}  // namespace cotejo
