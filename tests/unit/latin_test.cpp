#include "cognates/latin.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "unicode/fold.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

std::string latin(std::string_view word) {
  return notation::utf8(latin_form(evidence_form(notation::utf16(word))));
}

}  // namespace

TEST_CASE("a word in another alphabet has its sounds in Latin letters") {
  struct Case {
    std::string_view word, latin;
  };
  for (const Case& item : std::to_array<Case>({
           {"Владивосток", "vladivostok"},
           {"Київ", "kiiv"},
           {"Џорџ", "dzhordzh"},
           {"Ельцин", "yeltsin"},
           {"Αθήνα", "athina"},
           {"Ντόναλντ", "donald"},
           {"Ευρώπη", "evropi"},
           {"Երևան", "yerewan"},
           {"ירושלים", "yrwslym"},
           {"بغداد", "bghdad"},
           {"تهران", "thran"},
           {"दिल्ली", "dilli"},
           {"মুম্বই", "mumbi"},
           {"சென்னை", "chennai"},
           {"თბილისი", "tbilisi"},
           {"평양", "pyeongyang"},
           {"서울", "seoul"},
           {"トランプ", "torampu"},
           {"さっぽろ", "sapporo"},
           {"ニューヨーク", "nyuyoku"},
           {"لنــدن", "lndn"},
           {"ٹرمپ", "rmp"},
           {"กาตาร์", "katar"},
           {"อเมริกา", "merika"},
           {"เชียงใหม่", "cheiynghim"},
           {"ኢትዮጵያ", "itiyopiya"},
           {"きょうと", "kyouto"},
       })) {
    CAPTURE(item.word);
    CHECK(latin(item.word) == item.latin);
  }
}

TEST_CASE("Latin and Chinese words, and what is no word, have no other spelling") {
  for (const std::string_view word : {"", "Madrid", "Köln", "北京", "Mоscow", "#12"}) {
    CAPTURE(word);
    CHECK(latin(word).empty());
  }
  const std::u16string lone_surrogate = {0x0430, 0xD800};
  CHECK(latin_form(lone_surrogate).empty());
}
