// What is known of a word wherever it stands. Each distinct word is folded, stemmed and looked up
// once, for all versions in its language.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/word.hpp"

namespace cotejo {

// A part of a word around its apostrophes that means something alone: «l'homme» is a form of
// «homme», "Kim's" of "Kim". Most words have one part.
struct WordPart {
  std::u16string form;       // evidence form
  std::u16string stem;       // evidence form of the stem
  std::u16string written;    // in lower case, only where diacritics tell words apart
  std::uint32_t number = 0;  // its place among all parts that its reader has read

  // As the language's packs list it.
  std::u16string_view listed() const { return written.empty() ? form : written; }
};

// A name that the word begins, of several words («יום שני», "segunda-feira") or, of the senses that
// are looked up with their value, of one.
struct Phrase {
  std::u16string name;  // evidence forms with a space between two
  Sense sense = Sense::weekday;
  std::uint16_t value = 0;
};

// Some of the senses.
using Senses = std::bitset<128>;

// The place of a sense among them.
constexpr std::size_t place_of(Sense sense) { return static_cast<std::size_t>(sense) % 128; }

inline Senses senses_of(std::initializer_list<Sense> list) {
  Senses senses;
  for (const Sense sense : list) senses.set(place_of(sense));
  return senses;
}

struct WordReading {
  std::u16string form;     // evidence form
  std::u16string written;  // in lower case, only where diacritics tell words apart
  bool capitalised = false;
  bool is_common = false;       // of one with a capital: whether it is a common word all the same
  bool is_starter = false;      // begins sentences rather than names: an article, a preposition
  bool may_name_date = false;   // CLDR's name of a month or weekday may begin with it
  std::vector<WordPart> parts;  // none of punctuation
  NumberWord number;            // what it says about a number in words
  std::uint8_t month = 0;       // 1 to 12, by the language's folder
  std::uint8_t short_month = 0;
  std::uint8_t weekday = 0;  // 1 (Monday) to 7
  std::uint8_t short_weekday = 0;
  std::uint8_t known_name = 0;  // 1 and its place among the names that the notation knows
  std::uint8_t speaker = 0;     // 1 and the place of what he is among those that the notation knows
  std::uint8_t pole = 0;        // 1 and the place of its opposites among those of the notation
  bool is_opposite = false;     // of `pole`
  std::uint8_t other_pole =
      0;  // the same of another meaning: «admitir» is to accept and to confirm
  bool is_other_opposite = false;
  std::vector<Phrase> phrases;

  // As the language's packs list it among the names of concepts.
  std::u16string_view listed() const { return written.empty() ? form : written; }

  // Whether the language's pack lists the word for a sense that is no concept.
  bool has(Sense sense) const { return senses[place_of(sense)]; }

  // Whether one of `phrases` has the sense, or one of these.
  bool may_begin(Sense sense) const { return begun[place_of(sense)]; }
  bool may_begin(const Senses& any) const { return (begun & any).any(); }

  Senses senses;  // of the word itself
  Senses begun;   // of `phrases`
};

// A word of a sentence, with the names of the calendar that begin at it.
struct ReadWord {
  Range range;
  WordKind kind = WordKind::word;
  const WordReading* reading = nullptr;
  std::uint8_t month = 0;          // 1 to 12, or 0
  std::uint8_t month_words = 0;    // how many words name it
  bool month_alone = false;        // whether it is surely one where no day or year is beside it
  std::uint8_t weekday = 0;        // 1 (Monday) to 7, or 0
  std::uint8_t weekday_words = 0;  // how many words name it

  std::u16string_view form() const { return reading->form; }
  bool is_capitalised() const { return reading->capitalised; }
};

// How many words from `at` on make up a phrase; 0 where they do not. In a script without spaces
// they must adjoin. In Korean the last may have a particle.
std::size_t phrase_words(std::u16string_view phrase, std::span<const ReadWord> words,
                         std::size_t at);

// Reads the words of versions in one language. What it gives stays where it is as long as the
// reader lives.
class WordReader {
 public:
  // The language must outlive this.
  explicit WordReader(const Language& language);

  // Of a word of a text that outlives this.
  const WordReading& read(std::u16string_view text, const Word& word);

  const Language& language() const { return language_; }
  ConceptFinder& concepts() { return concepts_; }

 private:
  void read_parts(std::u16string_view written, WordReading& reading);
  bool is_common(const WordReading& reading) const;
  bool may_name_date(std::u16string_view form) const;

  const Language& language_;
  ConceptFinder concepts_;
  std::uint32_t parts_ = 0;                 // that were read
  std::vector<std::u16string> date_names_;  // how CLDR's names of months and weekdays begin
  // By kind, and by what is written.
  std::array<std::unordered_map<std::u16string_view, WordReading>, word_kinds> known_;
};

}  // namespace cotejo
