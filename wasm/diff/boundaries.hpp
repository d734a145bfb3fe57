// Where marks begin and end. A stretch that was added to "a b a" may be "b a" or "a b": of such
// places that is taken at which no bracket is torn, a phrase begins with its comma and its article
// rather than ending in the next one's. A word of several parts with hyphens is marked whole.
#pragma once

#include <string_view>

#include "diff/alignment.hpp"

namespace cotejo {

// Slides stretches that only one side has to the best of their places.
void slide_to_phrases(Alignment& alignment, const TokenPair& tokens);

// Lets go of the kept parts of compounds of which another part changed, where no kept word stands
// between these parts on the other side.
void mark_whole_compounds(Alignment& alignment, const TokenPair& tokens);

}  // namespace cotejo
