// Whether two facts say the same, and whether one may have taken the place of the other.
#pragma once

#include "facts/find_facts.hpp"

namespace cotejo {

// Both sides of a bead. Nothing is owned.
struct FactSides {
  const FactSide& left;
  const FactSide& right;
  bool bilingual = false;
};

// Whether a fact of the left side and one of the right say the same: in any of their readings, in
// another unit, rounded where one of them says so; across languages also where a language whose
// number words are not known may have one for the power of ten between the two.
bool agree(const FoundFact& left, const FoundFact& right, const FactSides& sides);

// What a number counts where the text does not say what, and how many spans a duration has: who is
// "aged 17" here may be «de 16 años» there. Null for all else.
const Quantity* counted_by(const FoundFact& fact);

// Whether one may have taken the other's place: ten euros that of five dollars, not that of June.
bool may_replace(const FoundFact& left, const FoundFact& right);

// The digits of a number without the zeros and the point that a power of ten moves.
std::string digits_of(const std::string& number);

}  // namespace cotejo
