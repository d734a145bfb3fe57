#include "lexicon/syllables.hpp"

#include <algorithm>
#include <map>

#include "pack/pack.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t longest_syllable = 6;
constexpr std::size_t header = 4;

std::uint32_t u16_at(std::span<const std::uint8_t> bytes, std::size_t index) {
  return read_number(bytes, 2 * index, 2);
}

}  // namespace

std::vector<std::uint8_t> write_syllables(const std::vector<SyllableRow>& rows) {
  std::map<char16_t, std::size_t> places;
  std::string letters;
  std::size_t place = 0;
  for (const SyllableRow& row : rows) {
    if (row.syllable.empty() || row.syllable.size() > longest_syllable) continue;
    for (const char16_t unit : utf16_of(row.characters)) {
      const bool is_surrogate = unit >= 0xD800 && unit < 0xE000;
      if (!is_surrogate) places.try_emplace(unit, place);
    }
    letters += row.syllable;
    letters.append(longest_syllable - row.syllable.size(), ' ');
    ++place;
  }
  std::vector<std::uint8_t> bytes;
  if (places.empty()) return bytes;
  append_number(bytes, places.size(), 4);
  for (const auto& [character, index] : places) append_number(bytes, character, 2);
  for (const auto& [character, index] : places) append_number(bytes, index, 2);
  bytes.insert(bytes.end(), letters.begin(), letters.end());
  return bytes;
}

Syllables::Syllables(std::span<const std::uint8_t> bytes) {
  if (bytes.size() < header) return;
  const std::size_t count = u16_at(bytes, 0);
  if (4 * count > bytes.size() - header) return;
  count_ = count;
  characters_ = bytes.subspan(header, 2 * count);
  places_ = bytes.subspan(header + 2 * count, 2 * count);
  const std::span<const std::uint8_t> rest = bytes.subspan(header + 4 * count);
  letters_ = {reinterpret_cast<const char*>(rest.data()), rest.size()};
}

std::string_view Syllables::of(char16_t character) const {
  std::size_t from = 0;
  std::size_t to = count_;
  while (from < to) {
    const std::size_t middle = (from + to) / 2;
    if (u16_at(characters_, middle) < character) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  if (from == count_ || u16_at(characters_, from) != character) return {};
  const std::size_t place = u16_at(places_, from) * longest_syllable;
  if (place + longest_syllable > letters_.size()) return {};
  const std::string_view padded = letters_.substr(place, longest_syllable);
  return padded.substr(0, padded.find(' '));
}

}  // namespace cotejo
