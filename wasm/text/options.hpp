// What a caller may ask of a comparison. The defaults are those of the public interface.
#pragma once

namespace cotejo {

// Differences that do not count as edits. Unicode's own equivalences (NFC and NFD, full-width
// forms, ligatures, soft hyphens, zero-width characters) never count, whatever is set here.
struct Ignore {
  bool letter_case = false;
  bool diacritics = false;
  bool punctuation = false;
  bool whitespace = true;
  bool quotes = true;

  constexpr bool operator==(const Ignore&) const = default;
};

struct Options {
  Ignore ignore;
  bool moves = true;  // false: only beads in reading order
};

}  // namespace cotejo
