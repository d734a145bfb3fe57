// Numbers with units. Who renders "385 miles" by «620 kilómetros» has changed no figure.
#pragma once

#include <span>
#include <vector>

#include "facts/find_facts.hpp"
#include "facts/found_word.hpp"

namespace cotejo {

// Gives the numbers among `facts` from `first` on, those of one sentence in reading order, the
// units that stand after them in `words`: the lexicon's names. Of a range, its end has the unit.
void find_units(const FactSide& side, std::span<const FoundWord> words,
                std::vector<FoundFact>& facts, std::size_t first);

// Whether one is the other in another unit, as a translator rounds.
bool are_converted(const FoundFact& fact, const FoundFact& other);

}  // namespace cotejo
