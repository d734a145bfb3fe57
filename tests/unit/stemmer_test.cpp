#include "stem/stemmer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "packing/stem_programs.hpp"
#include "stem/stem_steps.h"
#include "unit/notation.hpp"

extern "C" {
#include <api.h>
}

// What Snowball's compiler makes of one algorithm.
#define COTEJO_ALGORITHM(name)               \
  SN_env* snowball_##name##_create_env();    \
  void snowball_##name##_close_env(SN_env*); \
  int snowball_##name##_stem(SN_env*);

extern "C" {
#include "algorithms.inc"
}
#undef COTEJO_ALGORITHM

using cotejo::stem_program;
using cotejo::Stemmer;

namespace {

struct Algorithm {
  std::string_view name;
  SN_env* (*create)();
  void (*close)(SN_env*);
  int (*stem)(SN_env*);
};

#define COTEJO_ALGORITHM(name) \
  {#name, snowball_##name##_create_env, snowball_##name##_close_env, snowball_##name##_stem},
constexpr Algorithm algorithms[] = {
#include "algorithms.inc"
};
#undef COTEJO_ALGORITHM

// The stem as Snowball's own C has it.
std::u16string stem_in_c(const Algorithm& algorithm, SN_env* environment,
                         const std::u16string& word) {
  const auto* symbols = reinterpret_cast<const symbol*>(word.data());
  if (SN_set_current(environment, static_cast<int>(word.size()), symbols) != 0 ||
      algorithm.stem(environment) < 0 || environment->l <= 0) {
    return word;
  }
  return {environment->p, environment->p + environment->l};
}

// All words of the lists across languages, and each with the end of another.
std::vector<std::u16string> many_words() {
  std::vector<std::u16string> words;
  for (const char* code : {"ar", "ca", "da", "de", "en", "es", "fi", "fr", "hi", "hu", "id", "it",
                           "nb", "nl", "pt", "ro", "ru", "sv", "tr"}) {
    std::ifstream list(std::string(COTEJO_LANGUAGES "/") + code + "/words.tsv");
    for (std::string row; std::getline(list, row);) {
      std::u16string word;
      for (const char16_t unit : cotejo::notation::utf16(row) + u'|') {
        if (unit != u'|' && unit != u'\t' && unit != u' ') {
          word.push_back(unit);
        } else if (!word.empty() && word.size() <= 64) {
          words.push_back(std::move(word));
          word.clear();
        }
      }
    }
  }
  const std::size_t listed = words.size();
  for (std::size_t at = 0; at + 40 < listed; ++at) {
    const std::u16string& other = words[at + at % 37];
    words.push_back(words[at] +
                    other.substr(other.size() - std::min<std::size_t>(other.size(), 4)));
  }
  return words;
}

}  // namespace

TEST_CASE("inflected forms of one word have one stem") {
  const Stemmer spanish(stem_program("spanish"));
  CHECK(spanish.stem(u"reunión") == spanish.stem(u"reuniones"));
  CHECK(spanish.stem(u"informó") == spanish.stem(u"informaron"));
  CHECK(spanish.stem(u"munición") != spanish.stem(u"misiles"));
  const Stemmer russian(stem_program("russian"));
  CHECK(russian.stem(u"президента") == russian.stem(u"президентом"));
  const Stemmer german(stem_program("german"));
  CHECK(german.stem(u"häuser") == german.stem(u"häusern"));
  const Stemmer turkish(stem_program("turkish"));
  CHECK(turkish.stem(u"hükümet") == turkish.stem(u"hükümetin"));
}

TEST_CASE("every program does what Snowball's C does, to the letter") {
  const std::vector<std::u16string> words = many_words();
  REQUIRE(words.size() > 50'000);
  for (const Algorithm& algorithm : algorithms) {
    CAPTURE(algorithm.name);
    const Stemmer stemmer(stem_program(algorithm.name));
    REQUIRE(stemmer.has_program());
    SN_env* environment = algorithm.create();
    std::vector<std::u16string> differing;
    for (const std::u16string& word : words) {
      if (stemmer.stem(word) != stem_in_c(algorithm, environment, word)) differing.push_back(word);
    }
    algorithm.close(environment);
    CHECK(differing.empty());
  }
}

TEST_CASE("without a program a word is its own stem") {
  for (const char* name : {"", "icelandic", "Spanish", "es", "spanis"}) {
    const Stemmer stemmer(stem_program(name));
    CHECK_FALSE(stemmer.has_program());
    CHECK(stemmer.stem(u"noticias") == u"noticias");
  }
}

TEST_CASE("whatever comes in, every program gives something back") {
  const std::u16string odd[] = {u"",
                                u"a",
                                u"'",
                                u"'s",
                                {0xD800},
                                {0xDC00, 0xD8},
                                {0, 0, 0},
                                u"ß",
                                u"ﬁ",
                                std::u16string(64, u'e'),
                                std::u16string(1000, u'a')};
  for (const Algorithm& algorithm : algorithms) {
    const Stemmer stemmer(stem_program(algorithm.name));
    for (const std::u16string& word : odd) CHECK(stemmer.stem(word).empty() == word.empty());
  }
}

TEST_CASE("a program without an end leaves the word as it was") {
  // A letter, no groupings, no amongs, and one routine of these steps.
  const auto stem = [](std::vector<std::uint8_t> steps) {
    std::vector<std::uint8_t> program = {
        1, 'a', 0, 0, 0, 1, static_cast<std::uint8_t>(steps.size())};
    program.insert(program.end(), steps.begin(), steps.end());
    program.push_back(0);
    return Stemmer(program).stem(u"casas");
  };
  CHECK(stem({step_insert, 1, 0}) == u"acasas");
  CHECK(stem({step_repeat, 3, step_insert, 1, 0}) == u"casas");
  CHECK(stem({step_repeat, 1, step_true}) == u"casas");
  CHECK(stem({step_call, 0}) == u"casas");
  CHECK(stem({step_not, 4, step_repeat, 2, step_call, 0}) == u"casas");
  CHECK(stem({step_backwards, 4, step_repeat, 2, step_do, 0}) == u"casas");
  // More bytes than any program has.
  CHECK_FALSE(Stemmer(std::vector<std::uint8_t>(100'000, 1)).has_program());
}

TEST_CASE("bytes that are no program harm nothing") {
  std::uint32_t random = 1;
  const auto next = [&] { return random = random * 1664525U + 1013904223U; };
  for (const Algorithm& algorithm : algorithms) {
    const std::span<const std::uint8_t> program = stem_program(algorithm.name);
    for (int trial = 0; trial < 200; ++trial) {
      std::vector<std::uint8_t> bytes(program.begin(), program.end());
      for (int change = 0; change < 3; ++change) {
        bytes[next() % bytes.size()] = static_cast<std::uint8_t>(next() >> 24U);
      }
      if (trial % 4 == 0) bytes.resize(next() % bytes.size());
      const Stemmer stemmer(bytes);
      for (const char16_t* word : {u"reuniones", u"häusern", u"президентом", u"المدرسة"}) {
        CHECK_FALSE(stemmer.stem(word).empty());
      }
    }
  }
}
