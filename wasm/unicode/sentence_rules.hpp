// Whether a sentence ends at a full stop, question mark or their like. Unicode's rules (UAX 29,
// "Sentence Boundaries") with what a reader knows besides: abbreviations, initials, ordinals,
// quotations that go on, a missing space. Pure functions of the text around the place.
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/abbreviations.hpp"

namespace cotejo {

// Marks that may end a sentence, and where the next one would begin.
struct Stop {
  std::size_t sentence = 0;  // where the sentence begins that may end
  std::size_t from = 0;      // the marks: "?!", "..."
  std::size_t to = 0;
  std::size_t closed = 0;  // after closing quotation marks, brackets and notes: `.”`, `.[1]`
  std::size_t next = 0;    // after white space
  bool in_guillemets = false;
  bool all_small = false;  // the text has no capitals, and small letters begin its sentences
};

bool ends_sentence(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations);

}  // namespace cotejo
