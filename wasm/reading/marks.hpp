// What marks of punctuation a sentence has, by kind, and how it ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cotejo {

// The kinds of marks in a sentence, a bit for each: quotation marks, colons, brackets.
using MarkKinds = std::uint8_t;
inline constexpr std::size_t mark_kinds = 3;

// 0 for what is none of these. Apostrophes are no quotation marks by themselves: they stand inside
// words.
MarkKinds kinds_of_mark(char32_t character);

// The same of the mark at an index of a sentence. An apostrophe that opens a word after a space, or
// closes a clause after its mark, is a quotation mark: 'No,' he said.
MarkKinds kinds_of_mark_at(std::u16string_view sentence, std::size_t at);

// The sentence's kind of end: '.', '?', '!', or 0.
char32_t kind_of_end(std::u16string_view sentence);

}  // namespace cotejo
