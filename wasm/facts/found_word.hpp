// A word on the way to becoming part of a fact: what its form, its number and its names in the
// calendar say of it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

struct FoundWord {
  Range range;
  WordKind kind = WordKind::word;
  std::u16string form;
  bool is_capitalised = false;
  std::string value;        // of the number that begins here; empty for other words
  std::string other_value;  // of the same, if it may be read otherwise
  std::size_t count = 0;    // of the words of that number
  bool is_spelled = false;
  bool is_ordinal = false;
  int month = 0;              // 1 to 12, or 0
  std::u16string weekday;     // "mon" to "sun", or empty
  std::size_t names_day = 0;  // of how many words the weekday is
  bool used = false;          // by a fact already found
};

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> sentence);

// Whether nothing stands between two words.
inline bool adjoin(const FoundWord& word, const FoundWord& next) {
  return word.range.to == next.range.from;
}

// The form of a word of a sentence; empty beyond its end.
inline std::u16string_view form_at(std::span<const FoundWord> words, std::size_t at) {
  return at < words.size() ? std::u16string_view(words[at].form) : std::u16string_view();
}

// Whether the word is one of a list with spaces before, between and behind: " de del of ".
bool is_among(std::u16string_view form, std::u16string_view list);

// "Pyongyang's" without its ending.
std::u16string_view without_genitive(std::u16string_view form);

// Marks words as taken by a fact.
void use(std::vector<FoundWord>& words, std::size_t first, std::size_t count);

// Adds another value to those of a fact.
void add_reading(FoundFact& fact, std::u16string_view value);

// The value of plain digits; -1 where `digits` are none, or too many.
int to_int(std::string_view digits);

// ASCII as UTF-16.
std::u16string widened(std::string_view ascii);

// "05"
std::u16string two_digits(int number);

}  // namespace cotejo
