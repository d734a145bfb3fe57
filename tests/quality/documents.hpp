// Reads documents with known alignments: NAME.src and NAME.tgt hold a sentence on each line,
// NAME.gold (and NAME.possible, if there is one) a bead on each, as `[0, 1]:[2]`.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "comparison.hpp"
#include "quality/measure.hpp"

namespace cotejo::quality {

struct Document {
  std::string name;
  VersionInput left;
  VersionInput right;
  std::vector<GoldBead> gold;
  std::vector<GoldBead> possible;
};

// The documents of a set, by name. The set's name gives the languages: "es-en-moved" is Spanish
// and English. Empty where the folder is not there.
std::vector<Document> read_set(const std::filesystem::path& folder);

// The language packs of a folder, as the build makes them.
class Packs {
 public:
  explicit Packs(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // What every text in the language needs; empty where there is no such pack.
  std::vector<std::uint8_t> base(const std::string& lang) const;

  // What a comparison of the two is given: the base packs and, across languages, words.
  std::vector<LanguageInput> of(const std::string& left, const std::string& right) const;

  // The same without words.
  std::vector<LanguageInput> without_words(const std::string& left, const std::string& right) const;

 private:
  std::vector<std::uint8_t> read(const std::string& lang, std::string_view kind) const;

  std::filesystem::path folder_;
  mutable std::map<std::string, std::vector<std::uint8_t>> opened_;  // by the file's name
};

}  // namespace cotejo::quality
