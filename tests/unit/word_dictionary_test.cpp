#include "unicode/word_dictionary.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "unicode/dictionaries.hpp"
#include "unicode/segmenter.hpp"
#include "unicode/whole_words.hpp"
#include "unit/notation.hpp"
#include "unit/packing.hpp"
#include "unit/trie_writer.hpp"

using namespace cotejo;
using packing::Bytes;
using trie_writer::Entry;
using trie_writer::TrieWriter;

namespace {

constexpr std::uint16_t version = 1;
constexpr char16_t base = 0x0E00;
constexpr std::uint32_t has_costs = 8;

// A file as ICU's: its header, eight numbers, the trie.
Bytes dictionary_file(WordTrie::Unit unit, std::uint32_t flags, const std::vector<Entry>& words) {
  const Bytes trie = TrieWriter(unit, base).write(words);
  Bytes file = {24, 0, 0xDA, 0x27, 0, 0, 0, 0, 0, 0, 0, 0, 'D', 'i', 'c', 't'};
  file.resize(24);
  const auto size = static_cast<std::uint32_t>(32 + trie.size());
  const std::uint32_t type = (unit == WordTrie::Unit::utf16 ? 1 : 0) | flags;
  for (const std::uint32_t number : {32U, 0U, 0U, size, type, 0x01000000U | base, 0U, 0U}) {
    packing::append(file, number, 4);
  }
  file.insert(file.end(), trie.begin(), trie.end());
  return file;
}

Bytes chinese() {
  return dictionary_file(
      WordTrie::Unit::utf16, has_costs,
      {{u"会", 60}, {u"会议", 90}, {u"市", 70}, {u"市长", 100}, {u"长会", 20}, {u"议", 80}});
}

Bytes thai() {
  return dictionary_file(WordTrie::Unit::byte, 0,
                         {{u"\u0E01\u0E02", 0}, {u"\u0E01\u0E02\u0E03", 0}, {u"\u0E04", 0}});
}

// Every code unit is a cluster.
std::vector<std::uint32_t> clusters_of(std::u16string_view run) {
  std::vector<std::uint32_t> clusters(run.size());
  std::iota(clusters.begin(), clusters.end(), 1U);
  return clusters;
}

std::vector<std::uint32_t> cut(const Bytes& file, std::u16string_view run) {
  const auto dictionary = WordDictionary::read(file);
  REQUIRE(dictionary);
  return dictionary->cut(run, clusters_of(run));
}

bool is_cut(const std::vector<std::uint32_t>& ends, std::u16string_view run) {
  return std::is_sorted(ends.begin(), ends.end(), std::less_equal<>()) && !ends.empty() &&
         ends.front() > 0 && ends.back() == run.size();
}

Bytes packed(const Bytes& file) { return packing::packed(FileKind::dictionary, version, file); }

FileFault fault_of(const Bytes& file) {
  const DictionaryInput inputs[] = {{"cj", file}};
  const Dictionaries dictionaries(inputs);
  const bool is_known = dictionaries.of(DictionaryScript::chinese_japanese) != nullptr;
  CHECK(is_known == dictionaries.faults().empty());
  return dictionaries.faults().empty() ? FileFault::none : dictionaries.faults().front().fault;
}

}  // namespace

TEST_CASE("a run is cut into the words that cost least together") {
  using Ends = std::vector<std::uint32_t>;
  CHECK(cut(chinese(), u"市长会议") == Ends{1, 3, 4});  // 70 + 20 + 80, against 100 + 90
  CHECK(cut(chinese(), u"会议会") == Ends{2, 3});
  CHECK(cut(chinese(), u"人市长们") == Ends{1, 3, 4});
  CHECK(cut(chinese(), u"会ランナ会ー") == Ends{1, 4, 5, 6});
}

TEST_CASE("without costs the fewest words win, and unknown neighbours are one") {
  using Ends = std::vector<std::uint32_t>;
  CHECK(cut(thai(), u"\u0E01\u0E02\u0E04") == Ends{2, 3});
  CHECK(cut(thai(), u"\u0E01\u0E02\u0E03\u0E04") == Ends{3, 4});
  CHECK(cut(thai(), u"\u0E10\u0E11\u0E04\u0E10") == Ends{2, 3, 4});
}

