// How characters are read, in Latin letters without tones: "ba" for 八 and 巴. A section of a
// language pack, looked up in place: characters in order, the syllable of each, and the syllables.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

struct SyllableRow {
  std::string syllable;    // at most six letters; a longer one is passed over
  std::string characters;  // UTF-8; those beyond U+FFFF are passed over
};

// Empty where there are no rows. Of a character with several syllables, the first counts.
std::vector<std::uint8_t> write_syllables(const std::vector<SyllableRow>& rows);

class Syllables {
 public:
  Syllables() = default;
  // The bytes must outlive this. Of others than write_syllables made, it is empty.
  explicit Syllables(std::span<const std::uint8_t> bytes);

  bool empty() const { return count_ == 0; }

  // Empty where it is not known.
  std::string_view of(char16_t character) const;

 private:
  std::size_t count_ = 0;
  std::span<const std::uint8_t> characters_;  // 16 bits each, ascending
  std::span<const std::uint8_t> places_;      // 16 bits each
  std::string_view letters_;                  // six for each syllable, those it lacks are spaces
};

}  // namespace cotejo
