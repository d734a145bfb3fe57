// Which words of a bead tie its sentences together across languages: what a reader is shown as the
// reason why one renders the other. They are found as evidence finds counterparts, but inside one
// bead and one to one. A range may hold several words ("North Korea"). Time grows with the words.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/reading.hpp"
#include "text/range.hpp"

namespace cotejo {

enum class TieKind : std::uint8_t {
  translation,  // one concept of the lexicons
  name,         // a place's name in both languages, or one name spelled alike
  number,       // one value
  cognate,      // alike but for spelling
  same,         // one word in both
};

struct WordTie {
  Range left;   // in the left version's text
  Range right;  // in the right version's text
  TieKind kind = TieKind::translation;

  bool operator==(const WordTie&) const = default;
};

// The sentences of one side of a bead, in reading order. Nothing is owned.
struct TieSide {
  std::span<const SentenceTerms> sentences;  // all of the version
  std::span<const std::uint32_t> group;
};

// In left reading order. On neither side do the ranges of two ties overlap.
std::vector<WordTie> find_ties(const TieSide& left, const TieSide& right,
                               const Vocabulary& vocabulary);

void sort_by_left(std::vector<WordTie>& ties);

}  // namespace cotejo
