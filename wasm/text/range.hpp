// A range is a half-open stretch of a version's text, counted in UTF-16 code units: what
// `String.prototype.slice` takes. Ranges own nothing; they mean nothing without their text.
#pragma once

#include <cstdint>
#include <string_view>

namespace cotejo {

struct Range {
  std::uint32_t from = 0;
  std::uint32_t to = 0;

  constexpr std::uint32_t length() const { return to - from; }
  constexpr bool empty() const { return from == to; }
  constexpr bool operator==(const Range&) const = default;
  constexpr bool operator<(const Range& other) const {
    return from != other.from ? from < other.from : to < other.to;
  }
};

// The part of `text` that `range` covers. `range` must lie within `text`.
constexpr std::u16string_view slice(std::u16string_view text, Range range) {
  return text.substr(range.from, range.length());
}

}  // namespace cotejo
