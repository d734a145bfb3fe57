#include "packing/stem_programs.hpp"

namespace cotejo {
namespace {

struct Program {
  std::string_view algorithm;
  std::span<const std::uint8_t> bytes;
};

#include "programs.inc"

}  // namespace

std::span<const std::uint8_t> stem_program(std::string_view algorithm) {
  for (const Program& program : programs) {
    if (program.algorithm == algorithm) return program.bytes;
  }
  return {};
}

}  // namespace cotejo
