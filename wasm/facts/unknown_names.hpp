// The names of one side of a bead of which the other does not know all, with what is asked of them
// when they are set against each other.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "facts/known_names.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// A name of which the other side does not know all.
struct UnknownName {
  const FoundFact* name = nullptr;
  std::vector<std::u16string_view> words;
  std::vector<Known> known;
  bool is_partly_known = false;
  std::uint32_t first = 0;  // where its first and last unknown words stand on its side
  std::uint32_t last = 0;
  bool is_acronym = false;
  bool has_meaning = false;  // the lexicon knows an unknown word of it
  bool is_proper = false;    // as a name
  bool is_country = false;
  bool is_city = false;      // of a list of cities
  bool is_nameable = false;  // and the other language has a name for it
  bool is_rare = false;      // an unknown word of it is no common word
  bool ends_unknown = false;
  bool may_be_person = false;  // two unknown words and more, not all common ones

  const ReadWord& word(std::size_t at) const { return name->sentence->words[name->words[at]]; }

  // Without articles and titles that the other side has in small letters.
  std::size_t count_name_words() const {
    return known.size() -
           static_cast<std::size_t>(std::count(known.begin(), known.end(), Known::as_word));
  }
  std::size_t count_unknown() const {
    return static_cast<std::size_t>(std::count(known.begin(), known.end(), Known::no));
  }
};

// Two countries, two cities, or two others that lists name.
bool are_of_one_kind(const UnknownName& left, const UnknownName& right);

// «Тихий океан»: an adjective of a name in another alphabet, whose noun has no capital.
bool is_before_noun(const UnknownName& candidate, const SideWords& own);

// Those among `names` with a word that the other side, `others`, does not know.
std::vector<UnknownName> unknown_names(const FactList& names, const SideWords& own,
                                       const KnownNames& others);

}  // namespace cotejo