TEST_CASE("a word that ends inside a cluster is none") {
  const Bytes file = chinese();
  const auto dictionary = WordDictionary::read(file);
  REQUIRE(dictionary);
  const std::uint32_t clusters[] = {1, 3, 4};
  CHECK(dictionary->cut(u"会市长议", clusters) == std::vector<std::uint32_t>{1, 3, 4});
  const std::uint32_t others[] = {2, 4};
  CHECK(dictionary->cut(u"会市长议", others) == std::vector<std::uint32_t>{2, 4});
}

TEST_CASE("what is no dictionary is not read as one") {
  const auto changed = [](std::size_t at, std::uint8_t byte) {
    Bytes file = chinese();
    file[at] = byte;
    return WordDictionary::read(file).has_value();
  };
  CHECK(WordDictionary::read(chinese()));
  CHECK_FALSE(WordDictionary::read(Bytes(64, 0x44)));
  CHECK_FALSE(changed(12, 'd'));
  CHECK_FALSE(changed(1, 2));           // the header ends behind the file
  CHECK_FALSE(changed(0, 90));          // or so near its end that no numbers fit
  CHECK_FALSE(changed(24, 28));         // the trie begins among the numbers
  CHECK_FALSE(changed(24 + 3, 1));      // or behind its end
  CHECK_FALSE(changed(24 + 13, 0xFF));  // which is behind the file's
  CHECK_FALSE(changed(24 + 16, 3));     // a type that ICU does not know
  Bytes far = thai();
  far[24 + 22] = 1;  // bytes that stand for characters beyond UTF-16's units
  CHECK_FALSE(WordDictionary::read(far));
}

TEST_CASE("a dictionary that was cut off or changed anywhere is refused, or cuts runs somehow") {
  const std::u16string chinese_run = u"市长会议人会议市ランナー";
  const std::u16string thai_run = u"\u0E01\u0E02\u0E03\u0E04\u0E10\u0E01\u0E02";
  for (const auto& [file, run] : {std::pair{chinese(), chinese_run}, {thai(), thai_run}}) {
    const auto holds = [&run = run](const Bytes& other) {
      const auto dictionary = WordDictionary::read(other);
      return !dictionary || is_cut(dictionary->cut(run, clusters_of(run)), run);
    };
    for (std::size_t size = 0; size < file.size(); ++size) {
      const Bytes part(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size));
      CHECK_FALSE(WordDictionary::read(part));
    }
    for (std::size_t at = 0; at < file.size(); ++at) {
      for (int bit = 0; bit < 8; ++bit) {
        Bytes other = file;
        other[at] = static_cast<std::uint8_t>(other[at] ^ 1 << bit);
        CAPTURE(at);
        CHECK(holds(other));
      }
    }
  }
}

TEST_CASE("a packed dictionary is used, a faulty one is told, one of no known name passed over") {
  const Bytes file = packed(chinese());
  CHECK(fault_of(file) == FileFault::none);
  CHECK(fault_of(packed({})) == FileFault::damaged);
  CHECK(fault_of(packed(Bytes(64, 0x44))) == FileFault::damaged);
  CHECK(fault_of(chinese()) == FileFault::foreign);
  CHECK(fault_of(packing::packed(FileKind::dictionary, version + 1, chinese())) ==
        FileFault::version);
  for (std::size_t size = 0; size < file.size(); ++size) {
    CHECK(fault_of({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}) !=
          FileFault::none);
  }
  for (std::size_t at = 0; at < file.size(); ++at) {
    Bytes changed = file;
    changed[at] = static_cast<std::uint8_t>(changed[at] ^ 1 << at % 8);
    CHECK(fault_of(changed) != FileFault::none);
  }

  const DictionaryInput inputs[] = {{"klingon", {}}, {"thai", {}}, {"cj", file}};
  const Dictionaries dictionaries(inputs);
  REQUIRE(dictionaries.faults().size() == 1);
  CHECK(dictionaries.faults().front().name == "thai");
  CHECK(dictionaries.of(DictionaryScript::thai) == nullptr);
  const std::u16string text = u"市长说 会议";
  std::string found;
  for (const Word& word : whole_words(text, Segmenter().words(text, {0, 6}), dictionaries)) {
    found += notation::utf8(slice(text, word.range)) + "|";
  }
  CHECK(found == "市长|说|会议|");
}
