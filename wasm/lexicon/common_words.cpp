#include "lexicon/common_words.hpp"

namespace cotejo {
namespace {

constexpr std::size_t bits_each = 8;
constexpr std::uint32_t places_each = 5;

// FNV-1a.
std::uint32_t hash(std::string_view stem) {
  std::uint32_t value = 2166136261U;
  for (const char unit : stem) value = (value ^ static_cast<unsigned char>(unit)) * 16777619U;
  return value;
}

// Calls `visit` with the places of a stem's bits, by double hashing (Kirsch and Mitzenmacher 2006).
template <typename Visit>
void visit_places(std::string_view stem, std::size_t bits, Visit visit) {
  const std::uint32_t one = hash(stem);
  const std::uint32_t step = (one >> 15 ^ one * 2654435761U) | 1U;
  for (std::uint32_t place = 0; place < places_each; ++place) visit((one + place * step) % bits);
}

}  // namespace

std::vector<std::uint8_t> write_common_words(const std::vector<std::string>& stems) {
  std::vector<std::uint8_t> bytes(bits_each * stems.size() / 8);
  for (const std::string& stem : stems) {
    visit_places(stem, 8 * bytes.size(), [&](std::size_t bit) {
      bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] | 1U << bit % 8);
    });
  }
  return bytes;
}

bool CommonWords::has(std::string_view stem) const {
  if (bits_.empty()) return false;
  bool found = true;
  visit_places(stem, 8 * bits_.size(),
               [&](std::size_t bit) { found = found && (bits_[bit / 8] >> bit % 8 & 1U) != 0; });
  return found;
}

}  // namespace cotejo
