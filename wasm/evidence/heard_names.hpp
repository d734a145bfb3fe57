// Names that a script without spaces renders syllable by syllable: «奥巴马» for "Obama". The
// characters of such a name mean nothing where they stand, so it is heard in the runs of characters
// that no word of the lexicon explains, by the syllables that the lexicon gives them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

// A name of the other side, and the sentences in which it is heard, ascending.
struct HeardName {
  TermId name = 0;
  std::vector<std::uint32_t> sentences;
};

// Which of `names`, terms in Latin letters, are heard in `sentences`, those of a version whose
// lexicon is `lexicon`. None where the lexicon knows no syllables, or where there are more than a
// few thousand sentences: time grows with the product of the names and the runs.
std::vector<HeardName> hear_names(std::span<const SentenceTerms> sentences,
                                  const Syllables& syllables, std::span<const TermId> names,
                                  const Vocabulary& vocabulary);

}  // namespace cotejo
