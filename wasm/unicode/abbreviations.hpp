// Abbreviations of a language, and the words that begin its sentences: a table of its language pack.
#pragma once

#include <cstdint>
#include <string_view>

#include "pack/pack.hpp"

namespace cotejo {

// What a word may be, as bits: "г" is a title («г. Тверь») and closes («в 2012 г.»).
enum class Habit : std::uint8_t {
  title = 1,          // stands before a name, and never ends a sentence: "dr", "gen"
  counting = 2,       // goes on only before a number: "no", "pp", "sept"
  closing = 4,        // goes on only before a small letter: "etc", "p.m", "inc"
  before_nouns = 8,   // ends a sentence only before a starter: "u.s" in "U.S. Senate"
  before_names = 16,  // goes on before a name of two words: "EE. UU. Rick Perry"
  starter = 32,       // begins sentences rather than names
  opener = 64,        // a preposition that opens one with a time: "At 5 p.m. Mr. Hale"
};

// Numbers that a full stop makes ordinal ("3. Oktober"): none, Roman ones, or all.
enum class Ordinals : std::uint8_t { none, roman, all };

struct Abbreviations {
  SortedTable words;  // by word in lower case, without its last full stop and without spaces:
                      // "ee.uu"; one with a capital stands for itself alone: "No" is no «no»
  Ordinals ordinals = Ordinals::none;
  char16_t own_stop = 0;       // a mark that ends sentences in this language alone
  bool full_stop_ends = true;  // false where a full stop is no more than a colon

  // The habits of a word, as bits.
  std::uint8_t habits_of(std::u16string_view word) const;
  bool is(std::u16string_view word, Habit habit) const {
    return (habits_of(word) & static_cast<std::uint8_t>(habit)) != 0;
  }
};

}  // namespace cotejo
