// Words in a trie as ICU writes it: as UCharsTrie, over UTF-16, or as BytesTrie, over bytes that
// stand for characters from `base` on. ICU's own readers are given a pointer and believe what they
// find; this one stays within the bytes whatever they hold, and only ever moves forward.
//
// A trie only looks at the bytes, which must outlive it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cotejo {

class WordTrie {
 public:
  enum class Unit : std::uint8_t { utf16, byte };

  struct Found {
    std::size_t length;  // of the word, in UTF-16 code units
    std::uint32_t value;
    bool operator==(const Found&) const = default;
  };

  WordTrie(std::span<const std::uint8_t> bytes, Unit unit, char16_t base = 0)
      : bytes_(bytes), unit_(unit), base_(base) {}

  Unit unit() const { return unit_; }

  // The words that `text` begins with, shortest first, in place of what `found` held.
  void find(std::u16string_view text, std::vector<Found>& found) const;

 private:
  std::span<const std::uint8_t> bytes_;
  Unit unit_;
  char16_t base_;
};

}  // namespace cotejo
