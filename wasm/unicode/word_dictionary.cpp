#include "unicode/word_dictionary.hpp"

#include <unicode/bytestrie.h>
#include <unicode/ucharstrie.h>

#include <cstring>
#include <limits>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

// The scale of ICU's Chinese and Japanese dictionary: what a character costs that is in no word,
// and a word of a dictionary without costs.
constexpr std::uint32_t unknown_cost = 255;
constexpr std::uint32_t plain_cost = 128;

// dictionarydata.h and udata.h: the header, then eight numbers.
constexpr std::size_t indexes_count = 8;
constexpr std::size_t trie_offset_index = 0;
constexpr std::size_t total_size_index = 3;
constexpr std::size_t trie_type_index = 4;
constexpr std::size_t transform_index = 5;
constexpr std::int32_t type_mask = 7;
constexpr std::int32_t type_units = 1;
constexpr std::int32_t has_values = 8;
constexpr std::int32_t offset_mask = 0x1FFFFF;
constexpr std::int32_t last_offset_byte = 0xFD;

std::uint32_t run_end_of_katakana(std::u16string_view run, std::size_t from) {
  std::size_t end = from;
  while (end < run.size() && is_katakana(run[end])) ++end;
  return static_cast<std::uint32_t>(end);
}

}  // namespace

WordDictionary::WordDictionary(std::span<const std::uint8_t> file) {
  if (file.size() < 32 || std::memcmp(file.data() + 12, "Dict", 4) != 0) return;
  std::uint16_t header = 0;
  std::memcpy(&header, file.data(), sizeof header);
  std::int32_t indexes[indexes_count];
  if (header + sizeof indexes > file.size()) return;
  std::memcpy(indexes, file.data() + header, sizeof indexes);
  const auto offset = static_cast<std::size_t>(indexes[trie_offset_index]);
  const auto total = static_cast<std::size_t>(indexes[total_size_index]);
  if (offset >= total || header + total > file.size()) return;
  const std::uint8_t* trie = file.data() + header + offset;
  has_costs_ = (indexes[trie_type_index] & has_values) != 0;
  if ((indexes[trie_type_index] & type_mask) == type_units) {
    units_ = reinterpret_cast<const char16_t*>(trie);
  } else {
    bytes_ = reinterpret_cast<const char*>(trie);
    base_ = indexes[transform_index] & offset_mask;
  }
}

template <typename Meet>
void WordDictionary::find_words(std::u16string_view run, std::size_t from, Meet meet) const {
  const auto walk = [&](auto& trie, auto next) {
    for (std::size_t at = from; at < run.size();) {
      const UStringTrieResult result = next(trie, at);
      if (USTRINGTRIE_HAS_VALUE(result)) {
        meet(at, has_costs_ ? static_cast<std::uint32_t>(trie.getValue()) : plain_cost);
      }
      if (!USTRINGTRIE_HAS_NEXT(result)) return;
    }
  };
  if (units_ != nullptr) {
    icu::UCharsTrie trie(units_);
    walk(trie, [&](icu::UCharsTrie& place, std::size_t& at) { return place.next(run[at++]); });
  } else if (bytes_ != nullptr) {
    icu::BytesTrie trie(bytes_);
    walk(trie, [&](icu::BytesTrie& place, std::size_t& at) {
      const std::int32_t byte = static_cast<std::int32_t>(run[at++]) - base_;
      return byte < 0 || byte > last_offset_byte ? USTRINGTRIE_NO_MATCH : place.next(byte);
    });
  }
}

// The cheapest way to a place.
struct WordDictionary::Step {
  std::uint32_t cost = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t from = 0;
  bool is_unknown = false;
};

std::vector<std::uint32_t> WordDictionary::cut(std::u16string_view run,
                                               std::span<const std::uint32_t> clusters) const {
  std::vector<Step> steps(run.size() + 1);
  std::vector<bool> is_end(run.size() + 1, false);
  for (const std::uint32_t end : clusters) is_end[end] = true;
  steps[0].cost = 0;
  std::uint32_t from = 0;
  for (const std::uint32_t end : clusters) {
    const auto reach = [&](std::size_t to, std::uint32_t cost, bool is_unknown) {
      if (!is_end[to] || steps[from].cost + cost >= steps[to].cost) return;
      steps[to] = {steps[from].cost + cost, from, is_unknown};
    };
    find_words(run, from, [&](std::size_t to, std::uint32_t cost) { reach(to, cost, false); });
    reach(end, unknown_cost, true);
    // Loanwords in katakana are made every day.
    const std::uint32_t loan = run_end_of_katakana(run, from);
    if (loan > end) reach(loan, unknown_cost, false);
    from = end;
  }
  std::vector<std::uint32_t> ends;
  bool after_unknown = false;
  for (auto at = static_cast<std::uint32_t>(run.size()); at > 0; at = steps[at].from) {
    // Outside Chinese and Japanese a single cluster is no word: unknown neighbours are one.
    const bool joins = after_unknown && steps[at].is_unknown && bytes_ != nullptr;
    if (!joins) ends.push_back(at);
    after_unknown = steps[at].is_unknown;
  }
  return {ends.rbegin(), ends.rend()};
}

}  // namespace cotejo
