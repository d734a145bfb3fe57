// Which numbers, dates, times and durations differ across a bead.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"
#include "facts/find_facts.hpp"

namespace cotejo {

// Each value against the one that stands for it, see place.hpp; what has none counts where the
// other side would show it, see agreement.hpp. The facts are in reading order.
void add_number_changes(const std::vector<FoundFact>& lefts, const std::vector<FoundFact>& rights,
                        const BeadWords& words, std::vector<FactChange>& changes);

}  // namespace cotejo
