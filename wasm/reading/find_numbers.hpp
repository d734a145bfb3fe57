// The numbers in a sequence of words, however they are written: digits in any convention, words,
// digits with words ("2.5 million"), Chinese numerals (三千五百万, 1.5亿). Values are decimal
// strings, as in number_value.hpp: "2500000". Words that only tell how large a number about is
// ("thousands of", «varios miles») or count parts ("two thirds") are no numbers.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/word_reading.hpp"

namespace cotejo {

// A number in the words `first` to `first + count`.
struct FoundNumber {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::string value;
  std::string other_value;  // another reading that what is written leaves open; else empty
  bool is_spelled = false;  // in words or numerals, without a digit
  bool is_ordinal = false;  // in words: "third"

  bool operator==(const FoundNumber&) const = default;
};

// In reading order; no two share a word. `words` are those of a sentence in `text`, punctuation
// included. Words of which `is_taken` says that they are something else (三月 is a month) are no
// numbers; it may be empty.
std::vector<FoundNumber> find_numbers(std::u16string_view text, std::span<const ReadWord> words,
                                      const Language& language,
                                      const std::vector<bool>& is_taken = {});

}  // namespace cotejo
