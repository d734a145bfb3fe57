// Which facts differ across a bead. Numbers and dates count as changed where one side has a value
// that the other lacks. A name counts where each side has one that the other lacks, in like
// surroundings (across languages: one each), since a dropped name is more often a pronoun than a
// change. Quotations are compared within a language, word for word; across languages only their
// presence can be.
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
