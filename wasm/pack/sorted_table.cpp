#include "pack/sorted_table.hpp"

#include <algorithm>
#include <optional>

#include "pack/table_layout.hpp"

namespace cotejo {

SortedTable::SortedTable(std::span<const std::uint8_t> bytes) {
  const std::optional<TableLayout> layout = read_table_layout(bytes);
  if (!layout) return;
  count_ = layout->count;
  shared_ = bytes.subspan(layout->shared, count_);
  own_ = bytes.subspan(layout->own, count_);
  kinds_ = bytes.subspan(layout->kinds, count_);
  if (layout->has_cuts) cuts_ = bytes.subspan(layout->cuts, count_);
  values_ = bytes.subspan(layout->values, 2 * count_);
  bytes_ = {reinterpret_cast<const char*>(bytes.data()) + layout->keys, layout->key_bytes};
  groups_.reserve(count_ / table_group + 1);
  std::uint32_t byte = 0;
  for (std::size_t at = 0; at < count_; ++at) {
    if (at % table_group == 0) groups_.push_back(byte);
    byte += own_[at];
  }
}

std::string_view SortedTable::first_key_of(std::size_t group) const {
  const std::size_t from = std::min<std::size_t>(groups_[group], bytes_.size());
  return bytes_.substr(from, own_[group * table_group]);
}

SortedTable::Cursor SortedTable::first_from(std::string_view key) const {
  // The last group that begins before the key: it may hold the key, and the next begins after.
  const auto after =
      std::partition_point(groups_.begin(), groups_.end(), [&](const std::uint32_t& group) {
        return first_key_of(static_cast<std::size_t>(&group - groups_.data())) < key;
      });
  const auto group = static_cast<std::size_t>(after - groups_.begin());
  Cursor cursor(*this, group == 0 ? 0 : group - 1);
  while (!cursor.is_at_end() && cursor.key() < key) cursor.advance();
  return cursor;
}

SortedTable::Cursor::Cursor(const SortedTable& table, std::size_t group)
    : table_(&table), at_(group * table_group), byte_(is_at_end() ? 0 : table.groups_[group]) {
  read();
}

void SortedTable::Cursor::advance() {
  byte_ += table_->own_[at_];
  ++at_;
  read();
}

void SortedTable::Cursor::read() {
  if (is_at_end()) return;
  key_.resize(std::min<std::size_t>(key_.size(), table_->shared_[at_]));
  if (byte_ < table_->bytes_.size()) key_ += table_->bytes_.substr(byte_, table_->own_[at_]);
}

TableEntry SortedTable::Cursor::entry() const {
  return {key_, table_->kinds_[at_], table_->value_at(at_),
          table_->cuts_.empty() ? std::uint8_t{0} : table_->cuts_[at_]};
}

}  // namespace cotejo
