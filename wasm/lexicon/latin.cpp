#include "lexicon/latin.hpp"

#include <array>

namespace cotejo {
namespace {

// The letters from `first` on, one spelling for each; "-" has no sound.
struct Letters {
  char16_t first;
  std::string_view spellings;
};

constexpr auto alphabets = std::to_array<Letters>({
    // Greek
    {0x03B1, "a v g d e z i th i k l m n x o p r s s t y f kh ps o"},
    // Cyrillic, then the letters of other languages than Russian
    {0x0430,
     "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya e yo dj gj ye dz i "
     "i j lj nj c kj i u dzh"},
    {0x0490, "g g gh gh g g zh zh z z q k k k k k k k ng ng ng ng p p - - s s t t u u u u kh h"},
    {0x04B4, "ts ts j j j j h h ch ch ch ch"},
    {0x04D8, "a a"},
    {0x04E8, "o o"},
    // Armenian
    {0x0561,
     "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f yev"},
    // Hebrew
    {0x05D0, "a b g d h v z kh t i k k l m m n n s a f p ts ts k r sh t"},
    // Arabic, then the letters of Persian and Urdu
    {0x0621, "- a a o i i a b a t th j h kh d dh r z s sh s d t z a gh"},
    {0x0640, "- f q k l m n h u a i"},
    {0x0679, "t"},
    {0x067E, "p"},
    {0x0686, "ch"},
    {0x0688, "d"},
    {0x0691, "r"},
    {0x0698, "zh"},
    {0x06A9, "k"},
    {0x06AF, "g"},
    {0x06BA, "n"},
    {0x06BE, "h"},
    {0x06C1, "h"},
    {0x06CC, "i"},
    {0x06D2, "e"},
    // Thai
    {0x0E01,
     "k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue "
     "l lue w s s s h l o h - a a a am i i ue ue u u -"},
    {0x0E40, "e ae o ai ai - - - - - - - - - -"},
    // Georgian
    {0x10D0, "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"},
});

// The scripts of India share the order of their letters, 128 code points apart: Devanagari,
// Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam.
constexpr char16_t first_of_india = 0x0900;
constexpr char16_t last_of_india = 0x0D7F;
constexpr char16_t block_of_india = 0x80;
constexpr Letters letters_of_india = {
    0x0901,
    "n n h a a a i i u u ri l e e e ai o o o au k kh g gh ng ch chh j jh n t th d dh n t th d dh n "
    "n p ph b bh m y r r l l l v sh sh s h - - - - a i i u u ri ri e e e ai o o o au -"};

// Hiragana; katakana comes in the same order. Small letters sound like large ones, except the
// small "tsu", which only doubles what follows.
constexpr Letters hiragana = {
    0x3041,
    "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji "
    "- tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me "
    "mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke"};
constexpr char16_t first_katakana = 0x30A1;
constexpr char16_t long_vowel = 0x30FC;

// A Hangul syllable is a first consonant, a vowel and perhaps a last consonant.
constexpr char16_t first_hangul = 0xAC00;
constexpr unsigned hangul_syllables = 11172;
constexpr unsigned hangul_vowels = 21;
constexpr unsigned hangul_ends = 28;
constexpr std::string_view hangul_first = "k k n t t r m p p s s - j j ch k t p h";
constexpr std::string_view hangul_vowel =
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i";
constexpr std::string_view hangul_last = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t";

// The spelling at `index` of a list, "-" beyond its end.
std::string_view spelling_at(std::string_view spellings, std::size_t index) {
  for (; index > 0; --index) {
    const std::size_t space = spellings.find(' ');
    if (space == std::string_view::npos) return "-";
    spellings.remove_prefix(space + 1);
  }
  return spellings.substr(0, spellings.find(' '));
}

bool holds(const Letters& letters, char16_t unit) {
  return unit >= letters.first && spelling_at(letters.spellings, unit - letters.first) != "-";
}

void append(std::u16string& form, std::string_view spelling) {
  if (spelling != "-") form.append(spelling.begin(), spelling.end());
}

bool is_silent_mark(char16_t unit) {
  return (unit >= 0x0300 && unit <= 0x036F) || (unit >= 0x064B && unit <= 0x065F) ||
         (unit >= 0x0591 && unit <= 0x05C7) || unit == 0x200C || unit == 0x200D ||
         unit == long_vowel;
}

// False where `unit` is of no script that is known here.
bool append_letter(std::u16string& form, char16_t unit) {
  if (unit < 0x0370) return is_silent_mark(unit);
  if (unit >= first_of_india && unit <= last_of_india) {
    const auto letter = static_cast<char16_t>(unit % block_of_india + first_of_india);
    if (letter >= letters_of_india.first) {
      append(form, spelling_at(letters_of_india.spellings, letter - letters_of_india.first));
    }
    return true;
  }
  if (unit >= first_hangul && unit < first_hangul + hangul_syllables) {
    const unsigned index = static_cast<unsigned>(unit) - first_hangul;
    append(form, spelling_at(hangul_first, index / (hangul_vowels * hangul_ends)));
    append(form, spelling_at(hangul_vowel, index / hangul_ends % hangul_vowels));
    append(form, spelling_at(hangul_last, index % hangul_ends));
    return true;
  }
  const auto kana =
      static_cast<char16_t>(unit >= first_katakana ? unit - first_katakana + hiragana.first : unit);
  if (kana >= hiragana.first && kana <= hiragana.first + 0x55) {
    append(form, spelling_at(hiragana.spellings, kana - hiragana.first));
    return true;
  }
  for (const Letters& letters : alphabets) {
    if (!holds(letters, unit)) continue;
    append(form, spelling_at(letters.spellings, unit - letters.first));
    return true;
  }
  return is_silent_mark(unit) || (unit >= 0x0370 && unit < 0x0E80);
}

}  // namespace

std::u16string latin_form(std::u16string_view form) {
  std::u16string latin;
  for (const char16_t unit : form) {
    if (!append_letter(latin, unit)) return {};
  }
  return latin;
}

}  // namespace cotejo
