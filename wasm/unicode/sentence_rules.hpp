// Our layer over Unicode's sentence rules: whether a boundary that ICU found is one to a reader,
// and where a reader sees one that ICU missed. Pure functions of the text around a place.
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/abbreviations.hpp"

namespace cotejo {

// False where the stop before `at` belongs to an abbreviation, an initial or an ordinal, or where
// what follows goes on with the sentence (`“Why?” he asked`). `at` is where the next sentence
// would begin, after white space.
bool is_sentence_boundary(std::u16string_view text, std::size_t at,
                          const Abbreviations& abbreviations);

// True where ICU sees no boundary at `at` and a reader does: there is no space after the stop, as
// in "soon.Putin", or a dash opens a reply. Addresses and file names ("www.Example.com") are left
// whole.
bool is_missed_boundary(std::u16string_view text, std::size_t at);

}  // namespace cotejo
