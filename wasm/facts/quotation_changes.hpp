// Which quotations differ across a bead. In one language every changed word counts, but not what
// was cut off, nor words that the other side has without marks: from quoted to told is no change.
// Across languages only a meaning that turned: what one denies and the other does not.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// `lefts` and `rights` are the quotations of either side of the bead. Where a change of polarity
// among `changes` stands in a quotation, the quotation is told instead.
void add_quotation_changes(FactList lefts, FactList rights, const BeadWords& words,
                           std::vector<FactChange>& changes);

}  // namespace cotejo
