#include "unicode/list_markers.hpp"

#include "unicode/character.hpp"
#include "unicode/labels.hpp"

namespace cotejo {
namespace {

constexpr std::u16string_view bullets =
    u"\u2022\u25E6\u25AA\u2023\u2043\u2219\u25CF\u25CB\u25A0*-\u2013\u2014\u00B7";
constexpr std::u16string_view sure_bullets = u"\u2022\u25E6\u25AA\u2023\u2043\u25CF\u25CB\u25A0";
constexpr std::size_t longest_label = 4;

bool is_white_space_at(std::u16string_view text, std::size_t at) {
  return at < text.size() && is_white_space(text[at]);
}

}  // namespace

bool is_sure_bullet(char32_t character) {
  return character < 0x10000 &&
         sure_bullets.find(static_cast<char16_t>(character)) != std::u16string_view::npos;
}

std::optional<ListMarker> list_marker_at(std::u16string_view text, std::size_t at) {
  if (at >= text.size()) return std::nullopt;
  ListMarker marker;
  if (bullets.find(text[at]) != std::u16string_view::npos) {
    if (!is_white_space_at(text, at + 1) && !is_sure_bullet(text[at])) return std::nullopt;
    marker.opening = text[at];
    marker.end = at + 1;
    return marker;
  }
  if (text[at] == u'(') marker.opening = text[at++];
  std::size_t end = at;
  while (end < text.size() && end - at <= longest_label &&
         (text[end] < 0x80 && (is_letter(text[end]) || is_digit(text[end])))) {
    ++end;
  }
  const std::u16string_view label = text.substr(at, end - at);
  marker.number = digits_of_label(label);
  marker.letter = letter_of_label(label);
  marker.roman = roman_of_label(label, u"ivx");
  if (marker.number == 0 && marker.letter == 0 && marker.roman == 0) return std::nullopt;
  if (end == text.size()) return std::nullopt;
  const bool stop = text[end] == u'.' && marker.opening == 0;
  if (stop) ++end;
  const bool bracket = end < text.size() && (text[end] == u')' || text[end] == u'\uFF09');
  if (bracket) ++end;
  if (!stop && !bracket) return std::nullopt;
  if (!bracket && !is_white_space_at(text, end)) return std::nullopt;
  marker.closing = bracket ? u')' : u'.';
  marker.end = end;
  return marker;
}

bool follows(const ListMarker& next, const ListMarker& marker) {
  if (next.opening != marker.opening || next.closing != marker.closing) return false;
  if (marker.is_bullet()) return true;
  const auto succeeds = [](unsigned later, unsigned earlier) {
    return earlier > 0 && (later == earlier + 1 || (later == 1 && earlier > 1));
  };
  return succeeds(next.number, marker.number) || succeeds(next.letter, marker.letter) ||
         succeeds(next.roman, marker.roman);
}

}  // namespace cotejo
