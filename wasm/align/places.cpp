#include "align/places.hpp"

#include <vector>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::uint32_t most_cells = 12;  // of a row; whole tables are not guessed
constexpr std::uint32_t alone = UINT32_MAX;

// For each sentence of one side, the index of its bead, and one more for the end of the text.
std::vector<std::uint32_t> beads_of(const Alignment& alignment, Group Pairing::*side,
                                    std::uint32_t sentences) {
  std::vector<std::uint32_t> beads(std::size_t{sentences} + 1, alone);
  for (std::uint32_t at = 0; at < alignment.size(); ++at) {
    for (const std::uint32_t sentence : alignment[at].*side) beads[sentence] = at;
  }
  beads[sentences] = static_cast<std::uint32_t>(alignment.size());
  return beads;
}

std::uint32_t alone_from(const std::vector<std::uint32_t>& beads, std::uint32_t from) {
  std::uint32_t count = 0;
  while (beads[from + count] == alone) ++count;
  return count;
}

}  // namespace

void pair_by_place(const Evidence& evidence, Alignment& alignment) {
  if (alignment.empty()) return;
  const std::vector<std::uint32_t> left_beads =
      beads_of(alignment, &Pairing::left, evidence.left_count());
  const std::vector<std::uint32_t> right_beads =
      beads_of(alignment, &Pairing::right, evidence.right_count());
  Alignment added;
  const auto pair_from = [&](std::uint32_t left, std::uint32_t right) {
    const std::uint32_t count = alone_from(left_beads, left);
    if (count == 0 || count > most_cells || count != alone_from(right_beads, right)) return;
    if (left_beads[left + count] != right_beads[right + count]) return;
    for (std::uint32_t at = 0; at < count; ++at) {
      if (!evidence.may_share_place(left + at, right + at)) return;
    }
    for (std::uint32_t at = 0; at < count; ++at) added.push_back({{left + at}, {right + at}, 0});
  };
  pair_from(0, 0);
  for (const Pairing& bead : alignment) pair_from(bead.left.back() + 1, bead.right.back() + 1);
  if (added.empty()) return;
  alignment.insert(alignment.end(), added.begin(), added.end());
  sort_stably(alignment, [](const Pairing& a, const Pairing& b) { return a.left < b.left; });
}

}  // namespace cotejo
