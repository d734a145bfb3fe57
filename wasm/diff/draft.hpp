// A side of a bead on the way to its tokens, and words that are made of several of them: those that
// a line's end cuts, and katakana that one side has in half-width letters.
#pragma once

#include <string>
#include <vector>

#include "diff/tokens.hpp"

namespace cotejo {

struct Draft {
  Tokens tokens;
  std::vector<std::u16string> forms;  // what each is compared by
  std::vector<bool> begins;           // whether it stands where a capital is forced
};

// Joins, on both sides, what touches and is all katakana, where either has half-width letters: to
// no dictionary are these words.
void join_kana(Draft& lefts, const DiffSide& left, Draft& rights, const DiffSide& right,
               const Ignore& ignore);

// Joins the words that a line's end cuts where the other side has them whole, or cuts them, too.
void join_cut_words(Draft& lefts, const DiffSide& left, Draft& rights, const DiffSide& right);

}  // namespace cotejo
