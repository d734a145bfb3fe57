// The parts of a word around its apostrophes.
#pragma once

#include <cstddef>
#include <string_view>

namespace cotejo {

inline constexpr char16_t folded_apostrophe = u'"';
inline constexpr std::size_t longest_particle = 3;  // in Korean, behind a name

// Calls `visit` for each part of a folded word that may mean something alone: not for single
// letters.
template <typename Visit>
void visit_parts(std::u16string_view word, Visit visit) {
  const bool whole = word.find(folded_apostrophe) == std::u16string_view::npos;
  while (!word.empty()) {
    const std::size_t end = word.find(folded_apostrophe);
    const std::u16string_view part = word.substr(0, end);
    if (whole || part.size() > 1) visit(part);
    if (end == std::u16string_view::npos) return;
    word.remove_prefix(end + 1);
  }
}

}  // namespace cotejo
