// A stemming algorithm as data, as wasm/stem/program_writer.c writes it and a language pack brings
// it: groups of letters, lists of endings, and routines of steps (stem_steps.h).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

// Reads a program from its beginning to its end, where there are but noughts.
class StepReader {
 public:
  explicit StepReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  bool is_at_end() const { return bytes_.empty(); }

  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const std::uint8_t byte = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return byte;
  }

  // Of seven bits a byte, the lowest first.
  std::uint32_t number() {
    const std::uint8_t first = byte();
    return first < 0x80 ? first : (first & 0x7FU) | rest_of_number();
  }

  // So many bytes as the number before them says.
  std::span<const std::uint8_t> body() {
    std::size_t size = number();
    size = std::min(size, bytes_.size());
    const auto body = bytes_.first(size);
    bytes_ = bytes_.subspan(size);
    return body;
  }

 private:
  std::uint32_t rest_of_number();

  std::span<const std::uint8_t> bytes_;
};

// Letters of which a word's next may be one.
class LetterGroup {
 public:
  explicit LetterGroup(std::u16string_view letters);

  bool has(char16_t letter) const {
    const unsigned place = static_cast<unsigned>(letter) - first_;
    return place < bits_.size() && bits_[place];
  }

 private:
  unsigned first_ = 0;
  std::vector<bool> bits_;
};

// One of the strings that an among looks for.
struct AmongString {
  std::uint32_t from = 0;  // its letters, in the direction in which they are read, among all
  std::uint32_t size = 0;
  std::uint32_t result = 0;   // by which step_choose chooses, counted from 1; 0 for none
  std::uint32_t routine = 0;  // one more than that of the routine that must agree; 0 for none
};

// Views the bytes of the program, which must outlive it.
class StemProgram {
 public:
  StemProgram() = default;
  // Without routines where the bytes are none, or no program.
  explicit StemProgram(std::span<const std::uint8_t> bytes);

  bool empty() const { return routines_.empty(); }

  // Of what is not there, something empty.
  char16_t letter(std::uint32_t place) const {
    return place < letters_.size() ? letters_[place] : char16_t{};
  }
  const LetterGroup& grouping(std::uint32_t place) const {
    return groupings_[place < groupings_.size() ? place : groupings_.size() - 1];
  }
  std::span<const AmongString> among(std::uint32_t place) const;  // in the order of their letters
  char16_t letter_of(const AmongString& string, std::uint32_t at) const {
    return at < string.size ? among_letters_[string.from + at] : char16_t{};
  }
  std::span<const std::uint8_t> routine(std::uint32_t place) const;
  std::uint32_t first_routine() const { return first_routine_; }

 private:
  void read_among(StepReader& reader);

  std::u16string letters_;
  std::vector<LetterGroup> groupings_;
  std::vector<std::vector<AmongString>> amongs_;
  std::u16string among_letters_;
  std::vector<std::span<const std::uint8_t>> routines_;
  std::uint32_t first_routine_ = 0;
};

}  // namespace cotejo
