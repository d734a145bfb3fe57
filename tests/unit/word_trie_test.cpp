#include "unicode/word_trie.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "property/generator.hpp"
#include "unit/trie_writer.hpp"

using namespace cotejo;
using property::Dice;
using trie_writer::Entry;
using trie_writer::TrieWriter;
using Found = std::vector<WordTrie::Found>;

namespace {

constexpr char16_t base = 0x0E00;
constexpr auto units = {WordTrie::Unit::utf16, WordTrie::Unit::byte};

// Values of every length that the formats know.
constexpr std::uint32_t values[] = {0,         1,          0x40,       0x41,      0xFF,
                                    0x100,     0x1AFF,     0x1B00,     0x3FFF,    0x4000,
                                    0x11FFFF,  0x120000,   0xFDFFFF,   0xFE0000,  0xFFFFFF,
                                    0x1000000, 0x3FFEFFFF, 0x3FFF0000, 0x7FFFFFFF};

std::u16string random_word(Dice& dice, std::size_t letters, std::size_t longest) {
  std::u16string word(1 + dice.below(longest), u'\0');
  for (char16_t& unit : word) unit = static_cast<char16_t>(base + dice.below(letters));
  return word;
}

std::vector<Entry> random_words(Dice& dice, std::size_t count, std::size_t letters,
                                std::size_t longest) {
  std::map<std::u16string, std::uint32_t> words;
  for (std::size_t at = 0; at < count; ++at) {
    words[random_word(dice, letters, longest)] = values[dice.below(std::size(values))];
  }
  return {words.begin(), words.end()};
}

// What find() is to find, by looking at every word.
Found naive(const std::vector<Entry>& words, std::u16string_view text) {
  Found found;
  for (const auto& [word, value] : words) {
    if (text.starts_with(word)) found.push_back({word.size(), value});
  }
  return found;
}

Found find(const std::vector<std::uint8_t>& bytes, WordTrie::Unit unit, std::u16string_view text) {
  Found found = {{7, 7}};  // is replaced
  WordTrie(bytes, unit, unit == WordTrie::Unit::byte ? base : u'\0').find(text, found);
  return found;
}

// Whether what was found can be what `text` begins with, whatever the bytes were.
bool is_possible(const Found& found, std::u16string_view text) {
  std::size_t shortest = 1;
  for (const WordTrie::Found& word : found) {
    if (word.length < shortest || word.length > text.size()) return false;
    shortest = word.length;
  }
  return true;
}

}  // namespace

TEST_CASE("words of a made trie are found, each with its value, and no others") {
  Dice dice(1);
  for (const WordTrie::Unit unit : units) {
    for (const std::size_t letters : {1, 2, 4, 12, 40, 200}) {
      for (const std::size_t count : {1, 5, 60, 3000}) {
        const std::vector<Entry> words = random_words(dice, count, letters, 25);
        const auto bytes = TrieWriter(unit, base).write(words);
        for (int time = 0; time < 50; ++time) {
          const Entry& word = words[dice.below(words.size())];
          const std::u16string text = word.first + random_word(dice, letters + 1, 4);
          REQUIRE(find(bytes, unit, text) == naive(words, text));
          const std::u16string other = random_word(dice, letters + 1, 30);
          REQUIRE(find(bytes, unit, other) == naive(words, other));
        }
      }
    }
  }
}

TEST_CASE("nothing begins with no text, and no bytes hold no words") {
  for (const WordTrie::Unit unit : units) {
    const auto bytes = TrieWriter(unit, base).write({{u"\u0E01\u0E02", 3}});
    CHECK(find(bytes, unit, u"") == Found{});
    CHECK(find({}, unit, u"\u0E01\u0E02") == Found{});
    CHECK(find({0}, unit, u"\u0E01\u0E02") == Found{});
    CHECK(find(bytes, unit, u"\u0E01") == Found{});
    CHECK(find(bytes, unit, u"\u0E01\u0E02") == Found{{2, 3}});
  }
}

TEST_CASE("a character that no byte can stand for is in no word") {
  const auto bytes = TrieWriter(WordTrie::Unit::byte, base).write({{u"\u0E01", 3}});
  for (const std::u16string_view text : {u"a", u"\u0DFF", u"\u0EFE", u"\u0F01", u"\uFFFF"}) {
    CHECK(find(bytes, WordTrie::Unit::byte, text).empty());
  }
}

TEST_CASE("a trie that was cut off anywhere is never read past its end") {
  Dice dice(2);
  for (const WordTrie::Unit unit : units) {
    const std::vector<Entry> words = random_words(dice, 60, 9, 8);
    const auto bytes = TrieWriter(unit, base).write(words);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      const std::vector<std::uint8_t> part(bytes.begin(),
                                           bytes.begin() + static_cast<std::ptrdiff_t>(size));
      for (const auto& [word, value] : words) {
        const Found found = find(part, unit, word);
        REQUIRE(is_possible(found, word));
        // What is found before the end is what was written.
        for (const WordTrie::Found& one : found) {
          const Found all = naive(words, word);
          REQUIRE(std::find(all.begin(), all.end(), one) != all.end());
        }
      }
    }
  }
}

TEST_CASE("a trie with any one byte changed is never read past its end") {
  Dice dice(3);
  for (const WordTrie::Unit unit : units) {
    const std::vector<Entry> words = random_words(dice, 25, 9, 6);
    const auto bytes = TrieWriter(unit, base).write(words);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      for (const int change : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
        std::vector<std::uint8_t> changed = bytes;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ change);
        for (const auto& [word, value] : words) {
          REQUIRE(is_possible(find(changed, unit, word), word));
        }
      }
    }
  }
}

TEST_CASE("bytes without sense are never read past their end") {
  Dice dice(4);
  for (const WordTrie::Unit unit : units) {
    for (int time = 0; time < 20'000; ++time) {
      std::vector<std::uint8_t> bytes(dice.below(40));
      // Few different ones, so that texts get far into them.
      for (std::uint8_t& byte : bytes) {
        byte = static_cast<std::uint8_t>(dice.one_in(2) ? dice.below(256) : dice.below(4));
      }
      std::u16string text = random_word(dice, 4, 12);
      if (unit == WordTrie::Unit::utf16) {
        for (char16_t& letter : text) letter = static_cast<char16_t>(letter - base);
      }
      REQUIRE(is_possible(find(bytes, unit, text), text));
    }
  }
}
