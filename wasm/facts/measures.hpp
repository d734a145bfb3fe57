// Numbers with units. Who renders "385 miles" by «620 kilómetros» has changed no figure.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Gives the numbers among `facts` from `first` on, those of one sentence in reading order, the
// units that stand after them in `words`. Of a range, its end has the unit.
void find_units(const FactWords& words, std::vector<FoundFact>& facts, std::size_t first);

// Whether one is the other in another unit, as a translator rounds.
bool are_converted(const FoundFact& fact, const FoundFact& other);

}  // namespace cotejo
