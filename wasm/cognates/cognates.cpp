#include "cognates/cognates.hpp"

#include <algorithm>
#include <bit>
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

// Of two words whose first letters allow it.
bool are_cognates(std::u16string_view word, std::u16string_view other) {
  const std::size_t shorter = std::min(word.size(), other.size());
  const std::size_t longer = std::max(word.size(), other.size());
  // All letters of the shorter one would not do.
  if (static_cast<double>(shorter) < least_ratio * static_cast<double>(longer)) return false;
  return common_subsequence_ratio(word, other) >= least_ratio;
}

bool may_start_otherwise(std::u16string_view word) {
  return word.size() >= shortest_with_other_start;
}

// Which words hold two letters one after the other, by their first letter. Long words, which need
// not share it, stand under no letter besides.
class GramIndex {
 public:
  explicit GramIndex(std::span<const std::u16string_view> words) {
    for (std::uint32_t index = 0; index < words.size(); ++index) {
      const std::u16string_view word = words[index];
      if (!may_have_cognates(word)) continue;
      const bool is_long = may_start_otherwise(word);
      for (std::size_t at = 0; at + gram_length <= word.size(); ++at) {
        add(key(word, at, word.front(), is_long), index);
        if (is_long) add(key(word, at, no_letter, true), index);
      }
    }
  }

  // Calls `visit` for each gram of a word and each word that holds it, too, and may be its cognate
  // by the first letter.
  template <typename Visit>
  void each_sharing(std::u16string_view word, Visit visit) const {
    for (const bool is_long : {false, true}) {
      const bool may_differ = is_long && may_start_otherwise(word);
      const char16_t first = may_differ ? no_letter : word.front();
      for (std::size_t at = 0; at + gram_length <= word.size(); ++at) {
        const auto found = postings_.find(key(word, at, first, is_long));
        if (found == postings_.end() || found->second.size() > longest_postings) continue;
        for (const std::uint32_t other : found->second) visit(other);
      }
    }
  }

 private:
  static constexpr char16_t no_letter = 0;
  static std::uint64_t key(std::u16string_view word, std::size_t at, char16_t first, bool is_long) {
    return (std::uint64_t{is_long} << 48) | (std::uint64_t{first} << 32) |
           (std::uint64_t{word[at]} << 16) | word[at + 1];
  }
  void add(std::uint64_t key, std::uint32_t index) {
    std::vector<std::uint32_t>& found = postings_[key];
    if (found.empty() || found.back() != index) found.push_back(index);
  }

  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> postings_;
};

using Cognates = std::vector<std::vector<std::uint32_t>>;

// The length of the longest common subsequence. Of words of up to 64 letters a whole row of the
// table is one number, in which noughts stand where the length grows (Hyyrö 2004).
std::size_t common_subsequence(std::u16string_view word, std::u16string_view other) {
  constexpr std::size_t row_bits = 64;
  if (word.size() <= row_bits) {
    std::uint64_t row = UINT64_MAX;
    for (const char16_t unit : other) {
      std::uint64_t same = 0;
      for (std::size_t at = 0; at < word.size(); ++at) {
        same |= std::uint64_t{word[at] == unit} << at;
      }
      const std::uint64_t met = row & same;
      row = (row + met) | (row - met);
    }
    const std::uint64_t all = UINT64_MAX >> (row_bits - word.size());
    return static_cast<std::size_t>(std::popcount(~row & all));
  }
  std::vector<std::size_t> row(other.size() + 1);
  for (const char16_t unit : word) {
    std::size_t diagonal = 0;
    for (std::size_t at = 0; at < other.size(); ++at) {
      const std::size_t above = row[at + 1];
      row[at + 1] = unit == other[at] ? diagonal + 1 : std::max(above, row[at]);
      diagonal = above;
    }
  }
  return row.back();
}

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
  const auto longer = static_cast<double>(std::max(word.size(), other.size()));
  return static_cast<double>(common_subsequence(word, other)) / longer;
}

std::vector<std::vector<std::uint32_t>> find_cognates(std::span<const std::u16string_view> words,
                                                      std::span<const std::u16string_view> others,
                                                      const std::vector<bool>& names,
                                                      const std::vector<bool>& other_names) {
  const GramIndex index_of_others(others);
  Cognates cognates(words.size());
  std::vector<std::uint32_t> shared(others.size());
  std::vector<std::uint32_t> touched;
  for (std::size_t index = 0; index < words.size(); ++index) {
    const std::u16string_view word = words[index];
    if (!may_have_cognates(word)) continue;
    index_of_others.each_sharing(word, [&](std::uint32_t other) {
      if (shared[other]++ == 0) touched.push_back(other);
    });
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
