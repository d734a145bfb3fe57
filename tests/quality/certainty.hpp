// Fits how certain a bead is: from the similarity that it has and from its size, by logistic
// regression (Cox 1958) over the beads found in all sets, each set counted alike. Held against the
// sets themselves, and against each set fitted to those in other languages alone. What it prints
// are the corrections that `similarity` needs: none, where these are 0, 1 and 0.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "comparison.hpp"

namespace cotejo::quality {

class CertaintyFit {
 public:
  // A bead found with two sides that are not equal as written, and whether it stands in the gold.
  void add(const std::string& set, const Bead& bead, bool right);

  // For each set: mean similarity less the share that is right as it is, as fitted to other
  // languages, and as fitted to all; then the corrections. How often a bead below `unsure` and one
  // above is right, and how many of the wrong ones a reader is warned of.
  void print(const char* title) const;

  // Below it the element calls a row unsure.
  static constexpr double unsure = 0.8;

 private:
  static constexpr std::size_t parts = 3;  // a constant, the log-odds, the further sentences
  using Values = std::array<double, parts>;
  struct Found {
    Values values;
    double similarity = 0;
    bool right = false;
  };
  using Sets = std::map<std::string, std::vector<Found>>;

  static Values fitted(const Sets& sets, const std::string& without);
  static double chance(const Values& weights, const Values& values);

  Sets sets_;
};

}  // namespace cotejo::quality
