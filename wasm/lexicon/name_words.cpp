#include "lexicon/name_words.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr Ignore case_alone = {.letter_case = true};

void append(std::u16string_view word, NameWords& words) {
  const std::u16string folded = evidence_form(word);
  if (folded.empty()) return;  // a mark of direction alone
  if (!words.folded.empty()) {
    words.folded.push_back(u' ');
    words.written.push_back(u' ');
  }
  words.folded += folded;
  words.written += comparison_form(word, case_alone);
}

}  // namespace

NameWords read_name_words(std::u16string_view name) {
  NameWords words;
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
    // What is ignorable parts no word of a text either: «آتش‌بس» has a joiner inside.
    if (!stands_alone && !is_letter(character) && !is_digit(character) &&
        !is_combining_mark(character) && !is_ignorable(character)) {
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
  return words;
}

}  // namespace cotejo
