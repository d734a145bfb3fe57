// The names of concepts as rows of a pack's tables. A row's key is the name's words in their
// evidence forms (with their diacritics, where these tell words apart) with a space between two;
// how much of the first word its stem lacks is its cut. A stem that is no beginning of its word has
// a row of its own in the table of irregular stems.
#pragma once

#include <string_view>
#include <vector>

#include "lexicon/sense.hpp"
#include "pack/pack.hpp"
#include "stem/stemmer.hpp"

namespace cotejo {

inline constexpr std::uint8_t irregular_cut = 255;  // of a row whose stem is in the other table

struct ConceptRows {
  std::vector<TableRow> senses;
  std::vector<TableRow> irregular;
};

// How a language lists names.
struct Listing {
  const Stemmer& stemmer;
  bool with_diacritics = false;
};

// Adds a name of `entry`, as it is written. One without a word is passed over.
void add_concept_rows(Concept entry, std::u16string_view name, const Listing& listing,
                      ConceptRows& rows);

}  // namespace cotejo
