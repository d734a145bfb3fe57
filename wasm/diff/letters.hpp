// Which letters changed where each word of a run is another form of the word at the same place on
// the other side: an ending, a letter more or less, a capital. A letter is what a reader sees, with
// its accents. Mostly one stretch changed between a common beginning and end; else the shortest
// script tells which letters did.
#pragma once

#include <optional>

#include "diff/edit.hpp"
#include "diff/runs.hpp"

namespace cotejo {

// None where a word was replaced, where a number changed, or where a word has more letters than
// anyone would look at one by one.
std::optional<ChangedLetters> changed_letters(const Run& run, const TokenPair& tokens,
                                              const DiffSide& left, const DiffSide& right,
                                              const Ignore& ignore);

}  // namespace cotejo
