// The value of a number in digits, so that "1.234,5" in Spanish meets "1,234.5" in English. Values
// are decimal strings: "1234.5".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "lexicon/language.hpp"

namespace cotejo {

// The value of digits as a language writes them, with its separators, in any script's digits; empty
// where `text` is no such number. Letters after the digits ("5th", "30s") are passed over.
std::string number_value(std::u16string_view text, const Language& language);

// The value where its one separator is taken for the other kind: "1.250" may be one and a quarter,
// or a thousand and more, for habits differ within languages. Empty where there is only one
// reading.
std::string other_number_value(std::u16string_view text, const Language& language);

// The power of ten that letters right after the digits stand for: 9 in "3.5bn"; 0 if none.
std::size_t power_of_suffix(std::u16string_view text, const Language& language);

// `value` times ten to the power of `zeros`.
std::string shifted(std::string value, std::size_t zeros);

}  // namespace cotejo
