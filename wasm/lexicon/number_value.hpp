// The value of a number in digits, so that "1.234,5" in Spanish meets "1,234.5" in English. Values
// are decimal strings: "1234.5".
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// The value of digits as `lang` writes them, with its separators, in any script's digits; empty
// where `text` is no such number. Letters after the digits ("5th", "30s") are passed over.
std::string number_value(std::u16string_view text, std::string_view lang);

}  // namespace cotejo
