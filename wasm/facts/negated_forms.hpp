// Words that deny by letters of their own: «nepodepsal» of «podepsal», «gelmedi» of «geldi». In one
// language alone, for what is set against each other are two forms of one verb.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "facts/bead_words.hpp"
#include "lexicon/lexicon.hpp"

namespace cotejo {

// Whether `denied` is `plain` with letters that negate. Evidence forms.
bool is_denied_form(std::u16string_view denied, std::u16string_view plain,
                    const std::vector<NegatingLetters>& letters);

// Whether the words at two places may be of one verb: set against each other, or both against
// none and with something around them in common.
bool may_be_forms_of_one(const BeadWords& words, std::uint32_t left, std::uint32_t right);

// Whether a word may deny so, of whatever form it is.
bool may_be_denied_form(std::u16string_view form, const std::vector<NegatingLetters>& letters);

}  // namespace cotejo
