// What stands around two opposites, one on either side of a bead: whether they are told of one
// thing.
#pragma once

#include <cstddef>

#include "facts/claims.hpp"

namespace cotejo {

// How many words near two places stand near the other.
std::size_t support(const BeadWords& words, const Pole& left, const Pole& right);

// Whether a name stands before the one and behind the other: who wins against somebody lets him
// lose.
bool change_sides(const BeadWords& words, const Pole& left, const Pole& right);

}  // namespace cotejo
