// Which cells of a dynamic programme over two texts are worth visiting: those between anchors, the
// pairs of sentences that are each other's best match and run in the same order on both sides
// (Melamed 1999 and Moore 2002 narrow their search alike). What lies between two anchors is visited
// whole, so that only where a text has no counterpart for long is anything left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "evidence/evidence.hpp"

namespace cotejo {

// Cells of one row, columns `from` to `to` (exclusive). Row i and column j stand for the place
// after i sentences of the left version and j of the right one.
struct Window {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

struct Windows {
  std::vector<Window> rows;  // one more than the left version has sentences
  bool complete = true;      // false where a stretch between two anchors was too large
};

// Every row has a window that meets the next one's, so that a path leads through. The number of
// cells grows with the texts, not with their product.
Windows find_windows(const Evidence& evidence);

}  // namespace cotejo
