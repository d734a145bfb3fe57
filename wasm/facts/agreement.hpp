// Whether two facts say the same, and what may be said of one without a counterpart in another
// language. There a false alarm is worse than silence: what a language's tables cannot read is no
// reason to call anything changed.
#pragma once

#include "facts/find_facts.hpp"

namespace cotejo {

// A value meets any reading of the other; a date without its year is the same as one with it.
bool agree(const FoundFact& fact, const FoundFact& other);

// Across languages, also where one is the other in another unit, or where a language whose number
// words are not known may have one for the power of ten between the two.
bool agree_across(const FoundFact& fact, const FactSide& side, const FoundFact& other,
                  const FactSide& other_side);

bool is_weekday(const FoundFact& fact);

// Whether a date says what a number does: its day or its year.
bool is_part_of_date(const FoundFact& number, const FoundFact& date);

// How much a number says that has no counterpart in the other language.
enum class Weight {
  ordinal,  // may be a fraction there, or no number: "a third"
  light,    // may be no number there: "the two" may be «ambos», or cannot be read
  full,
};
Weight weight_of(const FoundFact& number, const FactSide& other_side);

// Whether a date without a counterpart would have been read, were it there.
bool would_be_read(const FoundFact& date, const FactSide& other_side);

}  // namespace cotejo
