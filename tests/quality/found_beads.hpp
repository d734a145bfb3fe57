// What the core finds in two versions, as measures compare it with the gold.
#pragma once

#include <string>
#include <vector>

#include "comparison.hpp"
#include "quality/measure.hpp"

namespace cotejo::quality {

struct Found {
  std::vector<Bead> beads;  // of two sides, and last those of one
  bool precise = true;
};

Found compare_two(const VersionInput& left, const VersionInput& right,
                  std::vector<LanguageInput> languages);

// The same as beads of the gold are, which holds sentences without a counterpart, too.
std::vector<GoldBead> gold_beads(const std::vector<Bead>& beads);

std::vector<GoldBead> find_beads(const VersionInput& left, const VersionInput& right,
                                 std::vector<LanguageInput> languages);

// How many in 100 sentences of two versions are paired.
double share_paired(const std::vector<GoldBead>& beads);

}  // namespace cotejo::quality
