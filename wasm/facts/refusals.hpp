// What one side of a bead denies by one word beside a verb or noun, where the other side says it:
// what somebody refused to do, and „keine Hinweise“.
#pragma once

#include <cstdint>
#include <optional>

#include "facts/claims.hpp"

namespace cotejo {

// "refused to sign", and where the other side has "signed": places of words.
struct Refusal {
  std::uint32_t first = 0;  // of what refuses
  std::uint32_t verb = 0;   // of what is refused
  std::uint32_t said = 0;   // of the same verb, on the other side
};

// The first of one side, `claims`, where the same word stands before both. Only in one language.
std::optional<Refusal> refusal_in(const Claims& claims, const SideWords& own,
                                  const SideWords& other);

// „fand keine Hinweise“, and where the other side has „fand Hinweise“: places of words.
struct DeniedNoun {
  std::uint32_t at = 0;          // of what denies, right before the noun
  std::uint32_t said_first = 0;  // of the noun on the other side, with its article
  std::uint32_t said = 0;
};

// The first of one side where nothing else changed around the noun. Only in one language.
std::optional<DeniedNoun> denied_noun_in(const Claims& claims, const SideWords& own,
                                         const SideWords& other);

}  // namespace cotejo
