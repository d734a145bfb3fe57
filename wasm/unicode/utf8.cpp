#include "unicode/utf8.hpp"

#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr char32_t replacement = U'\uFFFD';

// How many bytes a character has that begins with `lead`; 0 where none does.
std::size_t length_from(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace

std::string utf8_of(std::u16string_view text) {
  std::string utf8;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, at);
    const auto add = [&](char32_t bits) { utf8.push_back(static_cast<char>(bits)); };
    if (code < 0x80) {
      add(code);
      continue;
    }
    if (code < 0x800) {
      add(0xC0 | code >> 6);
    } else if (code < 0x10000) {
      add(0xE0 | code >> 12);
      add(0x80 | (code >> 6 & 0x3F));
    } else {
      add(0xF0 | code >> 18);
      add(0x80 | (code >> 12 & 0x3F));
      add(0x80 | (code >> 6 & 0x3F));
    }
    add(0x80 | (code & 0x3F));
  }
  return utf8;
}

std::u16string utf16_of(std::string_view utf8) {
  std::u16string text;
  text.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = length_from(lead);
    if (length == 1) {
      text.push_back(static_cast<char16_t>(lead));
      ++at;
      continue;
    }
    char32_t character = length == 0 ? replacement : lead & (0x7FU >> length);
    std::size_t read = 1;
    for (; read < length && at + read < utf8.size(); ++read) {
      const auto byte = static_cast<unsigned char>(utf8[at + read]);
      if ((byte & 0xC0) != 0x80) break;
      character = character << 6 | (byte & 0x3F);
    }
    append(text, read < length || character > 0x10FFFF ? replacement : character);
    at += read;
  }
  return text;
}

}  // namespace cotejo
