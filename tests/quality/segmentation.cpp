// Cuts texts into sentences, for the measure in segmentation.js: reads records "LANG\x1FTEXT\x1E"
// in UTF-8 and prints a line for each: "FROM-TO" of every sentence, in UTF-16 code units.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "quality/documents.hpp"
#include "unicode/segmenter.hpp"

namespace {

void print_sentences(const std::string& lang, const std::u16string& text) {
  const cotejo::Segmenter segmenter(lang);
  for (const cotejo::Range& paragraph : segmenter.paragraphs(text)) {
    for (const cotejo::Range& sentence : segmenter.sentences(text, paragraph)) {
      std::printf("%u-%u ", sentence.from, sentence.to);
    }
  }
  std::printf("\n");
}

}  // namespace

int main() {
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  for (std::size_t at = 0; at < input.size();) {
    const std::size_t field = input.find('\x1F', at);
    const std::size_t end = input.find('\x1E', at);
    if (field == std::string::npos || end == std::string::npos) break;
    print_sentences(input.substr(at, field - at),
                    cotejo::quality::decoded(input.substr(field + 1, end - field - 1)));
    at = end + 1;
  }
  return 0;
}
