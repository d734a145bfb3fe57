#include "property/generator.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace cotejo::property {
namespace {

std::u16string random_word(Dice& dice) {
  constexpr std::u16string_view consonants = u"bdfglmnprstv";
  constexpr std::u16string_view vowels = u"aeiou";
  if (dice.one_in(20)) return std::u16string(1, static_cast<char16_t>(u'1' + dice.below(9)));
  // Short words are few, and so common, as in any language.
  const std::size_t syllables = 1 + dice.below(3);
  const std::size_t choice = syllables == 1 ? 4 : consonants.size();
  std::u16string word;
  for (std::size_t at = 0; at < syllables; ++at) {
    word.push_back(consonants[dice.below(choice)]);
    word.push_back(vowels[dice.below(vowels.size())]);
  }
  return word;
}

Words random_sentence(Dice& dice) {
  Words words;
  const std::size_t length = 3 + dice.below(14);
  for (std::size_t at = 0; at < length; ++at) words.push_back(random_word(dice));
  return words;
}

void reword(Dice& dice, Words& words) {
  const std::size_t changes = 1 + dice.below(3);
  for (std::size_t at = 0; at < changes && words.size() > 1; ++at) {
    const auto place = words.begin() + dice.below(words.size());
    switch (dice.below(3)) {
      case 0:
        *place = random_word(dice);
        break;
      case 1:
        words.erase(place);
        break;
      default:
        words.insert(place, random_word(dice));
    }
  }
}

}  // namespace

Article random_article(Dice& dice, std::size_t sentences) {
  Article article;
  for (std::size_t at = 0; at < sentences; ++at) article.push_back(random_sentence(dice));
  return article;
}

Article revise(Dice& dice, const Article& article) {
  Article revised;
  for (const Words& sentence : article) {
    Words words = sentence;
    switch (dice.below(10)) {
      case 0:
        continue;
      case 1:
        revised.push_back(random_sentence(dice));
        break;
      case 2:
      case 3:
        reword(dice, words);
        break;
      case 4:
        if (words.size() > 6) {
          const auto middle = words.begin() + static_cast<std::ptrdiff_t>(words.size() / 2);
          revised.emplace_back(words.begin(), middle);
          words.erase(words.begin(), middle);
        }
        break;
      case 5:
        if (!revised.empty()) {
          words.insert(words.begin(), revised.back().begin(), revised.back().end());
          revised.pop_back();
        }
        break;
      default:
        break;
    }
    revised.push_back(std::move(words));
  }
  for (std::size_t moves = dice.below(3); moves > 0 && revised.size() > 2; --moves) {
    const std::size_t from = dice.below(revised.size());
    const std::size_t length = 1 + dice.below(std::min<std::size_t>(3, revised.size() - from));
    const auto start = revised.begin() + static_cast<std::ptrdiff_t>(from);
    const Article taken(start, start + static_cast<std::ptrdiff_t>(length));
    revised.erase(start, start + static_cast<std::ptrdiff_t>(length));
    revised.insert(revised.begin() + dice.below(revised.size() + 1), taken.begin(), taken.end());
  }
  return revised;
}

std::u16string written(const Article& article) {
  std::u16string text;
  for (std::size_t sentence = 0; sentence < article.size(); ++sentence) {
    if (sentence > 0) text += sentence % 4 == 0 ? u"\n\n" : u" ";
    const std::size_t start = text.size();
    for (const std::u16string& word : article[sentence]) {
      if (text.size() > start) text += u' ';
      text += word;
    }
    if (text[start] >= u'a') text[start] = static_cast<char16_t>(text[start] - 0x20);
    text += u'.';
  }
  return text;
}

std::u16string hostile_text(Dice& dice, std::size_t length) {
  static const std::array<std::u16string, 12> pools = {
      u"abcXYZéñß",
      u"0123456789٣",
      u".!?…。",
      u" \t\n\r\u00A0\u2028\u3000",
      u"\"'«»“”‘’()[]",
      u"-–—,;:/@_",
      u"水下雨ひカกล",
      u"\u0301\u0308\u20DD\u093F",
      u"\u200B\u200D\u00AD\uFEFF\u202E",
      std::u16string{0, 1, 8, 0x1F, 0x7F, 0xFFFE, 0xFFFF},
      std::u16string{0xD800, 0xDBFF, 0xDC00, 0xDFFF},
      std::u16string{0xD83D, 0xDE82, 0xD83C, 0xDDEA},
  };
  std::u16string text;
  while (text.size() < length) {
    if (dice.one_in(8)) {
      text.push_back(static_cast<char16_t>(dice.below(0x10000)));
    } else if (dice.one_in(4)) {
      text += random_word(dice) + u' ';
    } else {
      const std::u16string& pool = pools[dice.below(pools.size())];
      text.push_back(pool[dice.below(pool.size())]);
    }
  }
  text.resize(length);
  return text;
}

}  // namespace cotejo::property
