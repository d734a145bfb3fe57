// Sentence vectors as a model that makes no mistake would give them: one and the same for all
// sentences of a gold bead, a random one of its own for each other sentence.
#pragma once

#include "quality/documents.hpp"

namespace cotejo::quality {

// The document with such vectors; the same each time.
Document with_perfect_vectors(Document document);

}  // namespace cotejo::quality
