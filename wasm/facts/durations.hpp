// Durations: "half an hour", «un año y medio», "2 h 30 min", «полтора часа», "a fortnight"; and
// what lies so far from now: "two weeks ago".
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the durations among `words` and marks their words as used. How many of its span a duration
// is, is among its other values: who is "aged 17" is «de 17 años».
void find_durations(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
