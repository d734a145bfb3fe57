// By what the bits of a sealed pack are guessed: contexts for `BitCoder::code`, and its mixers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pack/bit_coder.hpp"

namespace cotejo {

// What a context is about, in its highest bits, so that no two kinds meet by more than chance.
enum class About : std::uint32_t {
  count = 1,
  letters,
  kind,
  step,
  run,
  cut,
  ending_of_two,
  ending_of_three,
  ending_of_four,
  cut_word,
  order,
  byte,
  letter_after_two,
  letter_after_three,
  letter_after_one,
  letter_after_four,
  letter_in_word,
  letter_beside,
};

constexpr std::uint32_t context(About about, std::uint32_t known = 0) {
  return static_cast<std::uint32_t>(about) * 0x9E3779B1U ^ known * 0x2545F491U;
}

// Which mixer: one for each thing that is coded, of letters one for each way they are guessed.
enum Mixer : std::size_t { numbers = 0, steps, cuts, orders, bytes, guesses = 8, misses = 16 };

// A number of which nothing is known but what it is about.
inline std::uint32_t code_alone(BitCoder& bits, About about, std::size_t value) {
  const std::array contexts = {context(about)};
  return bits.code_number(static_cast<std::uint32_t>(value), contexts, numbers);
}

// The hash of one letter more: of a word, or of whatever else is read letter by letter.
constexpr std::uint32_t mixed(std::uint32_t before, std::uint8_t letter) {
  const std::uint32_t value = (before + letter + 1) * 0x3D4D51CBU;
  return value ^ value >> 13;
}

}  // namespace cotejo
