// Abbreviations of a language, and the words that begin its sentences, made ready for look-up. The
// lists are written for Cotejo, in languages/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/languages/language.hpp"

namespace cotejo {

// What a word may be, as bits: "г" is a title («г. Тверь») and closes («в 2012 г.»).
enum class Habit : std::uint8_t {
  title = 1,
  counting = 2,
  closing = 4,
  before_nouns = 8,
  before_names = 16,
  starter = 32,
  opener = 64,
};

class Abbreviations {
 public:
  // `lang` is a BCP 47 tag; only its language subtag counts. An unknown language has what all
  // share.
  explicit Abbreviations(std::string_view lang);

  // The habits of a word in lower case, as bits; an abbreviation without its last full stop and
  // without spaces: "ee.uu".
  std::uint8_t habits_of(std::u16string_view word) const;
  bool is(std::u16string_view word, Habit habit) const {
    return (habits_of(word) & static_cast<std::uint8_t>(habit)) != 0;
  }

  Ordinals ordinals() const { return ordinals_; }
  char16_t own_stop() const { return own_stop_; }
  bool full_stop_ends() const { return full_stop_ends_; }

 private:
  struct Entry {
    std::u16string word;
    std::uint8_t habits;
  };

  void add(const Language& language);
  void add(std::string_view words, Habit habit);

  std::vector<Entry> entries_;  // by word
  Ordinals ordinals_ = Ordinals::none;
  char16_t own_stop_ = 0;
  bool full_stop_ends_ = true;
};

}  // namespace cotejo
