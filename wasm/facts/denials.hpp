// Quotations of which one denies what the other says.
#pragma once

#include "facts/bead_words.hpp"

namespace cotejo {

// Whether what is said between these places of both sides is denied on one of them alone, whatever
// it is: for quotations, of which a translation keeps no word.
bool denies_otherwise(const BeadWords& words, Range left, Range right);

}  // namespace cotejo
