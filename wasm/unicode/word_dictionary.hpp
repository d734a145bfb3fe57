// Words of scripts that are written without spaces between them, told apart by ICU's dictionaries:
// of all ways to cut a run into words of the dictionary, the cheapest, where a word costs what the
// dictionary says (the rarer, the dearer) or, where it says nothing, all words cost the same. It is
// the search of ICU's CjkBreakEngine, here for all dictionaries, and over grapheme clusters, so
// that no character is ever broken.
//
// A dictionary only looks at the bytes, which must outlive it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cotejo {

class WordDictionary {
 public:
  // `file` is one of ICU's: brkitr/*dict.dict. With anything else, every cluster is a word.
  explicit WordDictionary(std::span<const std::uint8_t> file);

  // Where words end. `clusters` are the ends of the grapheme clusters of `run`, ascending; so are
  // the ends of words, which are some of them.
  std::vector<std::uint32_t> cut(std::u16string_view run,
                                 std::span<const std::uint32_t> clusters) const;

 private:
  struct Step;

  // Calls `meet(end, cost)` for every word of the dictionary that begins at `from`.
  template <typename Meet>
  void find_words(std::u16string_view run, std::size_t from, Meet meet) const;

  const char16_t* units_ = nullptr;  // a trie over UTF-16, or
  const char* bytes_ = nullptr;      // over single bytes, which stand for characters after `base_`
  std::int32_t base_ = 0;
  bool has_costs_ = false;
};

}  // namespace cotejo
