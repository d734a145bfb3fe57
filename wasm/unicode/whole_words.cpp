#include "unicode/whole_words.hpp"

#include <string>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

char32_t first_of(std::u16string_view text, const Word& word) {
  std::size_t at = word.range.from;
  return next_code_point(text, at);
}

bool touch(const Word& word, const Word& next) { return word.range.to == next.range.from; }

// In Chinese and Japanese a space or line end inside a word is an accident of typing or of layout,
// and so is what cannot be seen; in the other scripts spaces part phrases.
bool goes_on(std::u16string_view text, const Word& word, const Word& next,
             DictionaryScript script) {
  if (touch(word, next)) return true;
  if (script != DictionaryScript::chinese_japanese) return false;
  for (std::size_t at = word.range.to; at < next.range.from; ++at) {
    if (!is_white_space(text[at]) && !is_ignorable(text[at])) return false;
  }
  return true;
}

// How many words from `at` on are the characters of one run of `script`.
std::size_t run_length(std::u16string_view text, std::span<const Word> words, std::size_t at,
                       DictionaryScript script) {
  std::size_t end = at + 1;
  while (end < words.size() && goes_on(text, words[end - 1], words[end], script)) {
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
  std::u16string run;  // without the gaps in it
  for (std::size_t at = 0; at < words.size();) {
    const DictionaryScript script = dictionary_script(first_of(text, words[at]));
    if (const WordDictionary* dictionary = dictionaries.of(script)) {
      const std::size_t length = run_length(text, words, at, script);
      clusters.clear();
      run.clear();
      for (const Word& word : words.subspan(at, length)) {
        run += slice(text, word.range);
        clusters.push_back(static_cast<std::uint32_t>(run.size()));
      }
      std::size_t first = at;
      for (const std::uint32_t end : dictionary->cut(run, clusters)) {
        std::size_t last = first;
        while (clusters[last - at] < end) ++last;
        whole.push_back({{words[first].range.from, words[last].range.to}, WordKind::word});
        first = last + 1;
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
