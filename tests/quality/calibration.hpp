// Whether `similarity` means what it says: of all beads given about 0.8, about 80 in 100 should be
// right, that is, stand in the gold exactly (DeGroot and Fienberg 1983 call it calibration).
#pragma once

#include <array>
#include <cstddef>

namespace cotejo::quality {

class Calibration {
 public:
  // A found bead with two sides. Sentences equal as written need no judgement: leave them out.
  void add(double similarity, bool right);

  // A row for each tenth of the scale: how many beads, their mean similarity, how many are right in
  // 100; and the mean distance of the two, weighted by beads.
  void print(const char* title) const;

 private:
  struct Bin {
    double beads = 0;
    double similarities = 0;
    double right = 0;
  };
  static constexpr std::size_t bins = 10;
  std::array<Bin, bins> bins_;
};

}  // namespace cotejo::quality
