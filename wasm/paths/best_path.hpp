// The worthiest beads that lead through two texts in order (dynamic programming as of Gale and
// Church 1993). What a bead is worth, the caller knows; nothing here knows of words.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "paths/path_windows.hpp"
#include "text/pairing.hpp"

namespace cotejo {

class GroupGains {
 public:
  virtual ~GroupGains() = default;

  // What joining two groups into a bead gains over leaving all their sentences alone; below 0
  // where they are better left alone. Both must be non-empty and ascending.
  virtual double gain(std::span<const std::uint32_t> left,
                      std::span<const std::uint32_t> right) const = 0;

  // A bound on `gain` from above, for a fraction of its price; infinite where none is known.
  virtual double highest_gain(std::span<const std::uint32_t> /*left*/,
                              std::span<const std::uint32_t> /*right*/) const {
    return std::numeric_limits<double>::infinity();
  }
};

// How many sentences of each version a bead holds.
struct Shape {
  std::uint8_t left;
  std::uint8_t right;
};

// In which order the right version is read. Backwards, no translation is: what the best path is
// worth there, chance gives.
enum class RightOrder : std::uint8_t { as_written, reversed };

struct BestPath {
  double worth = 0;            // sum of the beads' gains
  std::vector<Pairing> beads;  // in order
};

// The best path through windows that a path leads through, one more than there are left sentences;
// the last ends after the last right sentence. At most 250 shapes. Beads that gain nothing are not
// told. Time and memory grow with the cells of the windows.
BestPath find_best_path(const GroupGains& gains, std::span<const Window> windows,
                        std::span<const Shape> shapes, RightOrder order);

}  // namespace cotejo
