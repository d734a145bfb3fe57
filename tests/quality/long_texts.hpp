// Long texts made of the gold's documents, one after the other: what order alone proves is heard in
// these only, and what it must not prove of texts that have nothing to do with each other.
#pragma once

#include <span>

#include "quality/documents.hpp"

namespace cotejo::quality {

// The documents' texts and beads in a row. At least one document.
Document in_a_row(std::span<const Document> documents);

}  // namespace cotejo::quality
