// What is known of a word wherever it stands in a version. Each distinct word is folded, stemmed
// and looked up once.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "reading/vocabulary.hpp"
#include "text/word.hpp"

namespace cotejo {

// A part of a word around its apostrophes that means something alone: «l'homme» is a form of
// «homme», "Kim's" of "Kim". Most words have one part. Its terms are found when it is first needed.
struct WordPart {
  std::u16string form;     // evidence form
  std::u16string stem;     // evidence form of the stem
  std::u16string written;  // in lower case, only where diacritics tell words apart
  std::optional<TermId> term;
  std::optional<TermId> stem_term;

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

struct WordReading {
  std::u16string form;     // evidence form
  std::u16string written;  // in lower case, only where diacritics tell words apart
  bool capitalised = false;
  bool is_common = false;       // of one with a capital: whether it is a common word all the same
  std::vector<WordPart> parts;  // none of punctuation
  NumberWord number;            // what it says about a number in words
  std::uint8_t month = 0;       // 1 to 12, by the language's folder
  std::uint8_t short_month = 0;
  std::uint8_t weekday = 0;  // 1 (Monday) to 7
  std::uint8_t short_weekday = 0;
  std::uint8_t known_name = 0;  // 1 and its place among the names that the notation knows
  std::uint8_t pole = 0;        // 1 and the place of its opposites among those of the notation
  bool is_opposite = false;     // of `pole`
  std::vector<Phrase> phrases;

  // As the language's packs list it among the names of concepts.
  std::u16string_view listed() const { return written.empty() ? form : written; }

  // Whether the language's pack lists the word for a sense that is no concept.
  bool has(Sense sense) const { return senses[static_cast<std::size_t>(sense)]; }
  std::bitset<128> senses;
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

// Reads the words of one version. What it gives stays where it is as long as the reader lives.
class WordReader {
 public:
  // Both must outlive this.
  WordReader(std::u16string_view text, const Language& language)
      : text_(text), language_(language) {}

  WordReading& read(const Word& word);

 private:
  void read_parts(std::u16string_view written, WordReading& reading) const;
  void read_senses(WordReading& reading) const;
  bool is_common(const WordReading& reading) const;
  void read_joined_span(const SortedTable& table, WordReading& reading) const;
  static void read_elided(const SortedTable& table, WordReading& reading);

  std::u16string_view text_;
  const Language& language_;
  // By kind, and by the text in the version.
  std::array<std::unordered_map<std::u16string_view, WordReading>, word_kinds> known_;
};

}  // namespace cotejo
