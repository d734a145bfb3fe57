#include "unicode/word_trie.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace cotejo {
namespace {

// The two formats, as ucharstrie.h and bytestrie.h describe them. A trie is a series of nodes:
// values, runs of units to match, branches. Below `first_run` a node's first unit is that of a
// branch, below `first_value` that of a run. A number whose first unit is from the n-th of the
// listed ones on goes on for n more units.
struct Utf16Format {
  static constexpr std::size_t bytes = 2;  // of a unit
  static constexpr std::uint32_t first_run = 0x30;
  static constexpr std::uint32_t first_value = 0x40;
  static constexpr auto values = std::to_array<std::uint32_t>({0, 0x4000, 0x7FFF});
  static constexpr auto jumps = std::to_array<std::uint32_t>({0, 0xFC00, 0xFFFF});
  static bool is_final(std::uint32_t unit) { return (unit & 0x8000) != 0; }
  static std::uint32_t first_of_value(std::uint32_t unit) { return unit & 0x7FFF; }
};

struct ByteFormat {
  static constexpr std::size_t bytes = 1;
  static constexpr std::uint32_t first_run = 0x10;
  static constexpr std::uint32_t first_value = 0x20;
  static constexpr auto values = std::to_array<std::uint32_t>({0x10, 0x51, 0x6C, 0x7E, 0x7F});
  static constexpr auto jumps = std::to_array<std::uint32_t>({0, 0xC0, 0xF0, 0xFE, 0xFF});
  static bool is_final(std::uint32_t unit) { return (unit & 1) != 0; }
  static std::uint32_t first_of_value(std::uint32_t unit) { return unit >> 1; }
};

// In UTF-16 the value of a word that goes on shares its first unit with the node after it.
constexpr auto shared_values = std::to_array<std::uint32_t>({0, 0x100, 0x1FE});
constexpr std::uint32_t node_mask = 0x3F;

constexpr std::uint32_t most_listed = 5;  // branches to more units are searched by halves

constexpr std::uint32_t last_byte = 0xFD;  // the two above stand for characters that join

// One way through a trie along a text. Past the end there are only zeros, which lead nowhere.
template <typename Format>
class Walk {
 public:
  Walk(std::span<const std::uint8_t> bytes, std::u16string_view text, char16_t base,
       std::vector<WordTrie::Found>& found)
      : bytes_(bytes), text_(text), base_(base), found_(found) {}

  void run() {
    while (!is_past_end_) {
      std::uint32_t node = read();
      if (node >= Format::first_value) {
        if (Format::is_final(node)) {
          meet(number(Format::first_of_value(node), Format::values));
          return;
        }
        if constexpr (Format::bytes == 1) {
          meet(number(Format::first_of_value(node), Format::values));
          continue;
        } else {
          meet(number((node >> 6) - 1, shared_values));
          node &= node_mask;
        }
      }
      if (!(node < Format::first_run ? branch(node) : match(node - Format::first_run + 1))) return;
    }
  }

 private:
  std::size_t units() const { return bytes_.size() / Format::bytes; }

  std::uint32_t read() {
    if (at_ >= units()) {
      is_past_end_ = true;
      return 0;
    }
    const std::size_t byte = at_++ * Format::bytes;
    if constexpr (Format::bytes == 1) return bytes_[byte];
    return static_cast<std::uint32_t>(bytes_[byte] | bytes_[byte + 1] << 8);
  }

  template <std::size_t forms>
  std::uint32_t number(std::uint32_t first, const std::array<std::uint32_t, forms>& firsts) {
    std::size_t more = forms - 1;
    while (more > 0 && first < firsts[more]) --more;
    std::uint32_t value = first - firsts[more];
    for (; more > 0; --more) value = value << (8 * Format::bytes) | read();
    return value;
  }

  void jump(std::uint32_t distance) { at_ += std::min<std::size_t>(distance, units() - at_); }

  // The next unit of the text, as it is written in the trie.
  std::optional<std::uint32_t> take() {
    if (taken_ == text_.size() || text_[taken_] < base_) return {};
    const auto unit = static_cast<std::uint32_t>(text_[taken_++] - base_);
    if (Format::bytes == 1 && unit > last_byte) return {};
    return unit;
  }

  bool match(std::uint32_t length) {
    for (; length > 0; --length) {
      const auto unit = take();
      if (!unit || read() != *unit) return false;
    }
    return true;
  }

  bool branch(std::uint32_t node) {
    std::uint32_t length = (node == 0 ? read() : node) + 1;
    const auto unit = take();
    if (!unit) return false;
    while (length > most_listed) {
      const bool is_before = *unit < read();
      const std::uint32_t distance = number(read(), Format::jumps);
      if (is_before) jump(distance);
      length = is_before ? length / 2 : length - length / 2;
    }
    for (; length > 1; --length) {
      const bool is_here = *unit == read();
      const std::uint32_t first = read();
      const std::uint32_t value = number(Format::first_of_value(first), Format::values);
      if (!is_here) continue;
      if (Format::is_final(first)) {
        meet(value);
        return false;
      }
      jump(value);
      return true;
    }
    return *unit == read();
  }

  void meet(std::uint32_t value) {
    if (!is_past_end_ && taken_ > 0) found_.push_back({taken_, value});
  }

  std::span<const std::uint8_t> bytes_;
  std::u16string_view text_;
  char16_t base_;
  std::vector<WordTrie::Found>& found_;
  std::size_t at_ = 0;  // in units
  std::size_t taken_ = 0;
  bool is_past_end_ = false;
};

}  // namespace

void WordTrie::find(std::u16string_view text, std::vector<Found>& found) const {
  found.clear();
  if (unit_ == Unit::utf16) {
    Walk<Utf16Format>(bytes_, text, base_, found).run();
  } else {
    Walk<ByteFormat>(bytes_, text, base_, found).run();
  }
}

}  // namespace cotejo
