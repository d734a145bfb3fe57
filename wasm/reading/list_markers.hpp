// The numbers of a list: "1.", "(2)", "III.", "b)". An item that is dropped renumbers those behind
// it, and another hand writes Roman numbers for Arabic ones: so they say nothing of which items
// belong together.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "text/word.hpp"

namespace cotejo {

// Of each sentence, how many of its first words number it; 0 where none do. A number counts only
// where three sentences at least are numbered one after another, and where more than a number
// follows. `words` are those of each sentence.
std::vector<std::size_t> words_of_list_markers(std::u16string_view text,
                                               std::span<const std::vector<Word>> words);

}  // namespace cotejo
