#include "quality/found_beads.hpp"

#include <utility>

namespace cotejo::quality {

Found compare_two(const VersionInput& left, const VersionInput& right,
                  std::vector<LanguageInput> languages) {
  const Request request{{left, right}, {{0, 1}}, std::move(languages), {}, {}};
  Comparison comparison = *compare(request, [](double) { return true; });
  std::vector<Bead> beads = std::move(comparison.pairs.front().beads);
  std::vector<bool> left_paired(comparison.versions.front().sentences.size());
  std::vector<bool> right_paired(comparison.versions.back().sentences.size());
  for (const Bead& bead : beads) {
    for (const std::uint32_t sentence : bead.left) left_paired[sentence] = true;
    for (const std::uint32_t sentence : bead.right) right_paired[sentence] = true;
  }
  for (std::uint32_t at = 0; at < left_paired.size(); ++at) {
    if (!left_paired[at]) beads.emplace_back().left = {at};
  }
  for (std::uint32_t at = 0; at < right_paired.size(); ++at) {
    if (!right_paired[at]) beads.emplace_back().right = {at};
  }
  return {std::move(beads), comparison.precise};
}

std::vector<GoldBead> gold_beads(const std::vector<Bead>& beads) {
  std::vector<GoldBead> found;
  for (const Bead& bead : beads) found.push_back({bead.left, bead.right});
  return found;
}

std::vector<GoldBead> find_beads(const VersionInput& left, const VersionInput& right,
                                 std::vector<LanguageInput> languages) {
  return gold_beads(compare_two(left, right, std::move(languages)).beads);
}

double share_paired(const std::vector<GoldBead>& beads) {
  double paired = 0;
  double sentences = 0;
  for (const GoldBead& bead : beads) {
    const auto count = static_cast<double>(bead.left.size() + bead.right.size());
    sentences += count;
    if (!bead.is_null()) paired += count;
  }
  return sentences > 0 ? 100 * paired / sentences : 0;
}

}  // namespace cotejo::quality
