#include "cognates/sounds.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

#include "cognates/latin.hpp"
#include "property/generator.hpp"
#include "unicode/fold.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

constexpr double alike = 0.7;

// A word in another script against one in Latin letters.
double likeness_of(std::string_view respelled, std::string_view plain) {
  const std::u16string latin = latin_form(evidence_form(notation::utf16(respelled)));
  return likeness(sounds_of(latin), sounds_of(evidence_form(notation::utf16(plain))));
}

}  // namespace

TEST_CASE("names respelled by ear sound alike, with their endings too") {
  struct Case {
    std::string_view respelled, plain;
  };
  for (const Case& item : std::to_array<Case>({
           {"Трампа", "Trump"},
           {"Путиным", "Putin"},
           {"Хьюстоне", "Houston"},
           {"Джонсон", "Johnson"},
           {"Вашингтоне", "Washington"},
           {"Гавана", "Havana"},
           {"Чикаго", "Chicago"},
           {"Уильямс", "Williams"},
           {"президентом", "president"},
           {"Τσίπρας", "Tsipras"},
           {"تهران", "Tehran"},
           {"תל", "Tel"},
           {"मुंबई", "Mumbai"},
           {"ერევანი", "Yerevan"},
           {"서울", "Seoul"},
       })) {
    CAPTURE(item.respelled);
    CAPTURE(item.plain);
    CHECK(likeness_of(item.respelled, item.plain) >= alike);
  }
}

TEST_CASE("words that only begin alike, or have the same consonants by half, do not") {
  struct Case {
    std::string_view respelled, plain;
  };
  for (const Case& item : std::to_array<Case>({
           {"Трампа", "Trade"},
           {"Путин", "Paris"},
           {"Москва", "Mexico"},
           {"министр", "mountain"},
           {"правительство", "president"},
           {"город", "court"},
       })) {
    CAPTURE(item.respelled);
    CAPTURE(item.plain);
    CHECK(likeness_of(item.respelled, item.plain) < alike);
  }
}

TEST_CASE("likeness is 1 for equal sounds, and stays between 0 and 1 for any") {
  property::Dice dice(23);
  const auto random_sounds = [&] {
    std::u16string word;
    for (std::size_t left = dice.below(9); left > 0; --left) {
      word.push_back(static_cast<char16_t>(u'a' + dice.below(26)));
    }
    return sounds_of(word);
  };
  for (int time = 0; time < 500; ++time) {
    const std::string one = random_sounds();
    const std::string other = random_sounds();
    CHECK(likeness(one, other) >= 0);
    CHECK(likeness(one, other) <= 1);
    if (!one.empty()) CHECK(likeness(one, one) == doctest::Approx(1));
  }
  CHECK(likeness("", "abc") == 0);
  CHECK(likeness("abc", "") == 0);
  CHECK(sounds_of(u"漢字 12").empty());
}
