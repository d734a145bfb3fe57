// The dictionaries that a comparison was given, by script.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "unicode/word_dictionary.hpp"

namespace cotejo {

enum class DictionaryScript : std::uint8_t { none, chinese_japanese, thai, lao, khmer, burmese };

// The dictionary that tells the words of `character` apart.
DictionaryScript dictionary_script(char32_t character);

// One of ICU's dictionaries: "cj", "thai", "lao", "khmer" or "burmese", and its file.
struct DictionaryInput {
  std::string_view name;
  std::span<const std::uint8_t> file;
};

class Dictionaries {
 public:
  // The files must outlive this. A name that is not known is passed over.
  explicit Dictionaries(std::span<const DictionaryInput> inputs);

  // Null where that dictionary was not given.
  const WordDictionary* of(DictionaryScript script) const;

 private:
  std::vector<std::pair<DictionaryScript, WordDictionary>> dictionaries_;
};

}  // namespace cotejo
