// Long texts made of the gold's documents, one after the other: what order alone proves is heard in
// these only, and what it must not prove of texts that have nothing to do with each other. A reader
// who brings a book is to get what a reader of its chapters gets.
#pragma once

#include <filesystem>
#include <vector>

#include "quality/documents.hpp"

namespace cotejo::quality {

// How a set fares as two long texts, each half of its documents in a row, and what is paired where
// one half's left texts meet the other half's right ones; with our lexicons and without.
void print_long_texts(const std::filesystem::path& folder, const Packs& packs);

// How each set fares whole, all of its documents in a row, beside the same one by one: strict F1,
// seconds of processor time, and whether the comparison is precise. Then, with strangers after each
// document, strict F1, and how many in 100 sentences without a counterpart are paired.
void print_rows(const std::vector<std::filesystem::path>& sets, const Packs& packs);

}  // namespace cotejo::quality
