// Writes or reads the keys of a sealed pack's tables, letter by letter, a letter being a byte of
// UTF-8. It learns from every key, over all tables of a pack.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "pack/bit_coder.hpp"

namespace cotejo {

class KeyCoder {
 public:
  static constexpr std::size_t letters = 256;

  // `bits` must outlive this.
  explicit KeyCoder(BitCoder& bits);

  // Comes before any key: how often each letter is in all keys, their ends being letter 0. A reader
  // passes over `counts`.
  void code_letters(const std::array<std::size_t, letters>& counts);

  // `before` is the key of the row before, `is_same_meaning` whether that means the same.
  void code(std::string& key, const std::string& before, bool is_same_meaning);

 private:
  BitCoder& bits_;
  std::array<std::uint8_t, letters> letters_{};  // by rank
  std::array<std::size_t, letters> ranks_{};     // by letter
  std::vector<std::uint8_t> after_three_;        // what came last after these letters
  std::vector<std::uint8_t> in_word_;            // and after these letters of a word; 0 if none
};

}  // namespace cotejo
