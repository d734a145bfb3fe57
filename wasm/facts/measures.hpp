// What numbers measure: the units, currencies and magnitudes beside them. Who renders "385 miles"
// by «620 kilómetros» has changed no figure.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Gives the numbers among `facts` from `first` on, those of one sentence in reading order, what
// they measure by the words around them, and takes these words. Of a range, its end has the unit.
void find_measures(FactWords& words, std::vector<FoundFact>& facts, std::size_t first);

}  // namespace cotejo
