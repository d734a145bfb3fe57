// What one unit says where its counterpart is found in another sentence and where it is missing, as
// log-odds of a rendering in nats, against each of two other reasons why sentences share words.
#pragma once

#include <cstddef>

#include "evidence/counterparts.hpp"
#include "evidence/rates.hpp"

namespace cotejo {

// Against having met by chance, and against telling of the same thing in words of one's own.
struct TwoOdds {
  double against_chance = 0;
  double against_related = 0;

  TwoOdds& operator+=(const TwoOdds& other) {
    against_chance += other.against_chance;
    against_related += other.against_related;
    return *this;
  }
};

// What a rendering does not hold for its own sake, it may still hold by chance.
struct UnitOdds {
  TwoOdds found;
  TwoOdds missing;
  double expected = 0;  // against chance, of a true rendering; as `joined` weighs it
};

// The share of chance groups of `size` sentences, of `all`, that would hold a counterpart.
double chance_of(const Unit& unit, std::size_t size, std::size_t all);

// What the unit says of a group of `size` sentences, of `all` on the other side.
UnitOdds odds_of(const Unit& unit, std::size_t size, std::size_t all, const Rates& rates);

// What units say together against either reason, where one in so many sentences is related.
double joined(const TwoOdds& odds);

}  // namespace cotejo
