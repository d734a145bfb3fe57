// Who said what was quoted, behind the quotation: 「行くぞ！」彼は叫んだ。 and “走吧。”他说。 are
// one sentence each. Of languages without capitals; where there are, a verb in small letters or the
// name before it says the same (`sentence_rules.cpp`).
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/abbreviations.hpp"

namespace cotejo {

// Whether a few words from `at` on, up to the next mark, begin or end with one of the language's
// verbs of saying.
bool tells_who_spoke(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations);

}  // namespace cotejo
