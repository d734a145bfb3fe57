// The value of a written number, so that "1.234,5" in Spanish meets "1,234.5" in English and
// «tres» meets 3. Values are decimal strings: "1234.5".
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// The value of digits as `lang` writes them, with its separators, in any script's digits; empty
// where `text` is no such number. Letters after the digits ("5th", "30s") are passed over.
std::string number_value(std::u16string_view text, std::string_view lang);

// The value of a number word ("tres", "twenty", "fourth") by its evidence form; empty where it is
// none, or where the word is too often something else (Spanish "una", French "neuf").
std::string number_word_value(std::u16string_view form, std::string_view lang);

}  // namespace cotejo
