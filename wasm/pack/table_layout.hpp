// Where the columns of a sorted table lie in its bytes. Columns of one kind of number each, since
// that is what servers compress best: count and flags (two 32-bit numbers, little-endian), bytes
// shared with the key before, bytes of its own, kinds, cuts if there are any, values (16 bits each,
// little-endian), and what keys have of their own, end to end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "pack/little_endian.hpp"

namespace cotejo {

inline constexpr std::size_t table_group = 16;  // entries; the first of a group has its whole key
inline constexpr std::size_t longest_table_key = 255;  // bytes
inline constexpr std::uint32_t table_has_cuts = 1;     // a flag

struct TableLayout {
  std::size_t count = 0;
  bool has_cuts = false;
  // Places in the bytes.
  std::size_t shared = 0;
  std::size_t own = 0;
  std::size_t kinds = 0;
  std::size_t cuts = 0;
  std::size_t values = 0;
  std::size_t keys = 0;
  std::size_t key_bytes = 0;
};

// Nothing where the bytes are too few for what they say they hold.
inline std::optional<TableLayout> read_table_layout(std::span<const std::uint8_t> bytes) {
  constexpr std::size_t header = 8;
  if (bytes.size() < header) return {};
  TableLayout layout;
  layout.count = read_number(bytes, 0, 4);
  layout.has_cuts = (read_number(bytes, 4, 4) & table_has_cuts) != 0;
  const std::size_t bytes_each = layout.has_cuts ? 6 : 5;
  if (layout.count > (bytes.size() - header) / bytes_each) return {};
  layout.shared = header;
  layout.own = layout.shared + layout.count;
  layout.kinds = layout.own + layout.count;
  layout.cuts = layout.kinds + layout.count;
  layout.values = layout.cuts + (layout.has_cuts ? layout.count : 0);
  layout.keys = layout.values + 2 * layout.count;
  layout.key_bytes = bytes.size() - layout.keys;
  return layout;
}

}  // namespace cotejo
