// The programs of all stemming algorithms, for what makes packs of them, and for tests.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace cotejo {

// By Snowball's name of the algorithm, "spanish"; empty where there is none.
std::span<const std::uint8_t> stem_program(std::string_view algorithm);

}  // namespace cotejo
