// What one side of a bead knows of the names of the other: in its own spelling, as an acronym or
// spelled out, by its people's name, or by another name that the language folders list. A name that
// is known in any way has not been replaced.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "cognates/cognates.hpp"
#include "facts/bead_words.hpp"

namespace cotejo {

enum class Known : std::uint8_t {
  no,
  as_word,  // in small letters: a title, or what a name is made of
  as_name,
};

// "U.N.", "NYC"
bool is_acronym(const FoundFact& name, const SideWords& own);

class KnownNames {
 public:
  KnownNames(const SideWords& words, bool bilingual);

  // Of each word of a name of the other side, `own`.
  std::vector<Known> known_words(const FoundFact& name, const SideWords& own) const;

  // Whether the language of this side has a name for a concept.
  bool may_name(ConceptId concept_id) const { return words_.side().language->names(concept_id); }

  // Whether the name is known as a whole, by letters or by another name.
  bool knows_whole(const FoundFact& name, const SideWords& own) const;

 private:
  // A word of this side.
  struct Heard {
    Heard(std::u16string_view form, std::size_t place, bool is_capitalised)
        : form(form), heard(form), at(place), may_be_name(is_capitalised) {}

    std::u16string_view form;  // without its ending
    HeardForm heard;
    std::size_t at = 0;
    bool may_be_name = false;
  };

  const std::vector<Heard>& heard() const;
  Known find(std::u16string_view form, const BeadWord& word) const;
  bool has_concept(ConceptId concept_id) const;

  const SideWords& words_;
  bool bilingual_;
  mutable std::vector<Heard> heard_;  // empty until a name is looked for
  std::vector<ConceptId> concepts_;
  std::vector<std::u16string> acronyms_;  // their letters
  std::bitset<256> listed_;               // by place in the notation's list
};

}  // namespace cotejo
