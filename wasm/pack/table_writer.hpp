// Makes sorted tables: the build does for language packs, and the core for a reader's own words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cotejo {

// See TableEntry.
struct TableRow {
  std::string key;
  std::uint8_t kind = 0;
  std::uint16_t value = 0;
  std::uint8_t cut = 0;

  bool operator==(const TableRow&) const = default;
};

// The bytes of a table of the rows, each distinct one once. Rows without a key, or with one of more
// than 255 bytes, are passed over.
std::vector<std::uint8_t> write_table(std::vector<TableRow> rows);

}  // namespace cotejo
