// A side of a bead as a row of numbers, equal where words count as equal: what dtl compares.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "diff/word_diff.hpp"

namespace cotejo {

struct Token {
  std::uint32_t id = 0;
  Range range;
  std::uint32_t sentence = 0;  // which of the side's sentences
  std::uint32_t weight = 0;    // letters and digits; 0 for punctuation and white space
};

class TokenIds {
 public:
  bool has(const std::u16string& form) const { return ids_.contains(form); }
  std::uint32_t intern(const std::u16string& form) {
    return ids_.try_emplace(form, static_cast<std::uint32_t>(ids_.size())).first->second;
  }

 private:
  std::unordered_map<std::u16string, std::uint32_t> ids_;
};

// The forms of a side's words, and of those that a hyphen breaks at a line's end, put together:
// "prac-" and "tices" may be "practices" or "prac-tices", and only the other side can tell.
TokenIds forms_of(const DiffSide& side, const Ignore& ignore);

// Words that are broken at a line's end are one where `other`, the forms of the other side, has it.
// Punctuation is left out where `ignore` says so; unless it ignores white space, white space
// between words stands as a token of its own.
std::vector<Token> tokens_of(const DiffSide& side, const Ignore& ignore, TokenIds& ids,
                             const TokenIds& other = {});

// Whether any word of the side may be broken at a line's end.
bool has_broken_words(const DiffSide& side);

}  // namespace cotejo
