// Where one side of a bead says what the other denies: by a word of negation, or by one of two
// opposites ("accepted", "rejected"), which may be negated in turn: "did not accept" says what
// "rejected" does. Told only where the other side has nothing that could say the same: a sentence
// may deny in many ways.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"

namespace cotejo {

void add_polarity_changes(const BeadWords& words, std::vector<FactChange>& changes);

}  // namespace cotejo
