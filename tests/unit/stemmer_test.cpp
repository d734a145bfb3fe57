#include "stem/stemmer.hpp"

#include <doctest/doctest.h>

#include <string>

using cotejo::Stemmer;

TEST_CASE("inflected forms of one word have one stem") {
  const Stemmer spanish("spanish");
  CHECK(spanish.stem(u"reunión") == spanish.stem(u"reuniones"));
  CHECK(spanish.stem(u"informó") == spanish.stem(u"informaron"));
  CHECK(spanish.stem(u"munición") != spanish.stem(u"misiles"));
  const Stemmer russian("russian");
  CHECK(russian.stem(u"президента") == russian.stem(u"президентом"));
  const Stemmer german("german");
  CHECK(german.stem(u"häuser") == german.stem(u"häusern"));
  const Stemmer greek("greek");
  CHECK(greek.stem(u"κυβέρνηση") == greek.stem(u"κυβέρνησης"));
}

TEST_CASE("without an algorithm a word is its own stem") {
  const Stemmer icelandic("icelandic");
  CHECK_FALSE(icelandic.knows_language());
  CHECK(icelandic.stem(u"fréttir") == u"fréttir");
  CHECK(Stemmer("").stem(u"news") == u"news");
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
  for (const char* algorithm :
       {"arabic",    "armenian",   "basque",  "catalan",   "danish",     "dutch",   "english",
        "finnish",   "french",     "german",  "greek",     "hindi",      "hungarian", "indonesian",
        "irish",     "italian",    "lithuanian", "nepali", "norwegian",  "portuguese", "romanian",
        "russian",   "serbian",    "spanish", "swedish",   "tamil",      "turkish", "yiddish"}) {
    const Stemmer stemmer(algorithm);
    CHECK(stemmer.knows_language());
    for (const std::u16string& word : odd) CHECK(stemmer.stem(word).empty() == word.empty());
  }
}
