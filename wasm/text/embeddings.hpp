// Vectors that a caller's language model gave for the sentences of a version, one each, all of the
// same length, end to end. Empty where there are none.
#pragma once

#include <cstddef>
#include <vector>

namespace cotejo {

struct Embeddings {
  std::vector<float> values;
  std::size_t dimensions = 0;
};

}  // namespace cotejo
