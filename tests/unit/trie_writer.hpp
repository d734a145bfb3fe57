// Writes words with values as ICU's UCharsTrie and BytesTrie are described, plainly and only
// forward, so that tests can make small dictionaries. The words must be sorted, different and not
// empty.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "unicode/word_trie.hpp"

namespace trie_writer {

using Units = std::vector<std::uint32_t>;
using Entry = std::pair<std::u16string, std::uint32_t>;

class TrieWriter {
 public:
  // In bytes, characters stand for themselves less `base`.
  TrieWriter(cotejo::WordTrie::Unit unit, char16_t base)
      : wide_(unit == cotejo::WordTrie::Unit::utf16), base_(base) {}

  std::vector<std::uint8_t> write(const std::vector<Entry>& entries) const;

 private:
  using Span = std::pair<const Entry*, const Entry*>;

  Units node(Span entries, std::size_t depth) const;
  Units branch(std::vector<Span> children, std::size_t depth, bool is_first) const;
  Units value(std::uint32_t value, bool is_final) const;
  Units jump(std::size_t distance) const;
  std::uint32_t unit_of(const Entry& entry, std::size_t depth) const {
    return static_cast<std::uint32_t>(entry.first[depth] - (wide_ ? 0 : base_));
  }

  bool wide_;
  char16_t base_;
};

}  // namespace trie_writer
