#include "cognates/latin.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Of a letter, or of two that are spelled in another way together.
struct Spelling {
  std::pair<char16_t, char16_t> letters;  // the second is 0 where there is one
  std::array<char, 6> latin;              // up to the first 0
};

constexpr auto spellings = std::to_array<Spelling>({
#include "latin_letters.inc"
});

// Null where there is none.
const Spelling* find(char16_t first, char16_t second) {
  const std::pair letters{first, second};
  const auto found = std::lower_bound(
      spellings.begin(), spellings.end(), letters,
      [](const Spelling& spelling, const auto& wanted) { return spelling.letters < wanted; });
  return found != spellings.end() && found->letters == letters ? &*found : nullptr;
}

// Hangul syllables are composed of a first consonant, a vowel and perhaps a last consonant (The
// Unicode Standard, 3.12); its parts are what the table spells.
constexpr char16_t first_syllable = 0xAC00;
constexpr unsigned syllables = 11172;
constexpr unsigned vowels = 21;
constexpr unsigned last_consonants = 28;
constexpr unsigned first_consonant_part = 0x1100;
constexpr unsigned vowel_part = 0x1161;
constexpr unsigned last_consonant_part = 0x11A7;

std::u16string with_syllables_apart(std::u16string_view form) {
  std::u16string apart;
  for (const char16_t unit : form) {
    if (unit < first_syllable || unit >= first_syllable + syllables) {
      apart.push_back(unit);
      continue;
    }
    const unsigned index = static_cast<unsigned>(unit) - first_syllable;
    const unsigned consonant = index / (vowels * last_consonants);
    const unsigned vowel = index / last_consonants % vowels;
    apart.push_back(static_cast<char16_t>(first_consonant_part + consonant));
    apart.push_back(static_cast<char16_t>(vowel_part + vowel));
    apart.push_back(static_cast<char16_t>(last_consonant_part + index % last_consonants));
  }
  return apart;
}

}  // namespace

std::u16string latin_form(std::u16string_view form) {
  constexpr char16_t first_of_others = 0x300;
  if (form.empty() || form.front() < first_of_others) return {};
  std::u16string latin;
  const std::u16string letters = with_syllables_apart(form);
  for (std::size_t at = 0; at < letters.size();) {
    const char16_t next = at + 1 < letters.size() ? letters[at + 1] : u'\0';
    const Spelling* spelling = next != 0 ? find(letters[at], next) : nullptr;
    const std::size_t length = spelling != nullptr ? 2 : 1;
    if (spelling == nullptr) spelling = find(letters[at], 0);
    if (spelling != nullptr) {
      const auto end = std::find(spelling->latin.begin(), spelling->latin.end(), '\0');
      latin.append(spelling->latin.begin(), end);
    } else if (!is_combining_mark(letters[at])) {
      return {};
    }
    at += length;
  }
  return latin;
}

}  // namespace cotejo
