// Words of scripts that are written without spaces between them, told apart by ICU's dictionaries:
// of all ways to cut a run into words of the dictionary, the cheapest, where a word costs what the
// dictionary says (the rarer, the dearer) or, where it says nothing, all words cost the same. It is
// the search of ICU's CjkBreakEngine, here for all dictionaries, and over grapheme clusters, so
// that no character is ever broken.
//
// A dictionary only looks at the bytes, which must outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "unicode/word_trie.hpp"

namespace cotejo {

class WordDictionary {
 public:
  // `file` is one of ICU's: brkitr/*dict.dict. Nothing where it is anything else.
  static std::optional<WordDictionary> read(std::span<const std::uint8_t> file);

  // Where words end. `clusters` are the ends of the grapheme clusters of `run`, ascending; so are
  // the ends of words, which are some of them.
  std::vector<std::uint32_t> cut(std::u16string_view run,
                                 std::span<const std::uint32_t> clusters) const;

 private:
  struct Step;

  WordDictionary(WordTrie trie, bool has_costs) : trie_(trie), has_costs_(has_costs) {}

  WordTrie trie_;
  bool has_costs_;
};

}  // namespace cotejo
