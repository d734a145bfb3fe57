// Finds the concepts that a sequence of words names: places, months, currencies, the words of our
// lists.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/language.hpp"

namespace cotejo {

// How surely a name names its concept.
enum class Naming : std::uint8_t {
  loose,   // often another word: keywords of pictures, and names of small languages («venda»)
  word,    // a common word, which a translator may render by another
  proper,  // places, months, currencies
};

Naming naming_of(Sense sense);

// A concept named by the words `first` to `first + count` of a sequence of words.
struct Mention {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  ConceptId concept_id = 0;
  Naming naming = Naming::proper;
  bool inflected = false;  // found by its beginning alone

  bool operator==(const Mention&) const = default;
};

// Finds them in one language, which must outlive it. What a word may name is looked up once and
// kept. Not for two threads at once.
class ConceptFinder {
 public:
  explicit ConceptFinder(const Language& language) : language_(language) {}

  // All that `forms`, the evidence forms of words, name; longer names first where they begin at the
  // same word. Mentions may overlap: "North Korea" also names what "North" names. A word with the
  // stem of a name is one of its inflections; `stems`, the evidence forms of the words' stems, may
  // be left out. A word that is no name either way stands for the names it could be an inflection
  // of by a common beginning: «informaron» for «informar». In scripts without spaces, where a form
  // may be a word or a single character, a name covers whole forms, and the longest one hides those
  // that begin inside it. So it does where spaces stand between syllables, whose words are never
  // inflected.
  std::vector<Mention> find(std::span<const std::u16string_view> forms,
                            std::span<const std::u16string_view> stems = {});

 private:
  // A name that may begin with a word.
  struct Candidate {
    std::u16string name;  // its words, with a space between two
    ConceptId concept_id = 0;
  };
  // What a word may begin, by its form and stem. Each list is made when the one before did not
  // help.
  struct Candidates {
    // Its form is their first word, or begins it where no spaces do.
    std::optional<std::vector<Candidate>> whole;
    // Its stem is that of their first word, or as above.
    std::optional<std::vector<Candidate>> stemmed;
    // Single words that it may be an inflection of.
    std::optional<std::vector<Candidate>> inflected;
  };
  // Words of a text from one place on.
  struct Words {
    std::span<const std::u16string_view> forms;
    bool by_stems = false;
  };

  bool hides_names_within(std::u16string_view form) const;
  Candidates& candidates_of(std::u16string_view form, std::u16string_view stem);
  std::vector<Candidate> find_whole(std::u16string_view form) const;
  std::vector<Candidate> find_stemmed(std::u16string_view form, std::u16string_view stem) const;
  std::vector<Candidate> find_inflected(std::u16string_view form) const;
  std::size_t covered(std::u16string_view name, Words words, bool is_first);
  std::size_t covered_by_all(const Candidate& candidate, Words words);
  std::size_t add_mentions(const std::vector<Candidate>& candidates, Words words, std::size_t first,
                           std::vector<Mention>& mentions);
  const std::u16string& stem_of(std::u16string_view form);

  const Language& language_;
  std::unordered_map<std::u16string, Candidates> known_;      // by form, a space, and stem
  std::unordered_map<std::u16string, std::u16string> stems_;  // of folded words
};

}  // namespace cotejo
