// Quotations of two words and more, told by their marks, single ones and the dashes of dialogues
// among them. A quotation that who said it cuts in two is one.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the quotations among `words`, which stay free for other facts; and the names in marks, whose
// words are used.
void find_quotations(FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
