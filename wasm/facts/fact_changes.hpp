// Which facts differ across a bead. Numbers and dates count as changed where one side has a value
// that the other lacks; across languages only where the other language would show it (see
// agreement.hpp). Names: see name_changes.hpp. Quotations are compared within a language, word for
// word; across languages only their presence can be.
#pragma once

#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

// Sorts changes by place in the left text, those of the right side alone last.
void sort_by_left(std::vector<FactChange>& changes);

// Sorted so.
std::vector<FactChange> find_fact_changes(const FactSide& left, const FactSide& right,
                                          bool bilingual);

}  // namespace cotejo
