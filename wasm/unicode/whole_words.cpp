#include "unicode/whole_words.hpp"

#include "unicode/character.hpp"

namespace cotejo {
namespace {

char32_t first_of(std::u16string_view text, const Word& word) {
  std::size_t at = word.range.from;
  return next_code_point(text, at);
}

bool touch(const Word& word, const Word& next) { return word.range.to == next.range.from; }

// How many words from `at` on are the characters of one run of `script`.
std::size_t run_length(std::u16string_view text, std::span<const Word> words, std::size_t at,
                       DictionaryScript script) {
  std::size_t end = at + 1;
  while (end < words.size() && touch(words[end - 1], words[end])) {
    const char32_t first = first_of(text, words[end]);
    if (dictionary_script(first) != script && !is_katakana(first)) break;
    ++end;
  }
  return end - at;
}

// "Jong-un", "covid-19": a hyphen between two words without spaces, of which the first has a
// capital or the second is a number.
bool is_hyphenated(std::u16string_view text, std::span<const Word> words, std::size_t at) {
  if (at + 2 >= words.size() || words[at].kind != WordKind::word) return false;
  const Word& hyphen = words[at + 1];
  const Word& next = words[at + 2];
  if (!touch(words[at], hyphen) || !touch(hyphen, next)) return false;
  if (!is_dash(first_of(text, hyphen))) return false;  // whichever was typed
  return next.kind == WordKind::number ||
         (next.kind == WordKind::word && is_uppercase(first_of(text, words[at])));
}

}  // namespace

std::vector<Word> whole_words(std::u16string_view text, std::span<const Word> words,
                              const Dictionaries& dictionaries) {
  std::vector<Word> whole;
  whole.reserve(words.size());
  std::vector<std::uint32_t> clusters;
  for (std::size_t at = 0; at < words.size();) {
    const DictionaryScript script = dictionary_script(first_of(text, words[at]));
    if (const WordDictionary* dictionary = dictionaries.of(script)) {
      const std::size_t length = run_length(text, words, at, script);
      std::uint32_t from = words[at].range.from;
      clusters.clear();
      for (const Word& word : words.subspan(at, length)) clusters.push_back(word.range.to - from);
      const std::uint32_t start = from;
      for (const std::uint32_t end :
           dictionary->cut(text.substr(start, clusters.back()), clusters)) {
        whole.push_back({{from, start + end}, WordKind::word});
        from = start + end;
      }
      at += length;
      continue;
    }
    whole.push_back(words[at]);
    while (is_hyphenated(text, words, at)) {
      at += 2;
      whole.back().range.to = words[at].range.to;
    }
    ++at;
  }
  return whole;
}

}  // namespace cotejo
