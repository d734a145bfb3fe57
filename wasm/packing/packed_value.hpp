// The value of a key of the notation, as the rows of a pack hold it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "packing/concept_list.hpp"
#include "packing/keys.hpp"

namespace cotejo {

// Of a key that was read, and as it is `written`; nothing where what is written is no value of it.
std::optional<std::uint16_t> packed_value(const ReadKey& key, const std::string& written,
                                          const ConceptList& concepts);

}  // namespace cotejo
