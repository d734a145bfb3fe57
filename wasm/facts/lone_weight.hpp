// What may be said of a value without a counterpart. In another language a false alarm is worse
// than silence: what its tables cannot read is no reason to call anything changed.
#pragma once

#include "facts/find_facts.hpp"

namespace cotejo {

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
