// The notation of the language folders: rows `key: words`, words parted by spaces, `_` for a space
// inside a word. An indented row goes on with the one before; `#` at the start of a row is a
// comment. `@file NAME` says which file the rows after it stand in, for messages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

struct NotationRow {
  std::string file;
  std::uint32_t row = 0;  // in the file, from 1
  std::string key;        // its white space is one space each
  std::vector<std::string> words;

  std::string place() const { return file + ", row " + std::to_string(row); }
};

// Rows that are none are told in `faults`, one sentence each.
std::vector<NotationRow> read_notation(std::string_view text, std::vector<std::string>& faults);

}  // namespace cotejo
