// Words that changed places with those beside them: "Now we present", "We now present". Too slight
// to be phrases that moved (moves.hpp), but where nothing else changed there, a reader sees a word
// that stands elsewhere, and not one removed and another added.
#pragma once

#include "diff/alignment.hpp"

namespace cotejo {

// Moves each free word that has no free token beside it on either side, and whose counterpart
// stands as freely a few kept tokens away, in the same sentence.
void find_swapped_words(Alignment& alignment, const TokenPair& tokens);

}  // namespace cotejo
