// Between UTF-16, in which texts are, and UTF-8, in which language packs are.
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// A lone surrogate is written as if it were a character.
std::string utf8_of(std::u16string_view text);

// Of what utf8_of wrote, or any other UTF-8; bytes that are none become U+FFFD.
std::u16string utf16_of(std::string_view utf8);

}  // namespace cotejo
