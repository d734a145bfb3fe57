#include "stem/stemmer.hpp"

#include <doctest/doctest.h>

#include <string>

using cotejo::Stemmer;
using cotejo::stemmer_of;

TEST_CASE("inflected forms of one word have one stem") {
  const Stemmer spanish("spanish");
  CHECK(spanish.stem(u"reunión") == spanish.stem(u"reuniones"));
  CHECK(spanish.stem(u"informó") == spanish.stem(u"informaron"));
  CHECK(spanish.stem(u"munición") != spanish.stem(u"misiles"));
  const Stemmer russian("russian");
  CHECK(russian.stem(u"президента") == russian.stem(u"президентом"));
  const Stemmer german("german");
  CHECK(german.stem(u"häuser") == german.stem(u"häusern"));
  const Stemmer turkish("turkish");
  CHECK(turkish.stem(u"hükümet") == turkish.stem(u"hükümetin"));
}

TEST_CASE("the language subtag alone chooses the algorithm") {
  CHECK(stemmer_of("es") == "spanish");
  CHECK(stemmer_of("es-MX") == "spanish");
  CHECK(stemmer_of("nb") == stemmer_of("no"));
  CHECK(stemmer_of("is").empty());
  CHECK(stemmer_of("").empty());
}

TEST_CASE("without an algorithm a word is its own stem") {
  for (const char* name : {"", "icelandic", "Spanish", "es", "spanis"}) {
    const Stemmer stemmer(name);
    CHECK_FALSE(stemmer.knows_language());
    CHECK(stemmer.stem(u"noticias") == u"noticias");
  }
}

TEST_CASE("whatever comes in, every algorithm gives something back") {
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
  for (const char* name : {"arabic", "catalan", "danish", "dutch", "english", "finnish", "french",
                           "german", "hindi", "hungarian", "indonesian", "italian", "norwegian",
                           "portuguese", "romanian", "russian", "spanish", "swedish", "turkish"}) {
    const Stemmer stemmer(name);
    CHECK(stemmer.knows_language());
    for (const std::u16string& word : odd) CHECK(stemmer.stem(word).empty() == word.empty());
  }
}
