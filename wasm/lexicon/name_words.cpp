#include "lexicon/name_words.hpp"

#include "unicode/character.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

// What Latin letters with marks, from "à" on, fold to; a space where that is not one letter.
constexpr std::u16string_view plain_latin = u"aaaaaa ceeeeiiii nooooo  uuuuy  y";
constexpr char16_t first_marked = 0x00E0;
constexpr char16_t first_chinese = 0x4E00;
constexpr char16_t last_chinese = 0x9FFF;

// The evidence form of a lower-case letter of which that is known without looking it up, 0 of any
// other. Nearly all of a lexicon consists of these, and it is read for each comparison.
char16_t known_form(char16_t unit) {
  if (unit >= u'a' && unit <= u'z') return unit;
  if (unit >= first_chinese && unit <= last_chinese) return unit;
  if (unit >= 0x0430 && unit <= 0x044F) return unit == 0x0439 ? char16_t{0x0438} : unit;
  if (unit == 0x0451) return 0x0435;  // «ё»
  if (unit >= first_marked && unit < first_marked + plain_latin.size()) {
    const char16_t plain = plain_latin[unit - first_marked];
    return plain == u' ' ? char16_t{0} : plain;
  }
  return 0;
}

bool is_known(std::u16string_view name) {
  bool chinese = false;
  bool other = false;
  for (const char16_t unit : name) {
    if (unit == u' ') continue;
    if (known_form(unit) == 0) return false;
    (unit >= first_chinese ? chinese : other) = true;
  }
  return !(chinese && other);
}

constexpr Ignore case_alone = {.letter_case = true};

void append(std::u16string_view word, NameWords& words) {
  if (!words.folded.empty()) {
    words.folded.push_back(u' ');
    words.written.push_back(u' ');
  }
  words.folded += evidence_form(word);
  words.written += comparison_form(word, case_alone);
}

}  // namespace

void read_name_words(std::u16string_view name, NameWords& words) {
  words.folded.clear();
  words.written.clear();
  if (is_known(name)) {
    for (const char16_t unit : name) {
      const bool spaced = unit == u' ';
      if (spaced && (words.folded.empty() || words.folded.back() == u' ')) continue;
      words.folded.push_back(spaced ? unit : known_form(unit));
      words.written.push_back(unit);
    }
    if (!words.folded.empty() && words.folded.back() == u' ') {
      words.folded.pop_back();
      words.written.pop_back();
    }
    return;
  }
  std::size_t start = 0;
  bool after_apostrophe = false;
  bool unspaced = false;
  bool after_digit = false;
  const auto end_word = [&](std::size_t at, bool before_apostrophe) {
    const bool dropped = at == start + 1 && (before_apostrophe || after_apostrophe);
    if (at > start && !dropped) append(name.substr(start, at - start), words);
    start = at;
    after_apostrophe = before_apostrophe;
  };
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t place = at;
    const char32_t character = next_code_point(name, at);
    const bool stands_alone = needs_dictionary(character);
    if (!stands_alone && !is_letter(character) && !is_digit(character) &&
        !is_combining_mark(character)) {
      end_word(place, is_quotation_mark(character));
      start = at;
      continue;
    }
    const bool is_counter = after_digit && is_hangul(character);  // «8월»
    if (stands_alone != unspaced || is_counter) end_word(place, false);
    unspaced = stands_alone;
    after_digit = is_digit(character);
  }
  end_word(name.size(), false);
}

std::u16string quick_evidence_form(std::u16string_view word) {
  if (!is_known(word)) return evidence_form(word);
  std::u16string form(word);
  for (char16_t& unit : form) {
    if (unit != u' ') unit = known_form(unit);
  }
  return form;
}

}  // namespace cotejo
