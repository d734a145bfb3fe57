// Reads documents with known alignments: NAME.src and NAME.tgt hold a sentence on each line,
// NAME.gold (and NAME.possible, if there is one) a bead on each, as `[0, 1]:[2]`.
#pragma once

#include <filesystem>
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

// UTF-8 as UTF-16. What is not UTF-8 gives some text or other.
std::u16string decoded(const std::string& utf8);

// The documents of a set, by name. The set's name gives the languages: "es-en-moved" is Spanish
// and English. Empty where the folder is not there.
std::vector<Document> read_set(const std::filesystem::path& folder);

// The lexicon files of the folder, for the languages of the document.
std::vector<LexiconInput> read_lexicons(const std::filesystem::path& folder,
                                        const Document& document);

}  // namespace cotejo::quality
