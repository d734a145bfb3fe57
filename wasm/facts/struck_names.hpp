// Names that a list has on one side alone.
#pragma once

#include "facts/bead_words.hpp"
#include "facts/unknown_names.hpp"

namespace cotejo {

// Whether a name is one of a list whose other names the other side lists, too: "Leeds, York and
// Hull", "Leeds and Hull".
bool is_struck(const UnknownName& candidate, const SideWords& own, const SideWords& other);

}  // namespace cotejo
