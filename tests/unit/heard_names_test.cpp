#include "evidence/heard_names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "unicode/segmenter.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

constexpr std::string_view lexicon_file =
    "s:ao\t奥\ns:ba\t八巴\ns:ma\t马妈\ns:te\t特\ns:lang\t朗浪\ns:pu\t普\ns:ke\t克\ns:lin\t林\n"
    "s:dun\t顿\ns:shuo\t说\nx:1\t总统\nx:2\t马\n";

// The sentences in which a name is heard.
std::vector<std::uint32_t> heard(std::string_view name,
                                 const std::vector<std::string_view>& sentences,
                                 std::string_view file = lexicon_file) {
  Lexicons lexicons;
  lexicons.add("zh", notation::utf16(file));
  Version version{{}, "zh", {}, {}};
  std::vector<std::vector<Word>> words;
  const Segmenter segmenter("zh");
  for (const std::string_view sentence : sentences) {
    const auto from = static_cast<std::uint32_t>(version.text.size());
    version.text += notation::utf16(sentence);
    version.sentences.push_back({from, static_cast<std::uint32_t>(version.text.size())});
  }
  for (const Range& range : version.sentences) {
    words.push_back(segmenter.words(version.text, range));
  }
  Vocabulary vocabulary;
  const auto terms = find_terms(version, words, lexicons.of("zh"), vocabulary);
  const std::vector<TermId> names = {vocabulary.intern(notation::utf16(name))};
  const auto found = hear_names(terms, *lexicons.of("zh"), names, vocabulary);
  return found.empty() ? std::vector<std::uint32_t>() : found.front().sentences;
}

using Sentences = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a name is heard in the syllables that render it, once a sentence") {
  CHECK(heard("obama", {"总统说", "奥巴马总统说奥巴马", "说"}) == Sentences{1});
  CHECK(heard("trump", {"总统特朗普", "特朗普说"}) == Sentences{0, 1});
  CHECK(heard("clinton", {"奥巴马", "克林顿"}) == Sentences{1});
}

TEST_CASE("a name is not heard in words that the lexicon explains, nor in a part of a syllable") {
  CHECK(heard("obama", {"奥巴马"}, "s:ao\t奥\ns:ba\t巴\ns:ma\t马\nx:1\t奥巴马\n").empty());
  CHECK(heard("langley", {"特朗普"}).empty());
  CHECK(heard("putin", {"特朗普总统"}).empty());
}

TEST_CASE("nothing is heard where no syllables are known, and in nothing") {
  CHECK(heard("obama", {"奥巴马"}, "x:1\t总统\n").empty());
  CHECK(heard("obama", {}).empty());
  CHECK(heard("", {"奥巴马"}).empty());
}
