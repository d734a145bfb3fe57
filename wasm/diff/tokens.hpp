// A side of a bead as a row of tokens, with numbers that are equal where words count as equal: what
// is aligned. What a token is worth follows from its kind: a content word stands for more than a
// slight one or a mark.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diff/slight_words.hpp"
#include "diff/word_diff.hpp"

namespace cotejo {

enum class TokenKind : std::uint8_t { content, slight, mark, opening, closing, hyphen, space };

struct Token {
  std::uint32_t id = 0;
  Range range;
  std::uint32_t sentence = 0;  // which of the side's sentences
  std::uint32_t letters = 0;   // code units, a syllable or word sign twice; 0 where it is no word
  TokenKind kind = TokenKind::content;

  bool is_word() const { return kind == TokenKind::content || kind == TokenKind::slight; }
  bool is_content() const { return kind == TokenKind::content; }
};

using Tokens = std::vector<Token>;

// Both sides of a bead. Punctuation is left out where `ignore` says so; unless it ignores white
// space, white space between words stands as a token of its own.
//
// A capital that the beginning of a sentence or quotation forces tells nothing: such a word has the
// number of the same word within a sentence. A word that a hyphen cuts in two at
// the end of a line is one token where the other side has it whole.
struct TokenPair {
  Tokens left;
  Tokens right;
};
TokenPair tokens_of(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                    const SlightWords& slight);

}  // namespace cotejo
