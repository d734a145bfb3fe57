// Dates without a month's name: 2023-09-11, 5/3/2021, 5.3.2021, and 2021年3月14日.
#pragma once

#include <cstddef>
#include <vector>

#include "facts/fact_words.hpp"

namespace cotejo {

// Each reads a date that begins at a word, adds it, and gives the number of its words; 0 where
// there is none. Where the order of day and month is open, the other one is among the other values.
std::size_t read_numeric_date(const FactWords& words, std::size_t at,
                              std::vector<FoundFact>& facts);
std::size_t read_east_asian_date(const FactWords& words, std::size_t at,
                                 std::vector<FoundFact>& facts);

}  // namespace cotejo
