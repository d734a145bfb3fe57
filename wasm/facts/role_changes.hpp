// Who did it to whom: two names that stand on both sides of a bead beside a word for a deed
// ("beat", "sued"), and have changed their parts. Told only in languages whose folder lists deeds,
// in which the order of words tells the parts.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"

namespace cotejo {

// Adds at most one, which is about the deed.
void add_role_changes(const BeadWords& words, std::vector<FactChange>& changes);

}  // namespace cotejo
