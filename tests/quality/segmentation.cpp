// Cuts texts into sentences, for the measure in segmentation.js: reads records "LANG\x1FTEXT\x1E"
// in UTF-8 and prints a line for each: "FROM-TO" of every sentence, in UTF-16 code units. The
// folder of the language packs is the argument.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "lexicon/lexicon.hpp"
#include "quality/documents.hpp"
#include "unicode/unicode.hpp"

namespace {

void print_sentences(const cotejo::quality::Packs& packs, const std::string& lang,
                     const std::u16string& text) {
  std::vector<std::uint8_t> base = packs.base(lang);
  if (base.empty()) base = packs.base("und");
  const cotejo::Language language(lang, {base, {}});
  const cotejo::Segmenter segmenter(language.abbreviations());
  for (const cotejo::Range& paragraph : segmenter.paragraphs(text)) {
    for (const cotejo::Range& sentence : segmenter.sentences(text, paragraph)) {
      std::printf("%u-%u ", sentence.from, sentence.to);
    }
  }
  std::printf("\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const cotejo::quality::Packs packs(arguments[1]);
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  for (std::size_t at = 0; at < input.size();) {
    const std::size_t field = input.find('\x1F', at);
    const std::size_t end = input.find('\x1E', at);
    if (field == std::string::npos || end == std::string::npos) break;
    print_sentences(packs, input.substr(at, field - at),
                    cotejo::utf16_of(input.substr(field + 1, end - field - 1)));
    at = end + 1;
  }
  return 0;
}
