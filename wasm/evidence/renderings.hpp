// Which right sentence each left one renders, as probabilities, and what share of the left ones is
// rendered at all. A hidden Markov model (Vogel, Ney and Tillmann 1996), with sentences for words:
// from one left sentence to the next, the place on the right mostly moves on by one, and may jump.
// The share is learnt with it (expectation maximisation), so that order itself shows a translation
// where words say little. Time and memory grow with the product of the numbers of sentences; of
// long texts the middle is taken.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

struct Rendering {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  double probability = 0;
};

struct Renderings {
  double share = 0;               // of the left sentences that are rendered, from 0 to 1
  std::vector<Rendering> likely;  // those with a probability of a half at least, by left sentence
};

// The log-odds, in nats, that a right sentence renders a left one and did not meet it by chance.
using PairOdds = std::function<double(std::uint32_t left, std::uint32_t right)>;

Renderings find_renderings(std::uint32_t lefts, std::uint32_t rights, const PairOdds& log_odds);

// Lets go of renderings whose sentences stood there before as they are written: a pair is no surer
// of what it renders for being repeated.
void keep_once(std::vector<Rendering>& renderings, std::span<const SentenceTerms> lefts,
               std::span<const SentenceTerms> rights);

}  // namespace cotejo
