#include "unicode/word_dictionary.hpp"

#include <algorithm>
#include <limits>

#include "pack/pack.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// The scale of ICU's Chinese and Japanese dictionary: what a character costs that is in no word,
// and a word of a dictionary without costs.
constexpr std::uint32_t unknown_cost = 255;
constexpr std::uint32_t plain_cost = 128;

// dictionarydata.h and udata.h: a header that begins with its own size and says "Dict", then eight
// numbers of 32 bits, then the trie.
constexpr std::size_t name_at = 12;
constexpr std::string_view format_name = "Dict";
constexpr std::size_t numbers_size = 32;
enum class Number : std::uint8_t { trie_at = 0, size = 3, type = 4, transform = 5 };
constexpr std::uint32_t type_mask = 7;
constexpr std::uint32_t bytes_type = 0;
constexpr std::uint32_t utf16_type = 1;
constexpr std::uint32_t has_values = 8;
constexpr std::uint32_t base_mask = 0x1FFFFF;

std::uint32_t number_in(std::span<const std::uint8_t> numbers, Number number) {
  return read_number(numbers, 4 * static_cast<std::size_t>(number), 4);
}

std::uint32_t run_end_of_katakana(std::u16string_view run, std::size_t from) {
  std::size_t end = from;
  while (end < run.size() && is_katakana(run[end])) ++end;
  return static_cast<std::uint32_t>(end);
}

}  // namespace

std::optional<WordDictionary> WordDictionary::read(std::span<const std::uint8_t> file) {
  if (file.size() < name_at + format_name.size()) return {};
  const auto name = file.subspan(name_at, format_name.size());
  if (!std::equal(name.begin(), name.end(), format_name.begin())) return {};
  const std::size_t header = read_number(file, 0, 2);
  if (header > file.size() || file.size() - header < numbers_size) return {};
  const auto content = file.subspan(header);
  const std::size_t size = number_in(content, Number::size);
  const std::size_t trie_at = number_in(content, Number::trie_at);
  if (size > content.size() || trie_at < numbers_size || trie_at >= size) return {};
  const auto trie = content.subspan(trie_at, size - trie_at);
  const std::uint32_t type = number_in(content, Number::type);
  const bool has_costs = (type & has_values) != 0;
  const std::uint32_t base = number_in(content, Number::transform) & base_mask;
  if ((type & type_mask) == utf16_type) {
    return WordDictionary({trie, WordTrie::Unit::utf16}, has_costs);
  }
  if ((type & type_mask) != bytes_type || base > 0xFFFF) return {};
  return WordDictionary({trie, WordTrie::Unit::byte, static_cast<char16_t>(base)}, has_costs);
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
  std::vector<WordTrie::Found> words;
  std::uint32_t from = 0;
  for (const std::uint32_t end : clusters) {
    const auto reach = [&](std::size_t to, std::uint32_t cost, bool is_unknown) {
      if (!is_end[to] || steps[from].cost + cost >= steps[to].cost) return;
      steps[to] = {steps[from].cost + cost, from, is_unknown};
    };
    trie_.find(run.substr(from), words);
    for (const auto& [length, cost] : words) {
      reach(from + length, has_costs_ ? cost : plain_cost, false);
    }
    reach(end, unknown_cost, true);
    // Loanwords in katakana are made every day.
    const std::uint32_t loan = run_end_of_katakana(run, from);
    if (loan > end) reach(loan, unknown_cost, false);
    from = end;
  }
  std::vector<std::uint32_t> ends;
  const bool joins_unknown = trie_.unit() == WordTrie::Unit::byte;
  bool after_unknown = false;
  for (auto at = static_cast<std::uint32_t>(run.size()); at > 0; at = steps[at].from) {
    // Outside Chinese and Japanese a single cluster is no word: unknown neighbours are one.
    const bool joins = after_unknown && steps[at].is_unknown && joins_unknown;
    if (!joins) ends.push_back(at);
    after_unknown = steps[at].is_unknown;
  }
  return {ends.rbegin(), ends.rend()};
}

}  // namespace cotejo
