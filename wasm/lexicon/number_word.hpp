// What a single word says about a number: «tres», "twenty", «dreiundzwanzig», «тысяч», "third". How
// words join into one number is told in reading/find_numbers.hpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "lexicon/language.hpp"

namespace cotejo {

struct NumberWord {
  enum class Kind : std::uint8_t {
    none,
    value,      // stands for itself, or adds to what is before: "twenty", "three"
    weak,       // a number only beside others: "one", which is an article or a pronoun elsewhere
    factor,     // multiplies what is before, if there is something: "hundred", "million"
    factors,    // multiplies what is before, and tells no number alone: "thousands"
    half,       // a half of the factor after it, or of what is before: "a million and a half"
    connector,  // may stand inside a number: "and"
    fraction,   // what is before counts parts, and is no number: "two thirds"
    vague,      // the factor after it tells no number: "several thousand"
  };
  Kind kind = Kind::none;
  std::uint64_t value = 0;
  bool is_ordinal = false;
  bool has_half = false;     // a half more than its value: «anderthalb»
  bool follows_and = false;  // has an "and" of its own before it: «وعشرين»

  bool operator==(const NumberWord&) const = default;
};

// What a sense of a pack says; nothing where it is none of numbers.
NumberWord number_word(Sense sense, std::uint16_t value);

// Of a word that no pack lists: one that others are put together in, or that "and" begins.
NumberWord composed_number_word(std::u16string_view form, const Language& language);

// By the evidence form of the word, one way or the other. Words that are too often something else
// (French "neuf", and "second" everywhere) are no numbers.
NumberWord number_word(std::u16string_view form, const Language& language);

}  // namespace cotejo
