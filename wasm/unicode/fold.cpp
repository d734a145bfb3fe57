#include "unicode/fold.hpp"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/normal_forms.hpp"

namespace cotejo {
namespace {

// Most characters of most texts, and never in need of a look at their properties.
bool is_ascii_letter(char32_t character) {
  return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

// A letter in lower case without its diacritics; 0 where that is not all that folding it takes, or
// it is of none of the alphabets that most texts are in.
char16_t bare_letter(char16_t letter) {
  using std::literals::operator""sv;
  constexpr char16_t first_latin = 0xE0;
  constexpr char16_t first_cyrillic = 0x430;
  constexpr std::u16string_view latin =
      u"aaaaaaæceeeeiiiiðnooooo\0øuuuuyþy"
      u"aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiii\0ı\0\0jjkkĸllllll\0\0"
      u"łłnnnnnn\0ŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzz\0"sv;
  constexpr std::u16string_view cyrillic = u"абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ"sv;
  if (letter < first_latin) return 0;
  if (letter < first_latin + latin.size()) return latin[letter - first_latin];
  const bool is_cyrillic = letter >= first_cyrillic && letter < first_cyrillic + cyrillic.size();
  return is_cyrillic ? cyrillic[letter - first_cyrillic] : u'\0';
}

// Letters without case that come out of all foldings as they are, whatever stands beside them:
// Hebrew, Arabic, kana, Han, Hangul.
bool is_folded(char16_t unit) {
  return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7A3) ||
         (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30A1 && unit <= 0x30FA) ||
         (unit >= 0x05D0 && unit <= 0x05EA) || (unit >= 0x0627 && unit <= 0x063A) ||
         (unit >= 0x0641 && unit <= 0x064A);
}

// What all of the below come to where a text has nothing but ASCII and letters of one code unit
// that are folded one by one, as most words have. False where it has more.
bool fold_letters(std::u16string_view text, const Ignore& ignore, std::u16string& form) {
  constexpr char16_t last_letter = 0x45F;  // beyond it are signs that are letters, such as Å's
  if (ignore.diacritics && !ignore.letter_case) return false;
  form.reserve(text.size());
  for (const char16_t unit : text) {
    if (unit >= 0x80 && !is_folded(unit)) {
      const auto lower = static_cast<char16_t>(lower_case(unit));
      const char16_t bare = bare_letter(lower);
      if (bare == 0 || unit > last_letter) return false;
      form.push_back(ignore.diacritics ? bare : ignore.letter_case ? lower : unit);
    } else if (unit <= u' ' && !form.empty() && form.back() > last_letter) {
      return false;  // a line end in the middle of a Chinese word
    } else if (ignore.letter_case && unit >= u'A' && unit <= u'Z') {
      form.push_back(static_cast<char16_t>(unit + (u'a' - u'A')));
    } else if (ignore.quotes && (unit == u'\'' || unit == u'`')) {
      form.push_back(u'"');
    } else {
      form.push_back(unit);
    }
  }
  return true;
}

std::u16string case_folded(std::u16string_view text) {
  const auto length = static_cast<std::int32_t>(text.size());
  std::u16string folded(text.size(), u'\0');
  for (int attempt = 0; attempt < 2; ++attempt) {
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size = u_strFoldCase(folded.data(), static_cast<std::int32_t>(folded.size()),
                                            text.data(), length, U_FOLD_CASE_DEFAULT, &status);
    const bool fits = static_cast<std::size_t>(size) <= folded.size();
    folded.resize(static_cast<std::size_t>(size));
    if (fits) break;
  }
  return folded;
}

// Compatibility forms may hide capitals, and folding may undo composition.
std::u16string nfkc(std::u16string_view text, bool fold_case) {
  std::u16string composed = composed_form(text);
  return fold_case ? composed_form(case_folded(composed)) : composed;
}

// Marks that are spelling variants of the letter below them. In Indic scripts a combining mark is
// a vowel, and stays.
bool is_diacritic(char32_t character) {
  return (character >= 0x0300 && character <= 0x036F) ||  // Latin, Greek, Cyrillic
         (character >= 0x0591 && character <= 0x05C7) ||  // Hebrew points
         (character >= 0x064B && character <= 0x065F) || character == 0x0670;  // Arabic
}

// `text` is in NFKC. That leaves compatibility forms nothing to do, so that what these do is what
// NFD and NFC would, for whose data there is no other use.
std::u16string without_diacritics(std::u16string_view text) {
  std::u16string kept;
  for (const char16_t unit : decomposed_form(text)) {
    if (!is_diacritic(unit)) kept.push_back(unit);
  }
  return composed_form(kept);
}

// One character for all dashes and one for all apostrophes inside a word, and for each letter that
// Arabic and Persian keyboards write in two, or Romanian ones; quotation marks to one where they
// are ignored, ignorable characters gone.
std::u16string unified(std::u16string_view text, bool quotes) {
  std::u16string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t character = next_code_point(text, at);
    if (is_ascii_letter(character)) {
      result.push_back(static_cast<char16_t>(character));
      continue;
    }
    if (is_ignorable(character) || character == U'\u0640') continue;  // Arabic words drawn out
    // A line end in the middle of a Chinese word.
    if (is_white_space(character) && !result.empty() && needs_dictionary(result.back())) continue;
    if (is_dash(character)) {
      result.push_back(u'-');
    } else if (is_quotation_mark(character) && quotes) {
      result.push_back(u'"');
    } else if (character == U'\u06CC' || character == U'\u06A9') {
      // Persian letters, as an Arabic keyboard writes them and as Arabic's stemmer knows them.
      result.push_back(character == U'\u06CC' ? u'\u064A' : u'\u0643');
    } else if (character >= U'\u0218' && character <= U'\u021B') {
      // Romanian letters, as old encodings write them and as Romanian's stemmer knows them: ș ş, ț
      // ţ.
      const char32_t cedilla =
          character < U'\u021A' ? U'\u015E' - U'\u0218' : U'\u0162' - U'\u021A';
      result.push_back(static_cast<char16_t>(character + cedilla));
    } else if (character == U'\u2019' || character == U'\u02BC' || character == U'\u02B9') {
      result.push_back(u'\'');
    } else {
      result.append(text.substr(start, at - start));
    }
  }
  return result;
}

}  // namespace

std::u16string comparison_form(std::u16string_view text, const Ignore& ignore) {
  std::u16string letters;
  if (fold_letters(text, ignore, letters)) return letters;
  // NFKC would take an acute accent that stands for an apostrophe apart into a space and a mark.
  std::u16string written(text);
  std::replace(written.begin(), written.end(), u'\u00B4', u'\u2019');
  std::u16string form = unified(nfkc(written, ignore.letter_case), ignore.quotes);
  return ignore.diacritics ? without_diacritics(form) : form;
}

std::u16string lowered(std::u16string_view text) {
  std::u16string result;
  for (std::size_t at = 0; at < text.size();) append(result, lower_case(next_code_point(text, at)));
  return result;
}

std::u16string evidence_form(std::u16string_view text) {
  return comparison_form(text, {.letter_case = true, .diacritics = true, .quotes = true});
}

}  // namespace cotejo
