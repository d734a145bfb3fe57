#include "evidence/cognates.hpp"

#include <algorithm>
#include <unordered_map>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 48;  // a longer run of letters is no word
constexpr double least_ratio = 0.7;
constexpr std::size_t shortest_with_other_start = 7;  // letters: «especial» and "special"
constexpr std::size_t gram_length = 2;
constexpr double least_shared_grams = 0.4;  // of the shorter word's; a cheap look before the ratio
constexpr std::size_t longest_postings = 4000;

bool may_have_cognates(std::u16string_view word) {
  if (word.size() < shortest || word.size() > longest || word.front() == u'#') return false;
  std::size_t at = 0;
  return !needs_dictionary(next_code_point(word, at));
}

bool are_cognates(std::u16string_view word, std::u16string_view other) {
  const bool long_enough = std::min(word.size(), other.size()) >= shortest_with_other_start;
  return (word.front() == other.front() || long_enough) &&
         common_subsequence_ratio(word, other) >= least_ratio;
}

std::uint64_t gram_at(std::u16string_view word, std::size_t at) {
  return (std::uint64_t{word[at]} << 16) | word[at + 1];
}

}  // namespace

double common_subsequence_ratio(std::u16string_view word, std::u16string_view other) {
  if (word.empty() || other.empty()) return 0;
  std::vector<std::uint32_t> row(other.size() + 1);
  for (const char16_t unit : word) {
    std::uint32_t diagonal = 0;
    for (std::size_t at = 0; at < other.size(); ++at) {
      const std::uint32_t above = row[at + 1];
      row[at + 1] = unit == other[at] ? diagonal + 1 : std::max(above, row[at]);
      diagonal = above;
    }
  }
  return static_cast<double>(row.back()) / static_cast<double>(std::max(word.size(), other.size()));
}

std::vector<std::vector<std::uint32_t>> find_cognates(std::span<const std::u16string_view> words,
                                                      std::span<const std::u16string_view> others) {
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> postings;
  for (std::uint32_t index = 0; index < others.size(); ++index) {
    if (!may_have_cognates(others[index])) continue;
    for (std::size_t at = 0; at + gram_length <= others[index].size(); ++at) {
      std::vector<std::uint32_t>& found = postings[gram_at(others[index], at)];
      if (found.empty() || found.back() != index) found.push_back(index);
    }
  }

  std::vector<std::vector<std::uint32_t>> cognates(words.size());
  std::vector<std::uint32_t> shared(others.size());
  std::vector<std::uint32_t> touched;
  for (std::size_t index = 0; index < words.size(); ++index) {
    const std::u16string_view word = words[index];
    if (!may_have_cognates(word)) continue;
    for (std::size_t at = 0; at + gram_length <= word.size(); ++at) {
      const auto found = postings.find(gram_at(word, at));
      if (found == postings.end() || found->second.size() > longest_postings) continue;
      for (const std::uint32_t other : found->second) {
        if (shared[other]++ == 0) touched.push_back(other);
      }
    }
    for (const std::uint32_t other : touched) {
      const std::u16string_view candidate = others[other];
      const auto grams =
          static_cast<double>(std::min(word.size(), candidate.size()) - gram_length + 1);
      if (shared[other] >= least_shared_grams * grams && are_cognates(word, candidate)) {
        cognates[index].push_back(other);
      }
      shared[other] = 0;
    }
    touched.clear();
    std::sort(cognates[index].begin(), cognates[index].end());
  }
  return cognates;
}

}  // namespace cotejo
