// The dictionaries that a comparison was given, by script.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "pack/pack.hpp"
#include "unicode/word_dictionary.hpp"

namespace cotejo {

enum class DictionaryScript : std::uint8_t { none, chinese_japanese, thai, lao, khmer, burmese };

// The dictionary that tells the words of `character` apart.
DictionaryScript dictionary_script(char32_t character);

// One of ICU's dictionaries: "cj", "thai", "lao", "khmer" or "burmese", and its packed file.
struct DictionaryInput {
  std::string_view name;
  std::span<const std::uint8_t> file;
};

// What is wrong with the file of that name.
struct DictionaryFault {
  std::string_view name;
  FileFault fault;
};

class Dictionaries {
 public:
  // The files and names must outlive this. A name that is not known is passed over.
  explicit Dictionaries(std::span<const DictionaryInput> inputs);

  // Null where that dictionary was not given.
  const WordDictionary* of(DictionaryScript script) const;

  // Of the files that cannot be used, in the order given.
  const std::vector<DictionaryFault>& faults() const { return faults_; }

 private:
  std::vector<std::pair<DictionaryScript, WordDictionary>> dictionaries_;
  std::vector<DictionaryFault> faults_;
};

}  // namespace cotejo
