// The number words of languages, as text. Each word, in its evidence form, has what it is:
//
//   three=3          a number; adds to what is before: "twenty three"
//   thousand=x1000   a factor, which may stand alone
//   thousands=*1000  a factor only after a number: alone it tells no number
//   one=?1           a number only beside others, for it is often something else
//   third=#3         an ordinal
//   anderthalb=+1    a number and a half
//   half=h           a half        and=&      a word that may stand inside a number
//   quarters=/       the parts of a fraction    several=~  what makes a factor after it vague
//
// Compounds of the languages that write numbers as one word are left to number_words.cpp.
#pragma once

#include <span>
#include <string_view>

namespace cotejo {

struct NumberWordTable {
  std::string_view lang;
  std::string_view words;  // UTF-8, which takes half the room
};

std::span<const NumberWordTable> number_word_tables();

}  // namespace cotejo
