// Makes the packs of one language from what its folder and CLDR say, in the notation of the
// folders. The folding is the core's own, so that what a text says meets what the pack holds. A
// tool of the build: it is not shipped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cotejo {

struct MadePacks {
  std::vector<std::uint8_t> base;   // what every text in the language needs
  std::vector<std::uint8_t> words;  // its words across languages; empty where it has none
  std::vector<std::string> faults;  // what is wrong with the notation, one sentence each
};

// `concepts` lists the concepts of all languages, a row each, as keys of the notation: "word
// house", "city Asia/Tokyo". A concept's place among those of its kind is its value, so that all
// packs of one build agree.
MadePacks make_packs(std::string_view concepts, std::string_view notation);

}  // namespace cotejo
