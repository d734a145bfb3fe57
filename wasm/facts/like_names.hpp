// Whether two names that are spelled otherwise may be one all the same.
#pragma once

#include <string_view>

#include "facts/unknown_names.hpp"

namespace cotejo {

// Bob is Robert, and Tom Thomas: of three or four letters, two stand near the beginning.
bool may_be_nickname(std::u16string_view one, std::u16string_view other);

// Whether both are a little alike: names that both sides spell their own way. Of two words each,
// the first counts as much as the last.
bool are_spelled_alike(const UnknownName& left, const UnknownName& right);

// The same of all words of both together, where a list knows both: ミクロネシア and 密克罗尼西亚.
bool sound_alike_as_wholes(const UnknownName& left, const UnknownName& right);

// HIV and VIH are one.
bool has_same_letters(const UnknownName& left, const UnknownName& right);

}  // namespace cotejo
