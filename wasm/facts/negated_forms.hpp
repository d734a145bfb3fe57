// Words that deny by letters of their own: «nepodepsal» of «podepsal», «gelmedi» of «geldi». In one
// language alone, for what is set against each other are two forms of one verb.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

// Whether `denied` is `plain` with letters that negate: those that end with a hyphen before it
// (`ne-`), the others inside it (`ma`). Evidence forms.
bool is_denied_form(std::u16string_view denied, std::u16string_view plain,
                    const std::vector<std::u16string>& letters);

// Whether a word may deny so, of whatever form it is.
bool may_be_denied_form(std::u16string_view form, const std::vector<std::u16string>& letters);

}  // namespace cotejo
