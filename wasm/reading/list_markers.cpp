#include "reading/list_markers.hpp"

#include <cstdint>

#include "text/range.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t least_items = 3;

// What a marker may be read as; "i." is a Roman number and a letter.
struct Marker {
  std::size_t words = 0;
  std::uint32_t number = 0;
  std::uint32_t roman = 0;
  std::uint32_t letter = 0;
};

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
  return {at + 2, digits_of_label(form), roman_of_label(form, u"ivxlc"), letter_of_label(form)};
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
