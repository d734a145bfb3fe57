// Where a path through two texts is sought: for each place in the left one, a window of places in
// the right one. Row i and column j stand for the place after i sentences of the left version and j
// of the right one.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "paths/heaviest_chain.hpp"

namespace cotejo {

// Cells of one row, columns `from` to `to` (exclusive).
struct Window {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

// For each row, the column that is read by then: straight from link to link. Lefts and rights of
// the links rise.
std::vector<std::uint32_t> find_order_line(std::span<const Link> links, std::uint32_t lefts,
                                           std::uint32_t rights);

// The windows around such a line. A path leads through them, also where the line leaps.
std::vector<Window> windows_along(std::span<const std::uint32_t> line);

}  // namespace cotejo
