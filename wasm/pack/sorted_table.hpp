// A sorted table of words as it lies in a file: looked up in place, nothing is parsed. Each entry
// has a key, a kind and a value; what they mean is the caller's business. Keys are UTF-8 and in the
// order of their bytes, entries of one key in the order in which they were added. They are front
// coded in groups of sixteen (Witten, Moffat and Bell 1999, 4.1): an entry holds only what it does
// not share with the one before.
//
// A table only looks at the bytes, which must outlive it. It believes no byte: with damaged ones it
// may find the wrong words, but reads nothing beyond them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/little_endian.hpp"

namespace cotejo {

struct TableEntry {
  std::string_view key;  // valid until the next entry is read
  std::uint8_t kind = 0;
  std::uint16_t value = 0;
  std::uint8_t cut = 0;  // bytes at the end of the key's first word that are none of its stem
};

class SortedTable {
 public:
  SortedTable() = default;

  // Of the bytes that write_table made. Of others it is empty.
  explicit SortedTable(std::span<const std::uint8_t> bytes);

  bool empty() const { return count_ == 0; }
  std::size_t size() const { return count_; }

  // Calls `visit(entry)` for every entry whose key begins with `prefix`, in order.
  template <typename Visit>
  void visit_prefix(std::string_view prefix, Visit visit) const {
    const Place first = first_from(prefix);
    if (!first.has_prefix) return;  // as most words have no entry
    for (Cursor cursor(*this, first, prefix); cursor.key_starts_with(prefix); cursor.advance()) {
      visit(cursor.entry());
    }
  }

  // The same for every entry with just this key.
  template <typename Visit>
  void visit_key(std::string_view key, Visit visit) const {
    const Place first = first_from(key);
    if (!first.has_prefix) return;
    for (Cursor cursor(*this, first, key); cursor.key_is(key); cursor.advance()) {
      visit(cursor.entry());
    }
  }

  // The same for every entry whose first word, which a space ends, is `word`.
  template <typename Visit>
  void visit_first_word(std::string_view word, Visit visit) const {
    const Place first = first_from(word);
    if (!first.has_prefix) return;
    for (Cursor cursor(*this, first, word); cursor.first_word_is(word); cursor.advance()) {
      visit(cursor.entry());
    }
  }

  bool has_key(std::string_view key) const {
    const Place first = first_from(key);
    return first.has_prefix && Cursor(*this, first, key).key_is(key);
  }

  // The keys of all entries of a kind, in order.
  std::vector<std::string> keys_of(std::uint8_t kind) const;

  // Calls `visit(kind, value)` for every entry, without its key.
  template <typename Visit>
  void visit_values(Visit visit) const {
    for (std::size_t at = 0; at < count_; ++at) visit(kinds_[at], value_at(at));
  }

 private:
  // The first entry whose key is not less than one that was looked for.
  struct Place {
    std::size_t at = 0;
    std::size_t byte = 0;     // of the entry's own part of its key
    bool has_prefix = false;  // whether its key begins with that one
  };

  class Cursor {
   public:
    // `sought` is what `place` was found by.
    Cursor(const SortedTable& table, const Place& place, std::string_view sought);
    void advance();
    bool is_at_end() const { return at_ >= table_->count_; }
    bool key_is(std::string_view key) const { return !is_at_end() && key_ == key; }
    bool key_starts_with(std::string_view prefix) const {
      return !is_at_end() && std::string_view(key_).starts_with(prefix);
    }
    // Keys of one first word stand together: nothing sorts before a space.
    bool first_word_is(std::string_view word) const {
      return key_starts_with(word) && (key_.size() == word.size() || key_[word.size()] == ' ');
    }
    const std::string& key() const { return key_; }
    TableEntry entry() const;

   private:
    void read();

    const SortedTable* table_;
    std::size_t at_;
    std::size_t byte_;  // of the entry's own part of its key
    std::string key_;
  };

  std::uint16_t value_at(std::size_t at) const {
    return static_cast<std::uint16_t>(values_[2 * at] | values_[2 * at + 1] << 8);
  }
  Place first_from(std::string_view key) const;
  std::string_view first_key_of(std::size_t group) const;
  std::string_view own_bytes(std::size_t at, std::size_t byte) const;

  std::size_t count_ = 0;
  std::span<const std::uint8_t> shared_;  // by entry, bytes in common with the key before
  std::span<const std::uint8_t> own_;     // by entry, bytes after these
  std::span<const std::uint8_t> kinds_;
  std::span<const std::uint8_t> cuts_;  // empty where nothing was cut
  std::span<const std::uint8_t> values_;
  std::string_view bytes_;
  std::vector<std::uint32_t> groups_;  // where the first key of each lies in `bytes_`
};

}  // namespace cotejo
