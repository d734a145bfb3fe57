// The parts of a language pack, end to end: settings, words that end sentences, senses of words,
// irregular stems, syllables, common words, how words are stemmed. Each may be empty. Before them
// stand their lengths, 32 bits each, little-endian.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cotejo {

enum class Section : std::uint8_t {
  settings,
  habits,
  senses,
  irregular,
  syllables,
  common,
  stemmer
};
inline constexpr std::size_t section_count = 7;

// Views of a pack's payload; all are empty where the payload is not what it should be.
using Sections = std::array<std::span<const std::uint8_t>, section_count>;
Sections read_sections(std::span<const std::uint8_t> payload);

inline std::span<const std::uint8_t> section(const Sections& sections, Section which) {
  return sections[static_cast<std::size_t>(which)];
}

using WrittenSections = std::array<std::vector<std::uint8_t>, section_count>;
std::vector<std::uint8_t> write_sections(const WrittenSections& sections);

// The value of a setting, which stands in its section as "key=value" and a line feed; empty where
// it is not set.
std::string_view setting(std::span<const std::uint8_t> settings, std::string_view key);

}  // namespace cotejo
