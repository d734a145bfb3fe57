// What order alone proves of two long texts: whether one is a translation of the other, and which
// stretches of it are. Two hundred sentences that follow each other on both sides are no chance,
// however freely each is rendered. What the best path in order is worth is set against the best in
// an order that no translation has, by left sentence: chance gives either the same.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cotejo {

enum class OrderVerdict : std::uint8_t { unrelated, unclear, translation };

// `gains` are what the beads of the path in order are worth, shared out among left sentences,
// `chance_gains` those of the path in another order: as many. Passages of eight sentences are
// compared two by two (Student 1908), since neighbours share their luck; of fewer than eight
// passages nothing is clear.
OrderVerdict find_order_verdict(std::span<const double> gains,
                                std::span<const double> chance_gains);

// Where a pair is a translation: for each left sentence, whether its stretch of the text is. A
// stretch that is worth no more than chance is left out where it is so long that this cannot be
// the luck of a rendered one, by the likelihoods of both under normal distributions.
std::vector<bool> find_ordered_stretches(std::span<const double> gains,
                                         std::span<const double> chance_gains);

}  // namespace cotejo
