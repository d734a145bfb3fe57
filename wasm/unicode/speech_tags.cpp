#include "unicode/speech_tags.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Code units, of the tag and of its verb.
constexpr std::size_t longest_tag = 24;
constexpr std::size_t longest_verb = 8;

bool ends_tag(char32_t character) {
  return is_sentence_terminal(character) || is_inner_mark(character) || character == U'|';
}

}  // namespace

bool tells_who_spoke(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations) {
  const char32_t first = code_point_at(text, at);
  if (!is_letter(first) || is_uppercase(first) || is_lowercase(first)) return false;
  const std::size_t limit = std::min(text.size(), at + longest_tag);
  std::size_t end = at;
  while (end < limit && !ends_tag(text[end])) ++end;
  if (end == limit && end < text.size()) return false;
  if (!needs_dictionary(first)) {
    const std::u16string_view tag = text.substr(at, end - at);
    return abbreviations.is(tag.substr(0, tag.find(u' ')), Habit::saying) ||
           abbreviations.is(tag.substr(tag.rfind(u' ') + 1), Habit::saying);
  }
  // No spaces stand between words.
  for (std::size_t length = 1; length <= longest_verb && length < end - at; ++length) {
    if (abbreviations.is(text.substr(end - length, length), Habit::saying)) return true;
  }
  return false;
}

}  // namespace cotejo
