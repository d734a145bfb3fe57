// What numbers the items of a list, the parts of a text and centuries: "12", "c", "iv". Each reader
// takes capitals and small letters alike, and gives 0 for what is none of its kind; "i" and "c" are
// letters and Roman numerals both.
#pragma once

#include <cstdint>
#include <string_view>

namespace cotejo {

// Of up to three digits from 0 to 9.
std::uint32_t digits_of_label(std::u16string_view label);

// Of one letter from a to z, which is 1 to 26.
std::uint32_t letter_of_label(std::u16string_view label);

// Of up to six Roman numerals of those in `numerals`, which is u"ivxlc" or a beginning of it: the
// fewer are taken, the fewer words are mistaken for numbers.
std::uint32_t roman_of_label(std::u16string_view label, std::u16string_view numerals);

}  // namespace cotejo
