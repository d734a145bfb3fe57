// Cuts text at the boundaries of words and of characters as readers see them (UAX 29), by the rules
// that ICU ships: the build takes their tables of states out of ICU's data. Runs of scripts without
// spaces stay whole among words.
#pragma once

#include <cstdint>
#include <string_view>

namespace cotejo {

enum class BreakRules : std::uint8_t { word, character };

// What rules tell of a stretch between two boundaries: digits, or anything else.
enum class BreakStatus : std::uint8_t { other, number };

struct Stretch {
  std::size_t end = 0;  // in code units
  BreakStatus status = BreakStatus::other;
};

// The stretch that begins at `from`, which is a boundary and not the end of `text`.
Stretch next_stretch(BreakRules rules, std::u16string_view text, std::size_t from);

}  // namespace cotejo
