// Cuts a Spanish text into sentences, for the benchmark in segmentation.js: reads UTF-8 and prints
// the seconds of the fastest run, and how many sentences there are. The folder of the language
// packs is the argument.
#include "unicode/unicode.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <limits>
#include <string>

#include "lexicon/lexicon.hpp"
#include "quality/documents.hpp"

int main(int count, char** arguments) {
  if (count != 2) return 2;
  constexpr int runs = 9;
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  const std::u16string text = cotejo::utf16_of(input);
  const std::vector<std::uint8_t> base = cotejo::quality::Packs(arguments[1]).base("es");
  std::size_t sentences = 0;
  double best = std::numeric_limits<double>::infinity();
  for (int run = 0; run < runs; ++run) {
    const auto start = std::chrono::steady_clock::now();
    const cotejo::Language spanish("es", {base, {}});
    const cotejo::Segmenter segmenter(spanish.abbreviations());
    sentences = 0;
    for (const cotejo::Range& paragraph : segmenter.paragraphs(text)) {
      sentences += segmenter.sentences(text, paragraph).size();
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    best = std::min(best, taken.count());
  }
  std::printf("%.6f %zu\n", best, sentences);
  return 0;
}
