// Languages for tests: those of the folders in wasm/languages, without CLDR, and toy ones written
// in the notation of the folders.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "comparison.hpp"
#include "lexicon/lexicon.hpp"
#include "packing/pack_maker.hpp"

namespace cotejo::notation {

// What is known of a language by its folder, and by what all languages share. Made once; a language
// without a folder has what all share.
const Language& folder_language(std::string_view tag);

// The same as part of a request.
LanguageInput folder_input(std::string_view tag);

// Languages that share their concepts, each with what the folder of its tag says besides.
class ToyLanguages {
 public:
  using Notations = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  explicit ToyLanguages(Notations notations);

  // One that is not among them is that of its folder.
  const Language& of(std::string_view tag) const;

  // "territory ES", "month name 4"
  std::string key(ConceptId concept_id) const;

 private:
  struct Made {
    std::vector<std::uint8_t> base;
    std::vector<std::uint8_t> words;
  };
  std::map<std::string, Made, std::less<>> made_;
  std::map<std::string, Language, std::less<>> languages_;
  std::map<ConceptId, std::string> keys_;
};

}  // namespace cotejo::notation
