// Writes bits and reads them back, each in as little room as its prediction leaves: arithmetic
// coding of a mix of what several contexts say (Mahoney 2005, "Adaptive weighing of context models
// for lossless data compression"). All numbers are whole, so native and wasm builds write and read
// the same. About 30 ns a bit.
//
// One function codes both ways: a writer takes the bit and gives it back, a reader passes over the
// bit that it is given and gives the one that was written. So whoever describes a format describes
// it once. A reader believes no byte: of others than a writer made, or after their end, it gives
// some bits or other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cotejo {

class BitCoder {
 public:
  static constexpr std::size_t most_contexts = 6;
  static constexpr std::size_t mixers = 32;

  // A writer.
  BitCoder();
  // A reader of what `finish` gave, which must outlive it.
  explicit BitCoder(std::span<const std::uint8_t> written);

  bool is_reader() const { return is_reader_; }
  // Whether a reader has asked for more than was written, and so reads something else.
  bool is_past_end() const { return missing_ > sizeof(std::uint32_t); }

  // `contexts`, at most six, are hashes of what is known when the bit comes; `node` tells bits of
  // one symbol apart. `mixer` says which experience is trusted in what; below `mixers`.
  bool code(bool bit, std::span<const std::uint32_t> contexts, std::uint32_t node,
            std::size_t mixer);

  // A number below 2^31, small ones in fewer bits (Elias 1975, gamma).
  std::uint32_t code_number(std::uint32_t number, std::span<const std::uint32_t> contexts,
                            std::size_t mixer);

  // The place of a letter among the most frequent, below 256, with mixers from `mixer` on: sixteen.
  // Of a reader's, some number below 512.
  std::uint32_t code_rank(std::uint32_t rank, std::span<const std::uint32_t> contexts,
                          std::size_t mixer);

  // Ends what was written.
  std::vector<std::uint8_t> finish();

 private:
  // What followed a context: how likely a one, in 24 bits, and how often it was seen, in 8.
  using Slot = std::uint32_t;

  std::uint8_t next_byte();

  bool is_reader_ = false;
  std::span<const std::uint8_t> source_;
  std::size_t missing_ = 0;  // bytes that were asked for and are not there
  std::vector<std::uint8_t> written_;
  std::uint32_t low_ = 0;
  std::uint32_t high_ = UINT32_MAX;
  std::uint32_t value_ = 0;
  std::vector<Slot> slots_;
  std::vector<std::int16_t> stretched_;  // by a probability in 12 bits, its logit
  std::array<std::int32_t, mixers * most_contexts> weights_{};
};

}  // namespace cotejo
