// The words that changed between the two sides of a bead: the shortest edit script over words
// (Wu, Manber, Myers and Miller 1990, by dtl), made readable. Changes that only a short stretch of
// common words keeps apart are one edit, since scattered fragments of an old and a new wording
// cannot be read; a run of words that turns up elsewhere in the bead is moved.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "diff/edit.hpp"
#include "text/options.hpp"
#include "text/word.hpp"

namespace cotejo {

// One side of a bead: the words of each of its sentences, in reading order. Nothing is owned.
struct DiffSide {
  std::u16string_view text;
  std::vector<std::span<const Word>> sentences;
};

struct WordDiff {
  std::vector<Edit> edits;  // by left range, added ones where they would be read
  bool precise = true;      // false where the sentences were too long to compare word by word
};

// No edit crosses the end of a sentence. What `ignore` ignores is no edit.
WordDiff diff_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore);

// Whether the two sides differ at all, other than in white space between sentences, and whether
// they still do once what `ignore` ignores is set aside.
enum class Difference : std::uint8_t { none, ignored, real };
Difference find_difference(const DiffSide& left, const DiffSide& right, const Ignore& ignore);

}  // namespace cotejo
