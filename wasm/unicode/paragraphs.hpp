// Where the paragraphs of a plain text begin and end. A line end ends a paragraph, unless the text
// is hard-wrapped: broken into lines of one width, as e-mail and agency wires are. Then a paragraph
// ends at blank lines, before the items of lists and after lines that stop short.
#pragma once

#include <string_view>
#include <vector>

#include "text/range.hpp"

namespace cotejo {

// Without the white space around them; none is empty.
std::vector<Range> find_paragraphs(std::u16string_view text);

}  // namespace cotejo
