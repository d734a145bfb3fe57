// Marks that open the items of a list: "1.", "2)", "(c)", "iv.", "•". Pure functions of a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cotejo {

struct ListMarker {
  char16_t opening = 0;  // "(", the bullet itself, or nothing
  char16_t closing = 0;  // ".", ")" or, for a bullet, nothing
  unsigned number = 0;   // 3 for "3", 0 where it is none
  unsigned letter = 0;   // 3 for "c"
  unsigned roman = 0;    // 3 for "iii"; "c" and "i" may be either
  std::size_t end = 0;   // where the marker ends in the text

  bool is_bullet() const { return closing == 0; }
};

// A mark that can be nothing but the bullet of an item, also inside a line and without a space.
bool is_sure_bullet(char32_t character);

// The marker that begins at `at`, if what stands there is one.
std::optional<ListMarker> list_marker_at(std::u16string_view text, std::size_t at);

// Whether `next` may open the item after that of `marker`, or the first of a list after its.
bool follows(const ListMarker& next, const ListMarker& marker);

}  // namespace cotejo
