// Whether two facts say the same, and what may be said of one without a counterpart in another
// language. There a false alarm is worse than silence: what a language's tables cannot read is no
// reason to call anything changed.
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

bool is_weekday(const FoundFact& fact);

// Whether a date says what a number does: its day or its year.
bool is_part_of_date(const FoundFact& number, const FoundFact& date);

// How much a value says that has no counterpart.
enum class Weight {
  none,     // nothing: a share may be a number there, a code a part of a name
  ordinal,  // may be a fraction there, or no number: "a third"
  light,    // may be no number there: "the two" may be «ambos», or cannot be read
  full,
};
Weight weight_of(const FoundFact& value, const FactSide& other_side);

// Whether a date without a counterpart would have been read, were it there.
bool would_be_read(const FoundFact& date, const FactSide& other_side);

}  // namespace cotejo
