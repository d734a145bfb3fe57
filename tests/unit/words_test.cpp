#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unicode/segmenter.hpp"
#include "unicode/whole_words.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using notation::cut_words;

TEST_CASE("words and marks are apart, white space is neither") {
  CHECK(cut_words("The mayor, tired, left.") == "The|mayor|,|tired|,|left|.");
  CHECK(cut_words("  two\u00A0 words\t ") == "two|words");
  CHECK(cut_words("").empty());
  CHECK(cut_words(" \u3000 ").empty());
}

TEST_CASE("each part of a hyphenated name is a word") {
  CHECK(cut_words("Anne-Marie Saint-Exupéry") == "Anne|-|Marie|Saint|-|Exupéry");
}

TEST_CASE("a number with its separators is one number") {
  CHECK(cut_words("1.234,5 and 1,234.5") == "#1.234,5|and|#1,234.5");
  CHECK(cut_words("at 10:30, 3.") == "at|#10|:|#30|,|#3|.");
  CHECK(cut_words("25% of €40") == "#25|%|of|€|#40");
}

TEST_CASE("an apostrophe inside a word holds it together") {
  CHECK(cut_words("It's the mayor's") == "It's|the|mayor's");
  CHECK(cut_words("It’s l’eau d’hier") == "It’s|l’eau|d’hier");
  CHECK(cut_words("'quoted'") == "'|quoted|'");
  CHECK(cut_words("Kim´s d`hier d′hier") == "Kim´s|d`hier|d′hier");
  CHECK(cut_words("`quoted` 5′ x") == "`|quoted|`|#5|′|x");
}

TEST_CASE("notes in a row are no words") {
  CHECK(cut_words("It rose.[1][2] It fell[3][4][5] soon.") == "It|rose|.|It|fell|soon|.");
  CHECK(cut_words("He paid [1] [2].") == "He|paid|[|#1|]|[|#2|]|.");
}

TEST_CASE("what cannot be seen neither is a word nor ends one") {
  CHECK(cut_words("大\u200B坝") == "大|坝");
  CHECK(cut_words("역\u2060으로 갔다") == "역\u2060으로|갔다");
  CHECK(cut_words("the po\u200Brt\u200B, 1\u200B000 \u200B co\u00ADvid\u200B19") ==
        "the|po\u200Brt|,|#1\u200B000|co\u00ADvid\u200B19");
  CHECK(cut_words("\u200B\u200B").empty());
  CHECK(cut_words("he said\u200B: no") == "he|said|:|no");
  CHECK(cut_words("ฝน\u200Babc") == "ฝ|น|abc");
}

TEST_CASE("digits inside a word leave it a word, digits alone are a number") {
  CHECK(cut_words("the B2B fair") == "the|B2B|fair");
  CHECK(cut_words("the 30 kilometres") == "the|#30|kilometres");
}

TEST_CASE("particles that are written together with a number are words of their own") {
  CHECK(cut_words("أحمد و300 ممرضة وب٣٠٠") == "أحمد|و|#300|ممرضة|وب|#٣٠٠");
  CHECK(cut_words("ב300 מכוניות") == "ב|#300|מכוניות");
  CHECK(cut_words("קבוצה1 نسخة2") == "#קבוצה1|#نسخة2");
}

TEST_CASE("Chinese and Thai are cut into characters, Korean into words") {
  CHECK(cut_words("下雨了。") == "下|雨|了|。");
  CHECK(cut_words("ที่นี่") == "ที่|นี่");
  CHECK(cut_words("오늘 비가 왔다") == "오늘|비가|왔다");
}

TEST_CASE("hyphenated names and words with a number are whole to a reader") {
  const std::u16string text =
      u"Kim Jong-un, Anne-Marie-Lou, covid-19, a well-known - Bo, -5, 1.234,5";
  const Range all{0, static_cast<std::uint32_t>(text.size())};
  std::string found;
  for (const Word& word : whole_words(text, Segmenter().words(text, all),
                                      Dictionaries(std::span<const DictionaryInput>()))) {
    found += notation::utf8(slice(text, word.range)) + "|";
  }
  CHECK(found == "Kim|Jong-un|,|Anne-Marie-Lou|,|covid-19|,|a|well|-|known|-|Bo|,|-|5|,|1.234,5|");
}

TEST_CASE("marks of a plain text's layout are no words") {
  CHECK(cut_words("# Rain\n> It rains.\n>> He said so. #3 > 2") ==
        "Rain|It|rains|.|He|said|so|.|#|#3|>|#2");
}

TEST_CASE("an emoji of several code points is one mark") {
  CHECK(cut_words("hi 👨‍👩‍👧 🇪🇸!") == "hi|👨‍👩‍👧|🇪🇸|!");
}

TEST_CASE("a letter and its accents are never apart") {
  CHECK(cut_words("cafe\u0301 solo") == "cafe\u0301|solo");
}

TEST_CASE("words are found in a part of a text as if it stood alone") {
  const std::u16string text = u"uno dos tres";
  const auto words = Segmenter().words(text, {4, 7});
  REQUIRE(words.size() == 1);
  CHECK(words.front() == Word{{4, 7}, WordKind::word});
}

TEST_CASE("paragraphs stand between line ends of any kind, without white space around them") {
  const std::u16string text = u"\n  one\r\ntwo  \n\n\t\n three\u2028four\u0085five\u2029";
  std::string found;
  for (const Range& paragraph : Segmenter().paragraphs(text)) {
    found += notation::utf8(slice(text, paragraph)) + "|";
  }
  CHECK(found == "one|two|three|four|five|");
  CHECK(Segmenter().paragraphs(u"").empty());
  CHECK(Segmenter().paragraphs(u" \n\u00A0\r ").empty());
}
