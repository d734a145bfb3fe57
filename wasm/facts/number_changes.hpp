// Which numbers and dates differ across a bead.
#pragma once

#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

// Within a language each counts that the other side lacks, as often as it stands. Across languages
// only what the other language would show: see agreement.hpp.
void add_number_changes(const std::vector<FoundFact>& left_facts, const FactSide& left,
                        const std::vector<FoundFact>& right_facts, const FactSide& right,
                        bool bilingual, std::vector<FactChange>& changes);

}  // namespace cotejo
