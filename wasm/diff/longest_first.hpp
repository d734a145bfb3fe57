// The longest common stretch of two rows of tokens, then the longest on either side of it, and so
// on (Ratcliff and Obershelp 1988). "Longest" is by worth: two for a content word, one for a slight
// word or a mark. Of stretches of one worth, that goes first which leaves nothing before or after
// it on either side, then the one that stands nearest to its own place.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "diff/alignment.hpp"

namespace cotejo {

// Whether a stretch may be kept: where it begins on either side, and how many tokens it has.
using Accept = std::function<bool(std::size_t left, std::size_t right, std::size_t length)>;

// In no particular order. Takes what it costs from `effort`, and does without the stretches of a
// window for which that does not suffice: then they are aligned by their shortest script, or not at
// all if they are too long for that, too.
std::vector<Match> longest_first(std::span<const Token> left, std::span<const Token> right,
                                 const Accept& accept, Effort& effort);

}  // namespace cotejo
