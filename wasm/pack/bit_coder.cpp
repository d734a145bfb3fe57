#include "pack/bit_coder.hpp"

#include <algorithm>
#include <bit>

namespace cotejo {
namespace {

constexpr std::size_t slot_bits = 17;
constexpr std::size_t probabilities = 4096;  // as the mixer has them
constexpr int highest_logit = 2047;          // in steps of 1/256
constexpr int first_weight = 23000;          // of 65536
constexpr int learning = 6;                  // of the weights
constexpr std::uint32_t most_seen = 30;      // a slot then goes on learning at this rate

// The logistic function, by its values at every half and straight lines between.
constexpr std::array<int, 33> logistic = {1,    2,    3,    6,    10,   16,   27,   45,   73,
                                          120,  194,  310,  488,  747,  1101, 1546, 2047, 2549,
                                          2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068,
                                          4079, 4085, 4089, 4092, 4093, 4094};

int squash(int logit) {
  constexpr int step = 128;
  const int bounded = std::clamp(logit, -highest_logit, highest_logit) + 16 * step;
  const auto at = static_cast<std::size_t>(bounded / step);
  const int rest = bounded % step;
  return (logistic[at] * (step - rest) + logistic[at + 1] * rest + step / 2) / step;
}

// How far a slot is trusted that was seen so often, of 256.
constexpr std::array<int, 8> trust = {0, 110, 180, 230, 256, 270, 280, 290};

// A slot that was seen n times goes 1 / (0.6 n + 1.6) of the way to what came, in parts of 65536.
constexpr std::array<std::int32_t, most_seen + 1> steps = [] {
  std::array<std::int32_t, most_seen + 1> all{};
  for (std::size_t seen = 0; seen < all.size(); ++seen) {
    all[seen] = static_cast<std::int32_t>(655360 / (6 * seen + 16));
  }
  return all;
}();

// Groups of ranks, by how many bits tell those of one apart: the four most frequent letters, then
// eight, then eight, and so on. All together hold 256 and more.
constexpr std::array<std::uint32_t, 8> rank_groups = {2, 3, 3, 4, 5, 6, 7, 8};

std::uint32_t hash(std::uint32_t context, std::uint32_t node) {
  std::uint32_t value = context + node * 0x9E3779B1U;
  value ^= value >> 15;
  value *= 0x85EBCA77U;
  return value >> (32 - slot_bits);
}

}  // namespace

BitCoder::BitCoder()
    : slots_(std::size_t{1} << slot_bits, Slot{1} << 31), stretched_(probabilities) {
  weights_.fill(first_weight);
  std::size_t from = 0;
  for (int logit = -highest_logit; logit <= highest_logit; ++logit) {
    const auto to = static_cast<std::size_t>(squash(logit));
    for (; from <= to; ++from) stretched_[from] = static_cast<std::int16_t>(logit);
  }
  for (; from < probabilities; ++from) stretched_[from] = highest_logit;
}

BitCoder::BitCoder(std::span<const std::uint8_t> written) : BitCoder() {
  is_reader_ = true;
  source_ = written;
  for (std::size_t byte = 0; byte < sizeof value_; ++byte) value_ = value_ << 8 | next_byte();
}

std::uint8_t BitCoder::next_byte() {
  if (source_.empty()) {
    ++missing_;
    return 0;
  }
  const std::uint8_t byte = source_.front();
  source_ = source_.subspan(1);
  return byte;
}

bool BitCoder::code(bool bit, std::span<const std::uint32_t> contexts, std::uint32_t node,
                    std::size_t mixer) {
  std::array<Slot*, most_contexts> slots{};
  std::array<int, most_contexts> said{};
  const auto weights = std::span(weights_).subspan(mixer * most_contexts, contexts.size());
  std::int64_t sum = 0;
  for (std::size_t at = 0; at < contexts.size(); ++at) {
    Slot& slot = slots_[hash(contexts[at], node)];
    slots[at] = &slot;
    said[at] = stretched_[slot >> 20] * trust[std::min<std::size_t>(slot & 0xFF, 7)] >> 8;
    sum += std::int64_t{said[at]} * weights[at];
  }
  constexpr std::int64_t bound = highest_logit;
  const int probability = squash(static_cast<int>(std::clamp(sum >> 16, -bound, bound)));
  const std::uint32_t middle =
      low_ + static_cast<std::uint32_t>(
                 (std::uint64_t{high_ - low_} * static_cast<std::uint32_t>(probability)) >> 12);
  if (is_reader_) bit = value_ <= middle;
  if (bit) {
    high_ = middle;
  } else {
    low_ = middle + 1;
  }
  for (; (low_ ^ high_) >> 24 == 0; low_ <<= 8, high_ = high_ << 8 | 0xFF) {
    if (is_reader_) {
      value_ = value_ << 8 | next_byte();
    } else {
      written_.push_back(static_cast<std::uint8_t>(high_ >> 24));
    }
  }

  const int error = ((bit ? 4096 : 0) - probability) * learning;
  const std::int32_t target = bit ? 0xFFFFFF : 0;
  for (std::size_t at = 0; at < contexts.size(); ++at) {
    weights[at] += (said[at] * error + 0x2000) >> 14;
    const std::uint32_t seen = *slots[at] & 0xFF;
    const auto likely = static_cast<std::int32_t>(*slots[at] >> 8);
    const std::int64_t way = std::int64_t{target - likely} * steps[std::min(seen, most_seen)];
    const auto nearer = static_cast<Slot>(likely + (way >> 16));
    *slots[at] = nearer << 8 | std::min(seen + 1, most_seen);
  }
  return bit;
}

std::uint32_t BitCoder::code_number(std::uint32_t number, std::span<const std::uint32_t> contexts,
                                    std::size_t mixer) {
  constexpr std::uint32_t most_bits = 31;
  const auto length = static_cast<std::uint32_t>(std::bit_width(number + 1)) - 1;
  std::uint32_t bits = 0;
  while (bits < most_bits && code(bits < length, contexts, 0x200 + bits, mixer)) ++bits;
  std::uint32_t read = 1;
  for (std::uint32_t bit = bits; bit-- > 0;) {
    const std::uint32_t node = std::min(read, std::uint32_t{255}) | (0x300 + bit) << 8;
    read = read << 1 |
           static_cast<std::uint32_t>(code(((number + 1) >> bit & 1) != 0, contexts, node, mixer));
  }
  return read - 1;
}

std::uint32_t BitCoder::code_rank(std::uint32_t rank, std::span<const std::uint32_t> contexts,
                                  std::size_t mixer) {
  std::uint32_t first = 0;
  std::uint32_t group = 0;
  for (; group + 1 < rank_groups.size(); ++group) {
    const std::uint32_t next = first + (1U << rank_groups[group]);
    if (!code(rank >= next, contexts, 0x200 + group, mixer + group)) break;
    first = next;
  }
  std::uint32_t read = 1;
  for (std::uint32_t bit = rank_groups[group]; bit-- > 0;) {
    const bool is_set = ((rank - first) >> bit & 1) != 0;
    const std::uint32_t node = read | (0x300 + group) << 8;
    const std::size_t place = mixer + rank_groups.size() + bit;
    read = read << 1 | static_cast<std::uint32_t>(code(is_set, contexts, node, place));
  }
  return first + read - (1U << rank_groups[group]);
}

std::vector<std::uint8_t> BitCoder::finish() {
  for (std::size_t byte = 0; byte < sizeof low_; ++byte, low_ <<= 8) {
    written_.push_back(static_cast<std::uint8_t>(low_ >> 24));
  }
  return std::move(written_);
}

}  // namespace cotejo
