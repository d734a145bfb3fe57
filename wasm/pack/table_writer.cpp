#include "pack/table_writer.hpp"

#include <algorithm>

#include "pack/table_layout.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

std::size_t shared_bytes(const std::string& key, const std::string& before) {
  const auto [end, other] = std::mismatch(key.begin(), key.end(), before.begin(), before.end());
  return static_cast<std::size_t>(end - key.begin());
}

// Rows of one key stay in their order; of two that are equal, the first stays.
void sort_once_each(std::vector<TableRow>& rows) {
  sort_stably(rows, [](const TableRow& a, const TableRow& b) { return a.key < b.key; });
  std::vector<TableRow> kept;
  std::size_t same_key = 0;  // the first row kept with the present key
  for (TableRow& row : rows) {
    if (kept.empty() || kept.back().key != row.key) same_key = kept.size();
    const auto begin = kept.begin() + static_cast<std::ptrdiff_t>(same_key);
    if (std::find(begin, kept.end(), row) == kept.end()) kept.push_back(std::move(row));
  }
  rows = std::move(kept);
}

}  // namespace

std::vector<std::uint8_t> write_table(std::vector<TableRow> rows) {
  std::erase_if(rows, [](const TableRow& row) {
    return row.key.empty() || row.key.size() > longest_table_key;
  });
  sort_once_each(rows);
  const bool has_cuts =
      std::any_of(rows.begin(), rows.end(), [](const TableRow& row) { return row.cut != 0; });

  std::vector<std::uint8_t> shared;
  std::vector<std::uint8_t> own;
  std::string keys;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const std::string& key = rows[at].key;
    const std::size_t common = at % table_group == 0 ? 0 : shared_bytes(key, rows[at - 1].key);
    shared.push_back(static_cast<std::uint8_t>(common));
    own.push_back(static_cast<std::uint8_t>(key.size() - common));
    keys.append(key, common);
  }

  std::vector<std::uint8_t> bytes;
  append_number(bytes, rows.size(), 4);
  append_number(bytes, has_cuts ? table_has_cuts : 0, 4);
  bytes.insert(bytes.end(), shared.begin(), shared.end());
  bytes.insert(bytes.end(), own.begin(), own.end());
  for (const TableRow& row : rows) bytes.push_back(row.kind);
  if (has_cuts) {
    for (const TableRow& row : rows) bytes.push_back(row.cut);
  }
  for (const TableRow& row : rows) append_number(bytes, row.value, 2);
  bytes.insert(bytes.end(), keys.begin(), keys.end());
  return bytes;
}

}  // namespace cotejo
