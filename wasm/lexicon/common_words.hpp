// Which stems are those of common words, and so no names, wherever they have a capital. A section
// of a language's base pack: a filter (Bloom 1970) of a byte a stem, since the words themselves
// would take ten times as much. It knows every stem that was put in, and one in fifty others.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

// Of evidence forms of stems in UTF-8. Empty where there are none.
std::vector<std::uint8_t> write_common_words(const std::vector<std::string>& stems);

class CommonWords {
 public:
  CommonWords() = default;
  // The bytes must outlive this.
  explicit CommonWords(std::span<const std::uint8_t> bytes) : bits_(bytes) {}

  bool empty() const { return bits_.empty(); }
  bool has(std::string_view stem) const;

 private:
  std::span<const std::uint8_t> bits_;
};

}  // namespace cotejo
