// Finds the concepts that a sequence of words names: places, months, currencies, the words of our
// lists.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/language.hpp"
#include "text/form_map.hpp"

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
  // Letters that a word and a name that it inflects have in common at least.
  static constexpr std::size_t shortest_beginning = 4;

  explicit ConceptFinder(const Language& language) : language_(language) {}

  // All that `forms`, the evidence forms of words, name; longer names first where they begin at the
  // same word. Mentions may overlap: "North Korea" also names what "North" names. A word with the
  // stem of a name is one of its inflections; `stems`, the evidence forms of the words' stems, may
  // be left out. A word that is no name either way stands for the names it could be an inflection
  // of by a common beginning: «informaron» for «informar»; letters that the language's folder calls
  // prefixes may stand before either. In scripts without spaces, where a form
  // may be a word or a single character, a name covers whole forms, and the longest one hides those
  // that begin inside it. So it does where spaces stand between syllables, whose words are never
  // inflected.
  std::vector<Mention> find(std::span<const std::u16string_view> forms,
                            std::span<const std::u16string_view> stems = {});

  // Adds what the words from `first` on name, and gives how many words it hides: 1 where the next
  // word may begin a name itself.
  std::size_t find_at(std::span<const std::u16string_view> forms,
                      std::span<const std::u16string_view> stems, std::size_t first,
                      std::vector<Mention>& mentions);

  // Whether a name that begins with a form is one word, whose parts name nothing by themselves.
  bool hides_names_within(std::u16string_view form) const;

 private:
  // A name that may begin with a word.
  struct Candidate {
    std::u16string name;  // its words, with a space between two
    ConceptId concept_id = 0;
  };
  // What a word may begin. Each list is made when the one before did not help.
  struct Candidates {
    // Its form is their first word, or begins it where no spaces do.
    std::optional<std::vector<Candidate>> whole;
    // Its stem is that of their first word, or as above; by stem, of which a form seldom has two.
    std::vector<std::pair<std::u16string, std::vector<Candidate>>> stemmed;
    // Single words that it may be an inflection of.
    std::optional<std::vector<Candidate>> inflected;
  };
  // Words of a text from one place on.
  struct Words {
    std::span<const std::u16string_view> forms;
    bool by_stems = false;
  };

  const std::vector<Candidate>& whole_names(std::u16string_view form);
  const std::vector<Candidate>& stemmed_names(Candidates& candidates, std::u16string_view form,
                                              std::u16string_view stem);
  std::vector<Candidate> find_whole(std::u16string_view form) const;
  std::vector<Candidate> find_stemmed(std::u16string_view form, std::u16string_view stem) const;
  std::vector<Candidate> find_inflected(std::u16string_view form) const;
  std::size_t covered(std::u16string_view name, Words words, bool is_first);
  std::size_t covered_by_all(const Candidate& candidate, Words words);
  std::size_t add_mentions(const std::vector<Candidate>& candidates, Words words, std::size_t first,
                           std::vector<Mention>& mentions);
  const std::u16string& stem_of(std::u16string_view form);

  const Language& language_;
  FormMap<Candidates> known_;
  FormMap<std::u16string> stems_;  // of folded words
};

}  // namespace cotejo
