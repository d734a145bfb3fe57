// Abbreviations of a language, and the words that begin its sentences: a table of its language
// pack.
#pragma once

#include <cstdint>
#include <string_view>

#include "pack/pack.hpp"

namespace cotejo {

// What a word may be, as bits: "г" is a title («г. Тверь») and closes («в 2012 г.»). The first five
// are those of abbreviations.
enum class Habit : std::uint16_t {
  title = 1,              // stands before a name, and never ends a sentence: "dr", "gen"
  counting = 2,           // goes on only before a number: "no", "pp", "sept"
  closing = 4,            // goes on only before a small letter: "etc", "p.m", "inc"
  before_nouns = 8,       // ends a sentence only before a starter: "u.s" in "U.S. Senate"
  before_names = 16,      // goes on before a name of two words: "EE. UU. Rick Perry"
  starter = 32,           // begins sentences rather than names
  opener = 64,            // a preposition that opens one with a time: "At 5 p.m. Mr. Hale"
  office = 128,           // goes on after an abbreviation that closes: "Apple Inc. Chairman"
  weekday = 256,          // goes on after a time: "7 p.m. Tuesday"
  saying = 512,           // a verb that tells who said what is quoted: "“Who pays?” Osei asked"
  label = 1024,           // stands before a letter that is no initial: "Appendix B. The"
  before_letters = 2048,  // goes on before any letter alone: "Fig. A"
  always_capital = 4096,  // has its capital inside a sentence, too: "I"
};

// Numbers that a full stop makes ordinal ("3. Oktober"): none, Roman ones, or all.
enum class Ordinals : std::uint8_t { none, roman, all };

struct Abbreviations {
  SortedTable words;  // by word in lower case, without its last full stop and without spaces:
                      // "ee.uu"; one with a capital stands for itself alone: "No" is no «no»
  Ordinals ordinals = Ordinals::none;
  char16_t own_stop = 0;       // a mark that ends sentences in this language alone
  bool full_stop_ends = true;  // false where a full stop is no more than a colon

  // The habits of a word by which a full stop is read, up to `opener`, as bits.
  std::uint8_t habits_of(std::u16string_view word) const;
  bool is(std::u16string_view word, Habit habit) const {
    return (bits_of(word) & static_cast<std::uint16_t>(habit)) != 0;
  }

 private:
  std::uint16_t bits_of(std::u16string_view word) const;
};

}  // namespace cotejo
