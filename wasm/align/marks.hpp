// A set of positions in a text that tells of each its neighbours in the set, in time that hardly
// depends on their number: sixty-four positions are looked at in one step.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace cotejo {

class Marks {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  explicit Marks(std::uint32_t positions) : words_(positions / bits + 1) {}

  void set(std::uint32_t position) { words_[position / bits] |= bit(position); }
  void clear(std::uint32_t position) { words_[position / bits] &= ~bit(position); }

  // The nearest marks on either side of a position that need not be one itself.
  std::uint32_t after(std::uint32_t position) const {
    std::size_t at = position / bits;
    std::uint64_t word = words_[at] & (~std::uint64_t{1} << position % bits);
    while (word == 0) {
      if (++at == words_.size()) return none;
      word = words_[at];
    }
    return position_of(at, std::countr_zero(word));
  }
  std::uint32_t before(std::uint32_t position) const {
    std::size_t at = position / bits;
    std::uint64_t word = words_[at] & (bit(position) - 1);
    while (word == 0) {
      if (at-- == 0) return none;
      word = words_[at];
    }
    return position_of(at, bits - 1 - std::countl_zero(word));
  }
  std::uint32_t first() const { return (words_[0] & 1) != 0 ? 0 : after(0); }

 private:
  static constexpr int bits = 64;
  static std::uint64_t bit(std::uint32_t position) { return std::uint64_t{1} << position % bits; }
  static std::uint32_t position_of(std::size_t word, int place) {
    return static_cast<std::uint32_t>(word * bits) + static_cast<std::uint32_t>(place);
  }

  std::vector<std::uint64_t> words_;
};

}  // namespace cotejo
