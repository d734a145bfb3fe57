// Quotations of two words and more, told by their marks.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Adds the quotations among `words`, which stay free for other facts.
void find_quotations(const FactWords& words, std::vector<FoundFact>& facts);

}  // namespace cotejo
