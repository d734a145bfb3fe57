#include "unicode/dictionaries.hpp"

#include <algorithm>
#include <array>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr std::uint16_t format_version = 1;  // as in web/tasks/dictionaries.js

struct Named {
  std::string_view name;
  DictionaryScript script;
};

constexpr auto names = std::to_array<Named>({{"cj", DictionaryScript::chinese_japanese},
                                             {"thai", DictionaryScript::thai},
                                             {"lao", DictionaryScript::lao},
                                             {"khmer", DictionaryScript::khmer},
                                             {"burmese", DictionaryScript::burmese}});

}  // namespace

DictionaryScript dictionary_script(char32_t character) {
  switch (unspaced_script(character)) {
    case UnspacedScript::none:
      return DictionaryScript::none;
    case UnspacedScript::han:
    case UnspacedScript::hiragana:
    case UnspacedScript::katakana:
      return DictionaryScript::chinese_japanese;
    case UnspacedScript::thai:
      return DictionaryScript::thai;
    case UnspacedScript::lao:
      return DictionaryScript::lao;
    case UnspacedScript::khmer:
      return DictionaryScript::khmer;
    case UnspacedScript::myanmar:
      return DictionaryScript::burmese;
  }
  return DictionaryScript::none;
}

Dictionaries::Dictionaries(std::span<const DictionaryInput> inputs) {
  for (const DictionaryInput& input : inputs) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Named& named) { return named.name == input.name; });
    if (found == names.end()) continue;
    const auto [payload, fault] = unpack(input.file, FileKind::dictionary, format_version);
    if (fault != FileFault::none) {
      faults_.push_back({input.name, fault});
    } else if (const auto dictionary = WordDictionary::read(payload)) {
      dictionaries_.emplace_back(found->script, *dictionary);
    } else {
      faults_.push_back({input.name, FileFault::damaged});
    }
  }
}

const WordDictionary* Dictionaries::of(DictionaryScript script) const {
  for (const auto& [known, dictionary] : dictionaries_) {
    if (known == script) return &dictionary;
  }
  return nullptr;
}

}  // namespace cotejo
