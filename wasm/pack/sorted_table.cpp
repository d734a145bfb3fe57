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
  for (std::size_t group = 0; group < count_; group += table_group) {
    groups_.push_back(byte);
    const std::size_t end = std::min(group + table_group, count_);
    for (std::size_t at = group; at < end; ++at) byte += own_[at];
  }
}

std::vector<std::string> SortedTable::keys_of(std::uint8_t kind) const {
  std::vector<std::string> keys;
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    std::size_t at = group * table_group;
    const auto kinds = kinds_.subspan(at, std::min(table_group, count_ - at));
    auto left = std::count(kinds.begin(), kinds.end(), kind);
    for (Cursor cursor(*this, {at, groups_[group]}, {}); left > 0; cursor.advance()) {
      if (kinds_[at++] != kind) continue;
      keys.push_back(cursor.key());
      --left;
    }
  }
  return keys;
}

std::string_view SortedTable::first_key_of(std::size_t group) const {
  return own_bytes(group * table_group, groups_[group]);
}

std::string_view SortedTable::own_bytes(std::size_t at, std::size_t byte) const {
  return bytes_.substr(std::min(byte, bytes_.size()), own_[at]);
}

// No key is put together on the way: what an entry shares with the one before tells, with how much
// of that one the key sought shares, whether its own bytes need a look.
SortedTable::Place SortedTable::first_from(std::string_view key) const {
  // The last group that begins before the key: it may hold the key, and the next begins after.
  const auto after =
      std::partition_point(groups_.begin(), groups_.end(), [&](const std::uint32_t& group) {
        return first_key_of(static_cast<std::size_t>(&group - groups_.data())) < key;
      });
  const auto group = static_cast<std::size_t>(after - groups_.begin());
  if (groups_.empty()) return {};
  Place place{group == 0 ? 0 : (group - 1) * table_group, groups_[group == 0 ? 0 : group - 1]};
  std::size_t matched = 0;  // bytes in common of the key and the entry before
  for (; place.at < count_; place.byte += own_[place.at++]) {
    if (place.at % table_group == 0) {
      matched = 0;  // the first of a group has its whole key
    } else if (shared_[place.at] != matched) {
      // It differs from the key where the one before does, or is greater there.
      if (shared_[place.at] > matched) continue;
      return place;
    }
    const std::string_view own = own_bytes(place.at, place.byte);
    const std::string_view rest = key.substr(matched);
    const auto same = static_cast<std::size_t>(
        std::mismatch(own.begin(), own.end(), rest.begin(), rest.end()).first - own.begin());
    if (same == rest.size()) {
      place.has_prefix = true;
      return place;
    }
    const auto unit = [](char byte) { return static_cast<unsigned char>(byte); };
    if (same < own.size() && unit(own[same]) > unit(rest[same])) return place;
    matched += same;
  }
  return place;
}

SortedTable::Cursor::Cursor(const SortedTable& table, const Place& place, std::string_view sought)
    : table_(&table), at_(place.at), byte_(place.byte), key_(sought) {
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
