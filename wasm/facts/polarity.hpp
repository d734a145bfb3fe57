// Whether a sentence says that something is so or is not so: negation and opposites.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// Adds what denies among `words`, and what has an opposite.
void find_polarity(FactWords& words, std::vector<FoundFact>& facts);

// Adds where one side says what the other denies. The facts are those of kind `negation`.
void add_polarity_changes(FactList lefts, const FactSide& left, FactList rights,
                          const FactSide& right, bool bilingual, std::vector<FactChange>& changes);

}  // namespace cotejo
