// Finds the sentences of a paragraph in one walk: it meets stops, brackets, quotation marks and
// markers of lists, and asks sentence_rules about each stop.
#pragma once

#include <string_view>
#include <vector>

#include "text/range.hpp"
#include "unicode/abbreviations.hpp"
#include "unicode/news_words.hpp"

namespace cotejo {

// The sentences of `paragraph`, without the white space around them; none is empty.
std::vector<Range> find_sentences(std::u16string_view text, Range paragraph,
                                  const Abbreviations& abbreviations, const NewsWords& news);

// `range` without white space at its ends.
Range trimmed(std::u16string_view text, Range range);

}  // namespace cotejo
