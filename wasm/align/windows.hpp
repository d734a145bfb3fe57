// Which cells of a dynamic programme over two texts are worth visiting: those between anchors, the
// pairs of sentences that are each other's best match and run in the same order on both sides
// (Melamed 1999 and Moore 2002 narrow their search alike). What lies between two anchors is visited
// whole, so that only where a text has no counterpart for long is anything left out. Where such
// matches are often wrong, the evidence tells a line to go along.
#pragma once

#include <cstddef>
#include <vector>

#include "evidence/evidence.hpp"
#include "paths/path_windows.hpp"

namespace cotejo {

struct Windows {
  std::vector<Window> rows;  // one more than the left version has sentences
  bool complete = true;      // false where a stretch between two anchors was too large
};

// Every row has a window that meets the next one's, so that a path leads through. The number of
// cells grows with the texts, not with their product.
Windows find_windows(const Evidence& evidence);

}  // namespace cotejo
