#include "evidence/cognates.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "evidence/sounds.hpp"
#include "lexicon/latin.hpp"
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

// Across scripts: the sounds that a word needs to be compared, and how alike they must be.
constexpr std::size_t shortest_heard_name = 3;
constexpr std::size_t shortest_heard_word = 5;
constexpr double name_likeness = 0.65;
constexpr double word_likeness = 0.75;
constexpr std::size_t most_heard = 5000;  // words of a side; beyond that none are compared

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

using Cognates = std::vector<std::vector<std::uint32_t>>;

// A word as it sounds.
struct Heard {
  std::uint32_t index = 0;
  std::string sounds;
  bool is_name = false;
};

// The words in Latin letters, or those in other letters.
std::vector<Heard> hear(std::span<const std::u16string_view> words, const std::vector<bool>& names,
                        bool respelled) {
  std::vector<Heard> heard;
  for (std::uint32_t index = 0; index < words.size(); ++index) {
    const std::u16string latin = latin_form(words[index]);
    if (latin.empty() == respelled || words[index].starts_with(u'#')) continue;
    std::string sounds = sounds_of(respelled ? std::u16string_view(latin) : words[index]);
    if (sounds.size() < shortest_heard_name) continue;
    heard.push_back({index, std::move(sounds), index < names.size() && names[index]});
  }
  return heard;
}

template <typename Visit>
void visit_sound_alikes(const std::vector<Heard>& respelled, const std::vector<Heard>& plain,
                        Visit visit) {
  if (respelled.size() > most_heard || plain.size() > most_heard) return;
  for (const Heard& word : respelled) {
    const char first = opening(word.sounds);
    for (const Heard& other : plain) {
      if (first != 'a' && opening(other.sounds) != first) continue;
      const bool are_names = word.is_name && other.is_name;
      if (std::min(word.sounds.size(), other.sounds.size()) <
          (are_names ? shortest_heard_name : shortest_heard_word)) {
        continue;
      }
      if (likeness(word.sounds, other.sounds) < (are_names ? name_likeness : word_likeness)) {
        continue;
      }
      visit(word.index, other.index);
    }
  }
}

}  // namespace

double cognate_likeness(std::u16string_view word, std::u16string_view other) {
  const std::u16string latin = latin_form(word);
  const std::u16string other_latin = latin_form(other);
  if (latin.empty() == other_latin.empty()) return common_subsequence_ratio(word, other);
  return latin.empty() ? likeness(sounds_of(other_latin), sounds_of(word))
                       : likeness(sounds_of(latin), sounds_of(other));
}

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
                                                      std::span<const std::u16string_view> others,
                                                      const std::vector<bool>& names,
                                                      const std::vector<bool>& other_names) {
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> postings;
  for (std::uint32_t index = 0; index < others.size(); ++index) {
    if (!may_have_cognates(others[index])) continue;
    for (std::size_t at = 0; at + gram_length <= others[index].size(); ++at) {
      std::vector<std::uint32_t>& found = postings[gram_at(others[index], at)];
      if (found.empty() || found.back() != index) found.push_back(index);
    }
  }

  Cognates cognates(words.size());
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
  }
  visit_sound_alikes(
      hear(words, names, true), hear(others, other_names, false),
      [&](std::uint32_t word, std::uint32_t other) { cognates[word].push_back(other); });
  visit_sound_alikes(
      hear(others, other_names, true), hear(words, names, false),
      [&](std::uint32_t other, std::uint32_t word) { cognates[word].push_back(other); });
  for (std::vector<std::uint32_t>& found : cognates) std::sort(found.begin(), found.end());
  return cognates;
}

}  // namespace cotejo
