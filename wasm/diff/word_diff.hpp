// The words that changed between the two sides of a bead, as a person would mark them: what stayed
// (alignment.hpp), what changed its place (moves.hpp), where marks begin and end (boundaries.hpp),
// which are one (runs.hpp), and which letters changed (letters.hpp).
//
// It is total and bounded: two sides of 4,000 words take less than a tenth of a second in
// WebAssembly, longer ones are one edit from the first difference to the last.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "diff/edit.hpp"
#include "diff/slight_words.hpp"
#include "text/options.hpp"
#include "text/word.hpp"

namespace cotejo {

// One side of a bead: the words of each of its sentences, in reading order. Nothing is owned.
struct DiffSide {
  std::u16string_view text;
  std::vector<std::span<const Word>> sentences;
};

// Whether two sides differ at all, other than in white space between sentences, and whether they
// still do once what `ignore` ignores is set aside.
enum class Difference : std::uint8_t { none, ignored, real };

struct WordDiff {
  Difference difference = Difference::none;
  std::vector<Edit>
      edits;               // by left range, added ones where they would be read; of real ones alone
  bool rewritten = false;  // little stayed that a reader would miss; see rewritten.hpp
  bool precise = true;     // false where the sentences were too long to compare word by word
};

// No edit crosses the end of a sentence. What `ignore` ignores is no edit, nor is a capital that
// the beginning of a sentence forces on a word that stands within one on the other side.
//
// Taking what is removed, changed or moved out of the left side, and putting in what is added,
// changed or moved, gives the words of the right side.
WordDiff diff_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                    const SlightWords& slight = {});

// The difference alone.
Difference find_difference(const DiffSide& left, const DiffSide& right, const Ignore& ignore);

// A word of one side, or the words of a changed run, and what stands for them on the other.
enum class LinkKind : std::uint8_t { kept, moved, changed };
struct WordLink {
  Range left;
  Range right;
  LinkKind kind = LinkKind::kept;

  bool operator==(const WordLink&) const = default;
};

// Which words stand for which, as the edits of `diff_words` have it, by left range: each kept or
// moved word with its own, each changed run as a whole. Words that are in none were removed or
// added.
std::vector<WordLink> link_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                                 const std::vector<Edit>& edits);

}  // namespace cotejo
