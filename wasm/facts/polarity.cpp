#include "facts/polarity.hpp"

namespace cotejo {

void find_polarity(FactWords& /*words*/, std::vector<FoundFact>& /*facts*/) {}

void add_polarity_changes(FactList /*lefts*/, const FactSide& /*left*/, FactList /*rights*/,
                          const FactSide& /*right*/, bool /*bilingual*/,
                          std::vector<FactChange>& /*changes*/) {}

}  // namespace cotejo
