// Folded forms: strings that are equal where two pieces of text count as the same. Every form
// starts from NFKC without default ignorables, so NFD, full-width forms, ligatures, soft hyphens
// and zero-width characters never tell two texts apart; dashes and apostrophes are each one.
#pragma once

#include <string>
#include <string_view>

#include "text/options.hpp"

namespace cotejo {

// The form in which words are compared for edits, folding what `ignore` asks for. White space
// and punctuation are whole words' business and stay.
std::u16string comparison_form(std::u16string_view text, const Ignore& ignore);

// The form in which words are looked up as evidence: case and diacritics folded.
std::u16string evidence_form(std::u16string_view text);

// In lower case, and no more: the form in which abbreviations are listed.
std::u16string lowered(std::u16string_view text);

}  // namespace cotejo
