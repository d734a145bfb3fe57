// An edit is a changed run of words inside a bead: a range left, a range right, or one of them.
#pragma once

#include <cstdint>
#include <optional>

#include "text/range.hpp"

namespace cotejo {

enum class EditKind : std::uint8_t { changed, removed, added, moved };

struct Edit {
  std::optional<Range> left;   // in the left version's text
  std::optional<Range> right;  // in the right version's text
  EditKind kind = EditKind::changed;

  bool operator==(const Edit&) const = default;
};

}  // namespace cotejo
