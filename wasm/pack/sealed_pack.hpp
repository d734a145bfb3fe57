// Language packs as they are shipped: the same bytes as the core reads, in a third of the room. A
// pack that is opened has its tables sorted by word, for looking up; a sealed one lists them by
// what they mean, so that inflections of a word and names of a thing stand together, and codes each
// letter by those around it and by the entry before (bit_coder.hpp). Opening takes some
// milliseconds, once after a pack has come; what comes out is byte for byte what was sealed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pack/packed_file.hpp"

namespace cotejo {

// Of a pack's payload, as `write_sections` makes it of tables and texts.
std::vector<std::uint8_t> seal(std::span<const std::uint8_t> payload);

// What was sealed. Of bytes that `seal` did not make, some payload or other, soon.
std::vector<std::uint8_t> unseal(std::span<const std::uint8_t> sealed);

// The version that a pack says it is of once it is open: that of its file, and this.
inline constexpr std::uint16_t opened_pack = 0x8000;

// A pack's file, opened. One that cannot be used, and one that is open, are given back as they are.
std::vector<std::uint8_t> open_pack(std::span<const std::uint8_t> file, std::uint16_t version);

}  // namespace cotejo
