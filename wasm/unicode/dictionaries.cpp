#include "unicode/dictionaries.hpp"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>

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
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(character), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return DictionaryScript::chinese_japanese;
    case USCRIPT_THAI:
      return DictionaryScript::thai;
    case USCRIPT_LAO:
      return DictionaryScript::lao;
    case USCRIPT_KHMER:
      return DictionaryScript::khmer;
    case USCRIPT_MYANMAR:
      return DictionaryScript::burmese;
    default:
      return DictionaryScript::none;
  }
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
