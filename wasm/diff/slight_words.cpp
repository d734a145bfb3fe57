#include "diff/slight_words.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t most_letters = 3;
constexpr char32_t first_dense = U'\u0E00';  // all such scripts stand behind it in Unicode

// Scripts that write a word in one or two characters, or with its particles.
bool is_short(std::u16string_view word) {
  std::size_t at = 0;
  const char32_t first = next_code_point(word, at);
  if (first < first_dense) return word.size() <= most_letters;
  if (is_hangul(first)) return word.size() == 1;
  if (needs_dictionary(first)) return is_hiragana(first) && word.size() <= most_letters;
  return word.size() <= most_letters;
}

bool has_capital(std::u16string_view word, bool begins) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    if (is_uppercase(next_code_point(word, at))) ++capitals;
  }
  return capitals > (begins ? 1 : 0);
}

}  // namespace

bool SlightWords::holds(std::u16string_view word, bool begins) const {
  if (word.empty()) return true;
  if (is_short(word)) return !has_capital(word, begins);
  // Folding changes few lengths, and these by little.
  return word.size() <= longest_ + 2 && forms_.contains(evidence_form(word));
}

}  // namespace cotejo
