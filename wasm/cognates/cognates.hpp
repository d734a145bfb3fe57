// Words that two languages share with a change of spelling: «presidente» and "president". Two
// words in one script count as cognates by the share of their letters that stand in both in the
// same order (longest common subsequence ratio; Melamed 1999), words in different scripts by their
// sounds: «Хьюстон» and "Houston".
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cognates/sounds.hpp"

namespace cotejo {

// Shorter words are alike in two languages by chance («a», "a"), unless they are names.
inline constexpr std::size_t shortest_equal_word = 4;

// 0 (no letter in common) to 1 (equal); 0 if either is empty.
double common_subsequence_ratio(std::u16string_view word, std::u16string_view other);

// How alike two words are, 0 to 1, by whichever of the two measures their scripts ask for.
double cognate_likeness(std::u16string_view word, std::u16string_view other);

// The same of a word that is set against many, of which what it sounds like is found once.
class HeardForm {
 public:
  // What is written must outlive this.
  explicit HeardForm(std::u16string_view written);

  double likeness_of(const HeardForm& word) const;
  double likeness_of_name(const HeardForm& name) const;  // see `name_likeness`

 private:
  const std::string& sounds() const;

  std::u16string_view written_;
  std::u16string latin_;        // empty where it is written so
  mutable std::string sounds_;  // empty until it is asked
};

// How alike two names in Latin letters sound, 0 to 1, either with an ending of its own: «Krymu» and
// "Crimea".
double name_likeness(std::u16string_view name, std::u16string_view other);

// For each of `words`, the indexes of its cognates among `others`, ascending. Words are folded;
// short ones, and those in scripts without letters to compare, have none. Which words are written
// with a capital wherever they stand may be told: names are respelled more freely than words.
// Time grows with the number of words and of bigrams they share; across scripts with the number of
// words and of beginnings that sound alike.
std::vector<std::vector<std::uint32_t>> find_cognates(std::span<const std::u16string_view> words,
                                                      std::span<const std::u16string_view> others,
                                                      const std::vector<bool>& names = {},
                                                      const std::vector<bool>& other_names = {});

}  // namespace cotejo
