// Roman numerals, as centuries have them.
#pragma once

#include <string_view>

namespace cotejo {

// The value of a folded word of I, V, X and L, with the ending of a French ordinal («XXe») or
// without; 0 where it is none.
int roman_value(std::u16string_view form);

}  // namespace cotejo
