// Words that say who somebody is without a name: "the minister", 市长.
#pragma once

#include <cstdint>

#include "facts/bead_words.hpp"

namespace cotejo {

// From its first word to its last; speakers that the folders call one have one key.
struct Speaker {
  std::uint8_t key = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// The longest that begins at a place; its key is 0 where there is none.
Speaker speaker_at(const SideWords& words, std::uint32_t at);

}  // namespace cotejo
