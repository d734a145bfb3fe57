// The best assignment of rows to columns.
#pragma once

#include <cstddef>
#include <vector>

namespace cotejo {

inline constexpr std::size_t unassigned = static_cast<std::size_t>(-1);

// For each row its column, so that the worths add up to most; `unassigned` where there are more
// rows than columns. `worth` holds the rows one after another. O(rows * rows * columns).
std::vector<std::size_t> best_assignment(const std::vector<double>& worth, std::size_t rows,
                                         std::size_t columns);

}  // namespace cotejo
