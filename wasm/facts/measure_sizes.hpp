// How much quantities are in what they measure, and whether two measures can be compared.
#pragma once

#include <string_view>

#include "facts/find_facts.hpp"

namespace cotejo {

// The value of a decimal. strtod would be ten kilobytes of wasm.
double amount_of(std::string_view decimal);

// Whether it is the unit of this name.
bool is_named(const Measurement& measure, std::string_view name);

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
