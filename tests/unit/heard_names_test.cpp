#include "evidence/heard_names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "unicode/segmenter.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

constexpr std::string_view chinese_notation =
    "syllable ao: 奥\nsyllable ba: 八巴\nsyllable ma: 马妈\nsyllable te: 特\nsyllable lang: "
    "朗浪\nsyllable pu: 普\nsyllable ke: 克\nsyllable lin: 林\n"
    "syllable dun: 顿\nsyllable shuo: 说\nword 1: 总统\nword 2: 马\n";

// The sentences in which a name is heard.
std::vector<std::uint32_t> heard(std::string_view name,
                                 const std::vector<std::string_view>& sentences,
                                 std::string_view file = chinese_notation) {
  const notation::ToyLanguages languages({{"zh", file}});
  const Language& chinese = languages.of("zh");
  Version version{{}, "zh", {}, {}};
  std::vector<std::vector<Word>> words;
  const Segmenter segmenter(notation::folder_language("zh").abbreviations());
  for (const std::string_view sentence : sentences) {
    const auto from = static_cast<std::uint32_t>(version.text.size());
    version.text += notation::utf16(sentence);
    version.sentences.push_back({from, static_cast<std::uint32_t>(version.text.size())});
  }
  for (const Range& range : version.sentences) {
    words.push_back(segmenter.words(version.text, range));
  }
  Vocabulary vocabulary;
  const auto terms = terms_in(vocabulary, read_words(version, words, chinese, true));
  const std::vector<TermId> names = {vocabulary.intern(notation::utf16(name))};
  const auto found = hear_names(terms, chinese.syllables(), names, vocabulary);
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
  CHECK(heard("obama", {"奥巴马"},
              "syllable ao: 奥\nsyllable ba: 巴\nsyllable ma: 马\nword 1: 奥巴马\n")
            .empty());
  CHECK(heard("langley", {"特朗普"}).empty());
  CHECK(heard("putin", {"特朗普总统"}).empty());
}

TEST_CASE("nothing is heard where no syllables are known, and in nothing") {
  CHECK(heard("obama", {"奥巴马"}, "word 1: 总统\n").empty());
  CHECK(heard("obama", {}).empty());
  CHECK(heard("", {"奥巴马"}).empty());
}
