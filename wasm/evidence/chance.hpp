// Chances of several tries. Whole powers need no std::pow, whose tables are 4 KB that no
// compression makes smaller.
#pragma once

#include <cstddef>

namespace cotejo {

// That at least one of `tries` finds what each alone finds with `chance`; 0 to 1 both.
inline double chance_of_any(double chance, std::size_t tries) {
  double none = 1;
  for (; tries > 0; --tries) none *= 1 - chance;
  return 1 - none;
}

}  // namespace cotejo
