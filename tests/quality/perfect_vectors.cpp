#include "quality/perfect_vectors.hpp"

#include <algorithm>
#include <random>

namespace cotejo::quality {
namespace {

constexpr std::size_t dimensions = 256;  // random vectors of so many are nearly at right angles

std::vector<float> random_vector(std::mt19937& random) {
  std::vector<float> vector(dimensions);
  // The sum of twelve even ones is close to normal, and the same with every standard library.
  for (float& value : vector) {
    double sum = -6;
    for (int time = 0; time < 12; ++time) sum += static_cast<double>(random()) / 4294967295.0;
    value = static_cast<float>(sum);
  }
  return vector;
}

void embed(VersionInput& version) {
  version.embeddings.dimensions = dimensions;
  version.embeddings.values.resize(version.sentences->size() * dimensions);
}

void set(VersionInput& version, const Group& group, const std::vector<float>& vector) {
  for (const std::uint32_t sentence : group) {
    std::copy(
        vector.begin(), vector.end(),
        version.embeddings.values.begin() + static_cast<std::ptrdiff_t>(sentence * dimensions));
  }
}

void add_noise(VersionInput& version, double noise, std::mt19937& random) {
  std::vector<float>& values = version.embeddings.values;
  for (std::size_t from = 0; from < values.size(); from += dimensions) {
    const std::vector<float> vector = random_vector(random);
    for (std::size_t at = 0; at < dimensions; ++at) {
      values[from + at] += static_cast<float>(noise) * vector[at];
    }
  }
}

}  // namespace

Document with_perfect_vectors(Document document, double noise) {
  std::mt19937 random(1);
  embed(document.left);
  embed(document.right);
  for (const GoldBead& bead : document.gold) {
    if (bead.is_null()) {
      // Sentences without a counterpart that stand together are as far from each other.
      for (const std::uint32_t left : bead.left) set(document.left, {left}, random_vector(random));
      for (const std::uint32_t right : bead.right) {
        set(document.right, {right}, random_vector(random));
      }
    } else {
      const std::vector<float> vector = random_vector(random);
      set(document.left, bead.left, vector);
      set(document.right, bead.right, vector);
    }
  }
  if (noise > 0) {
    add_noise(document.left, noise, random);
    add_noise(document.right, noise, random);
  }
  return document;
}

}  // namespace cotejo::quality
