#include "unicode/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

icu::UnicodeString aliased(std::u16string_view text) {
  return icu::UnicodeString(false, text.data(), static_cast<std::int32_t>(text.size()));
}

std::u16string normalized(const icu::Normalizer2* normalizer, std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString result = normalizer->normalize(aliased(text), status);
  if (U_FAILURE(status)) return std::u16string(text);
  return std::u16string(result.getBuffer(), static_cast<std::size_t>(result.length()));
}

// Most characters of most texts, and never in need of a look at their properties.
bool is_ascii_letter(char32_t character) {
  return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

bool is_ascii(std::u16string_view text) {
  for (const char16_t unit : text) {
    if (unit >= 0x80) return false;
  }
  return true;
}

// What all of the below come to together where no character is beyond ASCII.
std::u16string ascii_form(std::u16string_view text, bool fold_case, bool quotes) {
  std::u16string result(text);
  for (char16_t& unit : result) {
    if (fold_case && unit >= u'A' && unit <= u'Z') {
      unit = static_cast<char16_t>(unit + (u'a' - u'A'));
    } else if (quotes && (unit == u'\'' || unit == u'`')) {
      unit = u'"';
    }
  }
  return result;
}

std::u16string nfkc(std::u16string_view text, bool fold_case) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return std::u16string(text);
  std::u16string composed = normalized(normalizer, text);
  if (!fold_case) return composed;
  // Compatibility forms may hide capitals, and folding may undo composition. ICU's NFKC_Casefold
  // does all in one, but for 52 KB more of data.
  icu::UnicodeString folded(aliased(composed));
  folded.foldCase();
  return normalized(normalizer, std::u16string_view(folded.getBuffer(),
                                                    static_cast<std::size_t>(folded.length())));
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
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return std::u16string(text);
  std::u16string kept;
  const std::u16string decomposed = normalized(nfkd, text);
  for (const char16_t unit : decomposed) {
    if (!is_diacritic(unit)) kept.push_back(unit);
  }
  return normalized(nfkc, kept);
}

// One character for all dashes and one for all apostrophes inside a word, and for each letter that
// Arabic and Persian keyboards write in two; quotation marks to one where they are ignored,
// ignorable characters gone.
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
  if (is_ascii(text)) return ascii_form(text, ignore.letter_case, ignore.quotes);
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
