// What we know of languages: names and words that stand for the same concept in each of them.
// A lexicon file is UTF-8 text decoded to UTF-16, one concept a line: `key TAB name|name|...`.
// Keys are the same in all languages ("t:RU" is a country, "m:4" a month), so that two languages
// need no dictionary of their pair. After a line `w TAB list` (words) or `n TAB list` (names) the
// lines have no keys: the place of a line in the list is its key, and the same list in another
// language names the same concepts. A line `s:SYLLABLE TAB characters` tells how characters are
// read. Names are compared by their evidence forms, word by word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/name_words.hpp"
#include "stem/stemmer.hpp"

namespace cotejo {

using ConceptId = std::uint32_t;

// How surely a name names its concept.
enum class Naming : std::uint8_t {
  loose,   // often another word: keywords of pictures, and names of small languages («venda»)
  word,    // a common word, which a translator may render by another
  proper,  // places, months, currencies
};

// A concept named by the words `first` to `first + count` of a sequence of words.
struct Mention {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  ConceptId concept_id = 0;
  Naming naming = Naming::proper;
  bool inflected = false;  // found by its beginning alone

  bool operator==(const Mention&) const = default;
};

// The lexicon of one language. Adding is cheap, for every comparison reads whole files: names are
// kept folded in one string, and found through their first letters.
class Lexicon {
 public:
  // Of a language by its BCP 47 tag.
  explicit Lexicon(std::string_view lang);

  // Adds one of the names of a concept, as it is written.
  void add(std::u16string_view name, ConceptId concept_id, Naming naming);

  // All names in `forms`, the evidence forms of words, longer ones first where they begin at the
  // same word. Mentions may overlap: "North Korea" also names what "North" names. A word with the
  // stem of a name is one of its inflections; `stems`, the evidence forms of the words' stems, may
  // be left out. A word that is no name either way stands for the names it could be an inflection
  // of by a common beginning: «informaron» for «informar». In scripts without spaces, where a form
  // may be a word or a single character, a name covers whole forms, and the longest one hides those
  // that begin inside it.
  std::vector<Mention> find(std::span<const std::u16string_view> forms,
                            std::span<const std::u16string_view> stems = {}) const;

  // Tells how characters are read, in Latin letters without tones: "ba" for 八 and 巴.
  void add_syllable(std::u16string_view syllable, std::u16string_view characters);

  // How a character is read; empty where that is not known.
  std::u16string_view syllable(char16_t character) const;
  bool knows_syllables() const { return !syllables_.empty(); }

  // Whether the language has a name for a concept.
  bool names(ConceptId concept_id) const {
    return concept_id < named_.size() && named_[concept_id] != 0;
  }

 private:
  struct Name {
    std::uint32_t from = 0;          // in `text_`: its words, with a space between two
    std::uint32_t written_from = 0;  // the same words with their diacritics
    std::uint16_t length = 0;
    std::uint16_t written_length = 0;
    std::uint16_t first_word = 0;  // its length
    std::uint32_t next = 0;        // the name before this in the same bucket, plus 1; 0 ends
    ConceptId concept_id = 0;
    Naming naming = Naming::proper;
  };

  // Words of a text from one place on.
  struct Words {
    std::span<const std::u16string_view> forms;
    std::span<const std::u16string_view> stems;  // as many, or none
  };

  std::u16string_view words_of(const Name& name) const {
    return std::u16string_view(text_).substr(name.from, name.length);
  }
  std::u16string_view written(const Name& name) const {
    return std::u16string_view(text_).substr(name.written_from, name.written_length);
  }
  std::uint32_t first_of_bucket(std::u16string_view word) const;
  std::u16string_view stem_of(std::u16string_view written) const;
  std::size_t covered(std::u16string_view word, std::u16string_view written, Words words) const;
  std::size_t covered_by_all(const Name& name, Words words) const;
  std::size_t find_whole(Words words, std::size_t first, std::vector<Mention>& mentions) const;
  void find_inflected(std::u16string_view form, std::size_t place,
                      std::vector<Mention>& mentions) const;

  Stemmer stemmer_;
  NameWords words_;  // of the name that is being added
  std::u16string text_;
  std::vector<Name> names_;
  mutable std::unordered_map<std::uint32_t, std::u16string> stems_;  // by place in `text_`
  std::vector<std::uint32_t> buckets_;  // the last name of each, plus 1
  std::vector<std::uint8_t> named_;     // by concept
  std::unordered_map<char16_t, std::uint16_t> syllable_of_;
  std::vector<std::u16string> syllables_;
};

// The lexicons of a comparison, which share their concepts.
class Lexicons {
 public:
  // Reads a lexicon file; what cannot be read as one is passed over. A second file for a language
  // adds to the first.
  void add(std::string_view lang, std::u16string_view file);

  // That of a BCP 47 tag, or of its language alone ("es" for "es-MX"); null where there is none.
  const Lexicon* of(std::string_view lang) const;

  // The key that a file gave to a concept: "m:4"; "n" or "w" for one of a list.
  const std::u16string& key(ConceptId concept_id) const { return keys_[concept_id]; }

 private:
  struct List {
    ConceptId first = 0;
    ConceptId count = 0;
  };

  ConceptId intern(std::u16string_view key);
  List list_of(std::u16string_view header, std::u16string_view file);

  std::unordered_map<std::string, Lexicon> lexicons_;
  std::unordered_map<std::u16string, ConceptId> ids_;
  std::unordered_map<std::u16string, List> lists_;
  std::vector<std::u16string> keys_;
};

}  // namespace cotejo
