// A word is the smallest stretch that is compared: a word proper, a number, or one mark of
// punctuation. White space is no word; a change in white space shows as the gap between two.
#pragma once

#include <cstddef>
#include <cstdint>

#include "text/range.hpp"

namespace cotejo {

enum class WordKind : std::uint8_t { word, number, punctuation };
inline constexpr std::size_t word_kinds = 3;

struct Word {
  Range range;
  WordKind kind = WordKind::word;

  constexpr bool operator==(const Word&) const = default;
};

}  // namespace cotejo
