#include "quality/calibration.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace cotejo::quality {

void Calibration::add(double similarity, bool right) {
  const auto at = static_cast<std::size_t>(similarity * bins);
  Bin& bin = bins_[std::min(at, bins - 1)];
  bin.beads += 1;
  bin.similarities += similarity;
  bin.right += right ? 1 : 0;
}

void Calibration::print(const char* title) const {
  const auto any =
      std::any_of(bins_.begin(), bins_.end(), [](const Bin& bin) { return bin.beads > 0; });
  if (!any) return;
  std::printf("\n%s: similarity   beads   mean   right\n", title);
  double beads = 0;
  double distance = 0;
  for (std::size_t at = 0; at < bins; ++at) {
    const Bin& bin = bins_[at];
    if (bin.beads == 0) continue;
    const double mean = bin.similarities / bin.beads;
    const double right = bin.right / bin.beads;
    std::printf("  %.1f to %.1f   %6.0f   %.2f   %.2f\n", static_cast<double>(at) / bins,
                static_cast<double>(at + 1) / bins, bin.beads, mean, right);
    beads += bin.beads;
    distance += bin.beads * std::abs(mean - right);
  }
  if (beads > 0) std::printf("  mean distance %.3f\n", distance / beads);
}

}  // namespace cotejo::quality
