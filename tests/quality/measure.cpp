#include "quality/measure.hpp"

#include <algorithm>

namespace cotejo::quality {
namespace {

using Links = std::set<std::pair<std::uint32_t, std::uint32_t>>;

Links links_of(const std::vector<GoldBead>& beads) {
  Links links;
  for (const GoldBead& bead : beads) {
    for (const std::uint32_t left : bead.left) {
      for (const std::uint32_t right : bead.right) links.emplace(left, right);
    }
  }
  return links;
}

bool shares_link(const GoldBead& bead, const Links& links) {
  return std::any_of(bead.left.begin(), bead.left.end(), [&](std::uint32_t left) {
    return std::any_of(bead.right.begin(), bead.right.end(), [&](std::uint32_t right) {
      return links.contains({left, right});
    });
  });
}

}  // namespace

void Score::add(const std::vector<GoldBead>& found, const std::vector<GoldBead>& gold) {
  const std::set<GoldBead> found_set(found.begin(), found.end());
  const std::set<GoldBead> gold_set(gold.begin(), gold.end());
  const Links found_links = links_of(found);
  const Links gold_links = links_of(gold);
  for (const GoldBead& bead : found) {
    found_ += 1;
    const bool strict = gold_set.contains(bead);
    strict_found_ += strict;
    lax_found_ += strict || shares_link(bead, gold_links);
  }
  for (const GoldBead& bead : gold) {
    if (bead.is_null()) continue;
    gold_ += 1;
    strict_recalled_ += found_set.contains(bead);
    lax_recalled_ += shares_link(bead, found_links);
  }
  for (const auto& link : found_links) links_ += gold_links.contains(link);
  found_links_ += static_cast<double>(found_links.size());
  gold_links_ += static_cast<double>(gold_links.size());
}

double Score::f1(double right, double found, double recalled, double gold) {
  const double precision = found > 0 ? right / found : 0;
  const double recall = gold > 0 ? recalled / gold : 0;
  return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

}  // namespace cotejo::quality
