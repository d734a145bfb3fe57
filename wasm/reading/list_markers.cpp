#include "reading/list_markers.hpp"

#include <array>
#include <cstdint>

#include "text/range.hpp"

namespace cotejo {
namespace {

constexpr std::size_t least_items = 3;
constexpr std::size_t most_digits = 3;
constexpr std::size_t most_roman = 6;

// What a marker may be read as; "i." is a Roman number and a letter.
struct Marker {
  std::size_t words = 0;
  std::uint32_t number = 0;
  std::uint32_t roman = 0;
  std::uint32_t letter = 0;
};

std::uint32_t digits_of(std::u16string_view form) {
  if (form.empty() || form.size() > most_digits) return 0;
  std::uint32_t value = 0;
  for (const char16_t digit : form) {
    if (digit < u'0' || digit > u'9') return 0;
    value = 10 * value + static_cast<std::uint32_t>(digit - u'0');
  }
  return value;
}

std::uint32_t roman_digit(char16_t letter) {
  constexpr std::u16string_view letters = u"ivxlc";
  constexpr std::array<std::uint32_t, letters.size()> values = {1, 5, 10, 50, 100};
  const std::size_t at = letters.find(static_cast<char16_t>(letter | 0x20));
  return at == letters.npos ? 0 : values[at];
}

std::uint32_t roman_of(std::u16string_view form) {
  if (form.empty() || form.size() > most_roman) return 0;
  std::uint32_t value = 0;
  for (std::size_t at = 0; at < form.size(); ++at) {
    const std::uint32_t digit = roman_digit(form[at]);
    if (digit == 0) return 0;
    const std::uint32_t next = at + 1 < form.size() ? roman_digit(form[at + 1]) : 0;
    value = digit < next ? value - digit : value + digit;
  }
  return value;
}

std::uint32_t letter_of(std::u16string_view form) {
  const char16_t small = form.size() == 1 ? static_cast<char16_t>(form[0] | 0x20) : u'\0';
  return small >= u'a' && small <= u'z' ? static_cast<std::uint32_t>(small - u'a') + 1 : 0;
}

// Words 0 where the sentence begins with nothing of the kind.
Marker marker_of(std::u16string_view text, std::span<const Word> words) {
  const auto is = [&](std::size_t at, std::u16string_view marks) {
    return at < words.size() && words[at].range.length() == 1 &&
           marks.find(text[words[at].range.from]) != marks.npos;
  };
  const std::size_t at = is(0, u"(（") ? 1 : 0;
  if (!is(at + 1, at == 0 ? u".)．）、" : u")）") || at + 2 >= words.size()) return {};
  if (words[at].range.to != words[at + 1].range.from) return {};
  const std::u16string_view form = slice(text, words[at].range);
  return {at + 2, digits_of(form), roman_of(form), letter_of(form)};
}

}  // namespace

std::vector<std::size_t> words_of_list_markers(std::u16string_view text,
                                               std::span<const std::vector<Word>> words) {
  std::vector<std::size_t> counts(words.size());
  std::vector<Marker> markers;
  markers.reserve(words.size());
  for (const std::vector<Word>& sentence : words) markers.push_back(marker_of(text, sentence));
  for (const auto kind : {&Marker::number, &Marker::roman, &Marker::letter}) {
    std::vector<std::size_t> run;  // sentences
    const auto end_run = [&] {
      for (const std::size_t at : run) {
        if (run.size() >= least_items) counts[at] = markers[at].words;
      }
      run.clear();
    };
    for (std::size_t at = 0; at < markers.size(); ++at) {
      const std::uint32_t value = markers[at].*kind;
      if (markers[at].words == 0 || value == 0) continue;
      if (!run.empty() && value != markers[run.back()].*kind + 1) end_run();
      run.push_back(at);
    }
    end_run();
  }
  return counts;
}

}  // namespace cotejo
