#include "unicode/datelines.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Words of "In the morning at 6 a.m.", which a name may follow.
constexpr int longest_opening = 6;

// Code units that "In the morning at 6 a.m." or "Bogotá, D.C." may take.
constexpr std::size_t longest_beginning = 80;

// Whether all words begin with capitals, as names do.
bool are_names(std::u16string_view text) {
  bool begins = true;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_code_point(text, at);
    if (begins && is_lowercase(character)) return false;
    begins = is_white_space(character);
  }
  return true;
}

bool opens_in_capitals(std::u16string_view text, const Stop& stop) {
  const std::u16string_view first = word_at(text, stop.sentence);
  return first.size() > 1 &&
         std::all_of(first.begin(), first.end(), [](char16_t unit) { return is_uppercase(unit); });
}

}  // namespace

bool is_opening(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations) {
  std::size_t at = std::max(stop.sentence, stop.from - std::min(stop.from, longest_beginning));
  const std::u16string_view before = text.substr(at, stop.from - at);
  const std::size_t colon = before.rfind(u": ");
  if (colon != std::u16string_view::npos) {
    at += colon + 2;
  } else if (at > stop.sentence) {
    return false;
  }
  const bool opens = is_digit(code_point_at(text, at)) ||
                     abbreviations.is(lowered(word_at(text, at)), Habit::opener);
  if (!opens) return false;
  int words = 1;
  for (; at < stop.from; ++at) {
    if (text[at] == u',') return false;
    if (text[at] == u' ' && ++words > longest_opening) return false;
  }
  return true;
}

bool is_place(std::u16string_view text, const Stop& stop) {
  return stop.from - stop.sentence <= longest_beginning &&
         are_names(text.substr(stop.sentence, stop.from - stop.sentence));
}

bool is_dateline(std::u16string_view text, const Stop& stop) {
  return opens_in_capitals(text, stop) && is_place(text, stop);
}

bool is_dated_place(std::u16string_view text, const Stop& stop) {
  if (stop.from - stop.sentence > longest_beginning) return false;
  const std::u16string_view before = text.substr(stop.sentence, stop.from - stop.sentence);
  const std::size_t comma = before.find(u',');
  const std::size_t sender = before.find_last_of(u"/\u2013\u2014");
  return comma < sender && sender < before.size() && is_digit(code_point_at(before, comma + 2)) &&
         opens_in_capitals(text, stop) && are_names(before.substr(sender + 1));
}

bool is_time(std::u16string_view text, const Stop& stop, const Token& token) {
  bool is_clock = token.has(Habit::closing) && text[token.from + 1] == u'.';
  const std::size_t end = is_clock ? before_white_space(text, token.from) : stop.from;
  for (std::size_t at = stop.sentence; at < end; ++at) {
    if (!is_digit(text[at]) && text[at] != u':') return false;
    is_clock = is_clock || text[at] == u':';
  }
  return is_clock;
}

}  // namespace cotejo
