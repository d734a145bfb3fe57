// Numbers in the numerals of Chinese, Japanese and Korean, and the powers of ten that these put
// after digits: 三千五百万, 二〇一九, 1.5亿, 3만.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "reading/find_numbers.hpp"

namespace cotejo {

// A run of numerals from the word `first` on, whether its words are characters or more. Count is 0
// where there is none: a single numeral is often part of another word, unless it is a digit from 2
// on; 数千 ("thousands") and 三分之二 ("two thirds") are no numbers.
FoundNumber read_numerals(std::span<const ReadWord> words, std::uint32_t first,
                          const std::vector<bool>& is_taken);

// The power of ten that the words from `at` on, right after digits, begin with: 万, 万亿, 천.
struct Powers {
  std::size_t zeros = 0;
  std::uint32_t count = 0;  // of words
};
Powers powers_at(std::span<const ReadWord> words, std::uint32_t at);

}  // namespace cotejo
