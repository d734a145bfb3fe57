// Sentences that are no sentences: the cells of a table, labels, answers of a word. They are too
// short for words to tell which belong together; what kind they are of says whether they may.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/reading.hpp"

namespace cotejo {

enum class CellKind : std::uint8_t { none, number, words, both };

class Cells {
 public:
  Cells(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right,
        const Vocabulary& vocabulary);

  // Whether both are cells, of one kind.
  bool are_alike(std::uint32_t left, std::uint32_t right) const {
    return left_[left] != CellKind::none && left_[left] == right_[right];
  }

  // Whether all sentences of two groups are cells of one kind.
  bool are_all_alike(std::span<const std::uint32_t> left,
                     std::span<const std::uint32_t> right) const;

  // How certain it is that like cells at one place belong together, and share no more than that.
  static constexpr double certainty = 0.7;

 private:
  std::vector<CellKind> left_;
  std::vector<CellKind> right_;
};

}  // namespace cotejo
