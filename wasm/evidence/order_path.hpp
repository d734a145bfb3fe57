// The worthiest beads that lead through two texts in order, near the line along which both are read
// (dynamic programming as of Gale and Church 1993, over beads of up to three sentences). The same
// texts with one of them in another order say what such a path is worth where there is none: what
// order alone proves of a pair.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "evidence/evidence.hpp"
#include "text/heaviest_chain.hpp"

namespace cotejo {

struct PathBead {
  Group left;
  Group right;
  double gain = 0;
};

struct OrderPath {
  double worth = 0;             // sum of the beads' gains
  std::vector<PathBead> beads;  // with both sides filled, in order
};

// What a bead gains over leaving its sentences alone; both groups ascending.
using GroupGain =
    std::function<double(std::span<const std::uint32_t>, std::span<const std::uint32_t>)>;

enum class RightOrder : std::uint8_t { as_written, reversed };

// For each place between left sentences, from before the first to after the last, how many right
// ones are read by then: straight from link to link. Lefts and rights of the links rise.
std::vector<std::uint32_t> find_order_line(std::span<const Link> links, std::uint32_t lefts,
                                           std::uint32_t rights);

// The best path through all left sentences and the right ones in that order, near such a line.
// Beads that gain nothing are not told. Time grows with the lefts, and with the rights over
// which the line leaps.
OrderPath find_order_path(std::span<const std::uint32_t> line, RightOrder order,
                          const GroupGain& gain);

}  // namespace cotejo
