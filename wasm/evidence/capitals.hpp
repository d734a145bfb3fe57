// What the capitals of a sentence, or of a whole text, tell of names: where all words have one, as
// in headlines, nothing.
#pragma once

#include <cstdint>
#include <span>

#include "reading/reading.hpp"

namespace cotejo {

// `perhaps_all` where all have one, but are so few that they may be a name and nothing else.
enum class Capitals : std::uint8_t { some, perhaps_all, all };

// Numbers do not count. Of a text, the clearest that any sentence says.
Capitals capitals_of(const SentenceTerms& sentence, const Vocabulary& vocabulary);
Capitals capitals_of(std::span<const SentenceTerms> sentences, const Vocabulary& vocabulary);

}  // namespace cotejo
