// Quotations that are given to somebody else who has no name: "the minister said", "the mayor
// said".
#pragma once

#include <vector>

#include "facts/bead_words.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

// Told where both sides quote, and where beside the quotations each side has one speaker whom the
// other has not. Two that the folders give one key are one: a chairman is a president.
void add_speaker_changes(const FactList& left_quotations, const FactList& right_quotations,
                         const BeadWords& words, std::vector<FactChange>& changes);

}  // namespace cotejo
