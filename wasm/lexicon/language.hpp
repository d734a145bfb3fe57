// All that the core knows of one language: what its packs say, looked up where they lie, and the
// names that a reader gave. Code asks a Language, and never which one it is.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/common_words.hpp"
#include "lexicon/sense.hpp"
#include "lexicon/syllables.hpp"
#include "pack/pack.hpp"
#include "stem/stemmer.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {

// The files of a language's packs, as they are shipped or opened (pack/sealed_pack.hpp); empty
// where one is not at hand.
struct LanguageFiles {
  std::span<const std::uint8_t> base;   // what every text in the language needs
  std::span<const std::uint8_t> words;  // its words across languages
};

inline constexpr std::uint16_t language_pack_version = 5;

// How words of a language join to one word for a number.
enum class Compounds : std::uint8_t {
  none,
  units_first,        // „dreiundzwanzig“
  tens_first,         // «tjugotre»
  tens_first_elided,  // «trentuno», without the last vowel of «trenta»
};

// A factor inside compounds, in its evidence form: „hundert“ of „zweihundertdrei“.
struct Joint {
  std::string form;
  std::uint64_t factor = 0;
};

// Strings are evidence forms in UTF-8.
struct NumberHabits {
  bool decimal_point = true;     // before decimals, and a comma between groups; or the other way
  bool knows_words = false;      // so well that a number which is not read is not there
  bool counts_twenties = false;  // «quatre-vingts»
  bool counts_from_ten = false;  // «on yedi»: ten and seven, for there are no words for 11 to 19
  bool puts_ten_behind = false;  // «سبعة عشر»: seven ten
  Compounds compounds = Compounds::none;
  std::vector<Joint> joints;                // the greatest first
  std::vector<std::string> compound_marks;  // every compound holds one of these
  std::string glue;                         // between a unit and a ten: „und“
  std::string half_ending;                  // „zweieinhalb“
  std::string and_prefix;  // a letter that is "and", before its word: «وعشرين»
};

struct CalendarHabits {
  bool knows_weekdays = false;       // so well that one which is not read is not there
  bool months_have_capital = false;  // a month is one only with its capital
  bool needs_before_month = false;   // and without a day or year only behind some words: "in May"
  bool weekdays_have_capital = false;
  bool joins_spans = false;  // „fünfstündig“: the number and its span are one word
  bool month_first = false;  // 5/3/2021 is in May
  bool last_stop = false;    // „am 5.3.“
};

// Letters that negate a word, evidence forms: of «gelmedi», «gelmiyor» and «nepodepsal».
struct NegatingLetters {
  std::u16string letters;     // never empty
  std::u16string following;   // what they stand before, where they negate nothing else
  bool stand_before = false;  // the word, not inside it
};

class Language {
 public:
  // By a BCP 47 tag, whose region may choose among the language's habits. The files must outlive
  // this. `own` are the reader's own names, one concept a row: its number, a tab, names with a bar
  // between two.
  explicit Language(std::string_view tag, const LanguageFiles& files = {},
                    std::u16string_view own = {});

  const std::string& tag() const { return tag_; }

  // The files that cannot be used, which count as none.
  struct FaultyPack {
    FileKind kind;
    FileFault fault;
  };
  std::span<const FaultyPack> faulty_packs() const { return faulty_; }

  // The files that can be used, each with the digest of the list of concepts that it was built
  // with: only those of one list mean the same by a concept's number.
  struct UsablePack {
    FileKind kind;
    std::string concepts;
  };
  std::span<const UsablePack> usable_packs() const { return usable_; }

  const Abbreviations& abbreviations() const { return abbreviations_; }
  const Stemmer& stemmer() const { return stemmer_; }
  const NumberHabits& numbers() const { return numbers_; }
  const CalendarHabits& calendar() const { return calendar_; }
  const Syllables& syllables() const { return syllables_; }
  const CommonWords& common_words() const { return common_words_; }
  bool nouns_have_capitals() const { return nouns_have_capitals_; }
  // Whether spaces stand between syllables, not words: «chính phủ» is one word.
  bool spaces_part_syllables() const { return spaces_part_syllables_; }

  // Letters that are words of their own where they begin another, in their evidence form: Hebrew
  // "והב".
  const std::u16string& word_prefixes() const { return word_prefixes_; }

  // Family names of one character, and whether titles stand behind names (田中首相). One of the two
  // tells names of people in a script without capitals.
  const std::u16string& surnames() const { return surnames_; }
  bool titles_stand_behind() const { return titles_stand_behind_; }

  // Words that places end with, of a language whose nouns have capitals: „burg“ of „Hamburg“.
  const std::vector<std::u16string>& name_endings() const { return name_endings_; }

  const std::vector<NegatingLetters>& negating_letters() const { return negating_letters_; }

  // Whether names of concepts are listed with their diacritics: «đá» is "stone", «đã» "already".
  bool diacritics_tell_words() const { return diacritics_tell_words_; }

  // How many letters it takes for what a hundred letters of English say; 0 where that is not known.
  double letters() const { return letters_; }

  // Whether there are words of it across languages.
  bool has_words() const { return has_words_; }

  // Whether it has a name for a concept. A Language with words knows it at once.
  bool names(ConceptId concept_id) const;

  // What its folder says of words, by evidence form in UTF-8: concepts and all other senses.
  const SortedTable& base_senses() const { return base_senses_; }

  // All tables that name concepts, the one above among them, and those of irregular stems.
  std::span<const SortedTable> senses() const { return senses_; }
  std::span<const SortedTable> irregular() const { return irregular_; }

 private:
  void add(std::span<const std::uint8_t> file, FileKind kind);
  void add_own(std::u16string_view own);
  void read_settings(std::span<const std::uint8_t> settings);
  void note_concepts();

  std::string tag_;
  std::vector<FaultyPack> faulty_;
  std::vector<UsablePack> usable_;
  Abbreviations abbreviations_;
  Stemmer stemmer_;
  NumberHabits numbers_;
  CalendarHabits calendar_;
  Syllables syllables_;
  CommonWords common_words_;
  bool nouns_have_capitals_ = false;
  bool spaces_part_syllables_ = false;
  std::u16string word_prefixes_;
  std::vector<std::u16string> name_endings_;
  std::vector<NegatingLetters> negating_letters_;
  std::u16string surnames_;
  bool titles_stand_behind_ = false;
  bool diacritics_tell_words_ = false;
  double letters_ = 0;
  bool has_words_ = false;
  SortedTable base_senses_;
  std::vector<SortedTable> senses_;
  std::vector<SortedTable> irregular_;
  std::vector<std::vector<std::uint8_t>> own_;  // packs that it opened, tables of reader's names
  std::vector<std::uint64_t> named_;            // a bit for each concept
};

}  // namespace cotejo
