#include "pack/sections.hpp"

#include "pack/little_endian.hpp"

namespace cotejo {

Sections read_sections(std::span<const std::uint8_t> payload) {
  constexpr std::size_t header = 4 * section_count;
  Sections sections;
  if (payload.size() < header) return sections;
  std::size_t from = header;
  for (std::size_t index = 0; index < section_count; ++index) {
    const std::size_t length = read_number(payload, 4 * index, 4);
    if (length > payload.size() - from) return {};
    sections[index] = payload.subspan(from, length);
    from += length;
  }
  return sections;
}

std::vector<std::uint8_t> write_sections(const WrittenSections& sections) {
  std::vector<std::uint8_t> payload;
  for (const std::vector<std::uint8_t>& content : sections)
    append_number(payload, content.size(), 4);
  for (const std::vector<std::uint8_t>& content : sections) {
    payload.insert(payload.end(), content.begin(), content.end());
  }
  return payload;
}

std::string_view setting(std::span<const std::uint8_t> settings, std::string_view key) {
  std::string_view text(reinterpret_cast<const char*>(settings.data()), settings.size());
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view row = text.substr(0, end);
    if (row.size() > key.size() && row.starts_with(key) && row[key.size()] == '=') {
      return row.substr(key.size() + 1);
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return {};
}

}  // namespace cotejo
