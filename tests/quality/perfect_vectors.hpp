// Sentence vectors as a model that makes no mistake would give them: one and the same for all
// sentences of a gold bead, a random one of its own for each other sentence.
#pragma once

#include "quality/documents.hpp"

namespace cotejo::quality {

// The document with such vectors; the same each time. `noise` is the length of what is added to
// each of them, in lengths of its own: two sentences of one bead then have a cosine of 1 / (1 +
// noise²).
Document with_perfect_vectors(Document document, double noise = 0);

}  // namespace cotejo::quality
