#include "packing/notation.hpp"

#include <algorithm>

namespace cotejo {
namespace {

bool is_space(char unit) { return unit == ' ' || unit == '\t' || unit == '\r'; }

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::vector<std::string> with_spaces(std::vector<std::string> words) {
  for (std::string& word : words) std::replace(word.begin(), word.end(), '_', ' ');
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

std::vector<NotationRow> read_notation(std::string_view text, std::vector<std::string>& faults) {
  std::vector<NotationRow> rows;
  std::string file = "text";
  std::uint32_t row = 0;
  bool may_go_on = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++row;
    if (line.starts_with("@file ")) {
      file = line.substr(6);
      row = 0;
      may_go_on = false;
      continue;
    }
    if (line.starts_with('#') || words_of(line).empty()) continue;
    if (is_space(line.front())) {
      if (!may_go_on) {
        faults.push_back(file + ", row " + std::to_string(row) + ": nothing to go on with");
        continue;
      }
      const std::vector<std::string> more = with_spaces(words_of(line));
      rows.back().words.insert(rows.back().words.end(), more.begin(), more.end());
      continue;
    }
    const std::size_t colon = line.find(": ");
    const bool ends_in_colon = line.ends_with(':');
    may_go_on = colon != std::string_view::npos || ends_in_colon;
    if (!may_go_on) {
      faults.push_back(file + ", row " + std::to_string(row) + ": expected \"key: words\", got \"" +
                       std::string(line.substr(0, 40)) + "\"");
      continue;
    }
    const std::size_t key_end = colon != std::string_view::npos ? colon : line.size() - 1;
    rows.push_back({file, row, joined(words_of(line.substr(0, key_end))),
                    with_spaces(words_of(line.substr(std::min(key_end + 1, line.size()))))});
  }
  return rows;
}

}  // namespace cotejo
