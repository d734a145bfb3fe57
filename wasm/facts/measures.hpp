// What numbers measure: the units, currencies and magnitudes beside them. Who renders "385 miles"
// by «620 kilómetros» has changed no figure.
#pragma once

#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Gives the numbers among `facts` from `first` on, those of one sentence in reading order, what
// they measure by the words around them, and takes these words. Of a range, its end has the unit.
void find_measures(FactWords& words, std::vector<FoundFact>& facts, std::size_t first);

// How two measures stand to each other.
enum class Measured : std::uint8_t {
  alike,      // the same, or one of them is not told
  converted,  // units of one kind: sizes can be compared
  apart,      // euros and dollars, percent and points: not the same thing, though it may have been
  unlike,     // kilometres and euros
};
Measured compare_measures(const FoundFact& fact, const Quantity& quantity, const FoundFact& other,
                          const Quantity& other_quantity);

// Whether it measures a length, a weight, an area, a volume or a temperature, which are converted
// into the units of readers.
bool is_physical(const Quantity& quantity);

// Whether it measures degrees that are neither called Celsius nor Fahrenheit.
bool are_bare_degrees(const Quantity& quantity);

// The amount in the base unit of its dimension; a share in parts of one.
double size_of(const Quantity& quantity);

// Half a unit of the last digit that counts, in the same unit.
double precision_of(const Quantity& quantity);

}  // namespace cotejo
