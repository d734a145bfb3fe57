#include "stem/stem_program.hpp"

#include <algorithm>

#include "stem/stem_steps.h"

namespace cotejo {
namespace {

constexpr std::size_t largest_program = 16'384;  // bytes; those of Snowball have half of that

}  // namespace

std::uint32_t StepReader::rest_of_number() {
  std::uint32_t number = 0;
  for (unsigned shift = 7; shift < 28; shift += 7) {
    const std::uint8_t part = byte();
    number |= (part & 0x7FU) << shift;
    if (part < 0x80) break;
  }
  return number;
}

LetterGroup::LetterGroup(std::u16string_view letters) {
  if (letters.empty()) return;
  const auto [first, last] = std::minmax_element(letters.begin(), letters.end());
  first_ = *first;
  bits_.resize(*last - first_ + std::size_t{1});
  for (const char16_t letter : letters) bits_[letter - first_] = true;
}

StemProgram::StemProgram(std::span<const std::uint8_t> bytes) {
  if (bytes.size() > largest_program) return;
  StepReader reader(bytes);
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    const unsigned low = reader.byte();
    const unsigned high = reader.byte();
    letters_.push_back(static_cast<char16_t>(high << 8U | low));
  }
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    std::u16string letters;
    for (std::uint32_t more = reader.number(); more > 0 && !reader.is_at_end(); --more) {
      letters.push_back(letter(reader.number()));
    }
    groupings_.emplace_back(letters);
  }
  groupings_.emplace_back(std::u16string_view());
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    read_among(reader);
  }
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    routines_.push_back(reader.body());
  }
  first_routine_ = reader.number();
}

void StemProgram::read_among(StepReader& reader) {
  std::vector<AmongString>& strings = amongs_.emplace_back();
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    AmongString string{.from = static_cast<std::uint32_t>(among_letters_.size())};
    const AmongString before = strings.empty() ? AmongString() : strings.back();
    const std::uint32_t shared =
        std::min({reader.number(), before.size, std::uint32_t{longest_shared}});
    for (std::uint32_t at = 0; at < shared; ++at) {
      among_letters_.push_back(among_letters_[before.from + at]);
    }
    for (std::uint32_t more = reader.number(); more > 0 && !reader.is_at_end(); --more) {
      among_letters_.push_back(letter(reader.number()));
    }
    string.size = static_cast<std::uint32_t>(among_letters_.size()) - string.from;
    string.result = reader.number();
    string.routine = reader.number();
    strings.push_back(string);
  }
}

std::span<const AmongString> StemProgram::among(std::uint32_t place) const {
  return place < amongs_.size() ? amongs_[place] : std::span<const AmongString>();
}

std::span<const std::uint8_t> StemProgram::routine(std::uint32_t place) const {
  return place < routines_.size() ? routines_[place] : std::span<const std::uint8_t>();
}

}  // namespace cotejo
