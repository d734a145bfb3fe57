// Dates without a month's name: 2023-09-11, 5/3/2021, 5.3.2021, and 2021年3月14日.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "facts/found_word.hpp"

namespace cotejo {

// "2023-09-11", "--09-11" without a year, "2023-09" without a day.
std::u16string date_value(int year, int month, int day);

// Each reads a date that begins at a word, adds it, and gives the number of its words; 0 where
// there is none. Where the order of day and month is open, the other one is among the other values.
std::size_t read_numeric_date(std::string_view lang, const std::vector<FoundWord>& words,
                              std::size_t at, std::vector<FoundFact>& facts);
std::size_t read_east_asian_date(const std::vector<FoundWord>& words, std::size_t at,
                                 std::vector<FoundFact>& facts);

}  // namespace cotejo
