// What a negation negates, and whether the other side of a bead denies it in another way.
#pragma once

#include <cstdint>
#include <optional>

#include "facts/claims.hpp"

namespace cotejo {

// The word that a negation negates, if the other side has it: the first after it, or the one
// before it where nothing comes after.
std::optional<std::uint32_t> head_of(const Negation& negation, const SideWords& words,
                                     const SideWords& others, bool bilingual);

// Whether the other side has the negated word behind a prefix: "unacceptable".
bool has_prefixed(const Negation& negation, const SideWords& words, const SideWords& others);

// One character of Chinese or Japanese is hardly ever a whole word, unless it begins one.
bool is_part(std::uint32_t at, const SideWords& words);

// Of an adverb: what it tells how is negated, and the other side has another word for it.
bool is_followed_by_other(std::uint32_t head, const SideWords& words);

}  // namespace cotejo
