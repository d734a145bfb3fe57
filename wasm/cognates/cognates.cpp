#include "cognates/cognates.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "cognates/latin.hpp"
#include "cognates/sound_index.hpp"
#include "cognates/sounds.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 48;  // a longer run of letters is no word
constexpr double least_ratio = 0.7;
constexpr std::size_t shortest_with_other_start = 7;  // letters: «especial» and "special"
constexpr std::size_t gram_length = 2;
constexpr double least_shared_grams = 0.4;  // of the shorter word's; a cheap look before the ratio
constexpr std::size_t longest_postings = 4000;

// Across scripts.
constexpr AlikeLimits alike_names = {.least_likeness = 0.65, .least_sounds = 3};
constexpr AlikeLimits alike_words = {.least_likeness = 0.75, .least_sounds = 5};

bool may_have_cognates(std::u16string_view word) {
  if (word.size() < shortest || word.size() > longest || word.front() == u'#') return false;
  std::size_t at = 0;
  return !needs_dictionary(next_code_point(word, at));
}

bool are_cognates(std::u16string_view word, std::u16string_view other) {
  const std::size_t shorter = std::min(word.size(), other.size());
  const std::size_t longer = std::max(word.size(), other.size());
  // All letters of the shorter one would not do.
  if (static_cast<double>(shorter) < least_ratio * static_cast<double>(longer)) return false;
  return (word.front() == other.front() || shorter >= shortest_with_other_start) &&
         common_subsequence_ratio(word, other) >= least_ratio;
}

std::uint64_t gram_at(std::u16string_view word, std::size_t at) {
  return (std::uint64_t{word[at]} << 16) | word[at + 1];
}

using Cognates = std::vector<std::vector<std::uint32_t>>;

// The words in Latin letters, or those in other letters, as they sound.
std::vector<HeardWord> hear(std::span<const std::u16string_view> words,
                            const std::vector<bool>& names, bool respelled) {
  std::vector<HeardWord> heard;
  for (std::uint32_t index = 0; index < words.size(); ++index) {
    const std::u16string latin = latin_form(words[index]);
    if (latin.empty() == respelled || words[index].starts_with(u'#')) continue;
    std::string sounds = sounds_of(respelled ? std::u16string_view(latin) : words[index]);
    if (sounds.size() < alike_names.least_sounds) continue;
    heard.push_back({index, std::move(sounds), index < names.size() && names[index]});
  }
  return heard;
}

// Calls `visit` with the index of each word of `respelled` and of each of `plain` that it sounds
// like.
template <typename Visit>
void visit_sound_alikes(const std::vector<HeardWord>& respelled, std::vector<HeardWord> plain,
                        Visit visit) {
  if (respelled.empty() || plain.empty()) return;
  const SoundIndex index(std::move(plain), alike_names, alike_words);
  for (const HeardWord& word : respelled) {
    for (const std::uint32_t other : index.find_alike(word)) visit(word.index, other);
  }
}

}  // namespace

HeardForm::HeardForm(std::u16string_view written)
    : written_(written), latin_(latin_form(written)) {}

const std::string& HeardForm::sounds() const {
  if (sounds_.empty()) sounds_ = sounds_of(latin_.empty() ? written_ : latin_);
  return sounds_;
}

double HeardForm::likeness_of(const HeardForm& word) const {
  const bool is_respelled = !word.latin_.empty();
  if (is_respelled != latin_.empty()) {
    const double ratio = common_subsequence_ratio(word.written_, written_);
    // Two scripts that are both not Latin have no letter in common.
    if (!is_respelled || ratio > 0) return ratio;
  }
  return is_respelled ? likeness(word.sounds(), sounds()) : likeness(sounds(), word.sounds());
}

double HeardForm::likeness_of_name(const HeardForm& name) const {
  return std::max(likeness(sounds(), name.sounds()), likeness(name.sounds(), sounds()));
}

double cognate_likeness(std::u16string_view word, std::u16string_view other) {
  return HeardForm(other).likeness_of(HeardForm(word));
}

double name_likeness(std::u16string_view name, std::u16string_view other) {
  return HeardForm(other).likeness_of_name(HeardForm(name));
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
  for (std::vector<std::uint32_t>& found : cognates) sort_stably(found);
  return cognates;
}

}  // namespace cotejo
