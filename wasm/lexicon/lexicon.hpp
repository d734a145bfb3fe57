// What we know of languages: names and words that stand for the same concept in each of them.
// A lexicon file is UTF-8 text decoded to UTF-16, one concept a line: `key TAB name|name|...`.
// Keys are the same in all languages ("t:RU" is a country, "m:4" a month), so that two languages
// need no dictionary of their pair. Names are compared by their evidence forms, word by word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

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

// The lexicon of one language.
class Lexicon {
 public:
  // Adds `words`, the evidence forms of a name, as one of the names of a concept.
  void add(std::vector<std::u16string> words, ConceptId concept_id, Naming naming);

  // All names in `forms`, longer ones first where they begin at the same word. Mentions may
  // overlap: "North Korea" also names what "North" names. A word that is no name itself stands for
  // the names it could be an inflection of, by a common beginning: «informaron» for «informar».
  std::vector<Mention> find(std::span<const std::u16string> forms) const;

  // Whether the language has a name for a concept.
  bool names(ConceptId concept_id) const { return named_.contains(concept_id); }

 private:
  struct Name {
    std::vector<std::u16string> rest;  // the words after the first
    ConceptId concept_id;
    Naming naming;
  };
  using Names = std::unordered_map<std::u16string, std::vector<Name>>;

  void find_inflected(const std::u16string& form, std::uint32_t place,
                      std::vector<Mention>& mentions) const;

  Names names_;  // by first word
  // Entries of `names_` by the first letters of their first word.
  std::unordered_map<std::u16string, std::vector<const Names::value_type*>> by_beginning_;
  std::unordered_set<ConceptId> named_;
};

// The lexicons of a comparison, which share their concepts.
class Lexicons {
 public:
  // Reads a lexicon file; what cannot be read as one is passed over. A second file for a language
  // adds to the first.
  void add(std::string_view lang, std::u16string_view file);

  // That of a BCP 47 tag, or of its language alone ("es" for "es-MX"); null where there is none.
  const Lexicon* of(std::string_view lang) const;

  // The key that a file gave to a concept: "m:4".
  const std::u16string& key(ConceptId concept_id) const { return keys_[concept_id]; }

 private:
  ConceptId intern(std::u16string_view key);

  std::unordered_map<std::string, Lexicon> lexicons_;
  std::unordered_map<std::u16string, ConceptId> ids_;
  std::vector<std::u16string> keys_;
};

}  // namespace cotejo
