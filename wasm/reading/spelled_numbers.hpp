// Numbers in words: "twenty-three", «dos mil quinientos», «полтора миллиона».
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "reading/find_numbers.hpp"

namespace cotejo {

// What the numbers of a sentence are read from; see find_numbers. Nothing is owned.
struct NumberText {
  std::u16string_view text;
  std::span<const ReadWord> words;
  const Language& language;
  const std::vector<bool>& taken;

  bool is_taken(std::uint32_t at) const { return at < taken.size() && taken[at]; }
  bool adjoins(std::uint32_t at) const {
    return at > 0 && at < words.size() && words[at - 1].range.to == words[at].range.from;
  }
  std::u16string_view form(std::uint32_t at) const { return words[at].form(); }
  // What the word says about a number; nothing beyond the end.
  NumberWord word_at(std::uint32_t at) const;
  bool has(std::uint32_t at, Sense sense) const {
    return at < words.size() && words[at].reading->has(sense);
  }
};

inline constexpr std::uint64_t largest_in_words = 1'000'000'000'000'000;

bool is_factor(const NumberWord& word);

// The number that begins with the word `first`; count is 0 where there is none.
FoundNumber read_number_words(const NumberText& text, std::uint32_t first);

// Whether the word is the hundred of a percentage, which is no number: «por ciento», "pour cent".
bool is_percent(const NumberText& text, std::uint32_t at);

// The place of the half in "and a half" at `at`, unless a factor follows it; 0 where there is none.
std::uint32_t half_at(const NumberText& text, std::uint32_t at);

}  // namespace cotejo
