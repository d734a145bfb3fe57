// An edit is a changed run of words inside a bead: a range left, a range right, or one of them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/range.hpp"

namespace cotejo {

enum class EditKind : std::uint8_t { changed, removed, added, moved };

// The letters that changed inside words that are else the same. One side may have none.
struct ChangedLetters {
  std::vector<Range> left;
  std::vector<Range> right;

  bool operator==(const ChangedLetters&) const = default;
};

struct Edit {
  std::optional<Range> left;   // in the left version's text
  std::optional<Range> right;  // in the right version's text
  EditKind kind = EditKind::changed;
  std::optional<ChangedLetters> letters = std::nullopt;  // of changed ones alone

  bool operator==(const Edit&) const = default;
};

}  // namespace cotejo
