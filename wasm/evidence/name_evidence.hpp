// Whether a sentence is rendered at all, by its names. A name that no lexicon knows keeps its
// letters or its sounds in another language: one that has nothing like it anywhere on the other
// side speaks against its sentence's having been rendered, one that has speaks for it, as log-odds
// in nats. Which sentence renders it is left to WordEvidence.
#pragma once

#include <cstdint>
#include <vector>

#include "evidence/counterparts.hpp"
#include "evidence/renderings.hpp"

namespace cotejo {

class NameEvidence {
 public:
  explicit NameEvidence(const Counterparts& counterparts);

  double left_log_odds(std::uint32_t sentence) const { return left_[sentence]; }
  double right_log_odds(std::uint32_t sentence) const { return right_[sentence]; }

  // Learns how many names have a counterpart from the pair's likely renderings: that depends on the
  // lexicons, the scripts, and what a language writes with a capital.
  void learn(const Counterparts& counterparts, const std::vector<Rendering>& renderings);

 private:
  std::vector<double> left_;  // by sentence
  std::vector<double> right_;
};

}  // namespace cotejo
