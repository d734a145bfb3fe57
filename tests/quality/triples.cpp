#include "quality/triples.hpp"

#include <algorithm>

namespace cotejo::quality {

std::vector<Triple> read_triples(const std::filesystem::path& gold, const std::string& one,
                                 const std::string& other) {
  const std::vector<Document> firsts = read_set(gold / (one + "-en"));
  const std::vector<Document> seconds = read_set(gold / (other + "-en"));
  std::vector<Triple> triples;
  for (const Document& first : firsts) {
    const auto second = std::find_if(seconds.begin(), seconds.end(), [&](const Document& document) {
      return document.name == first.name;
    });
    if (second == seconds.end()) continue;
    Triple triple{first.name, {first.right, first.left, second->left}, 0};
    triple.original = static_cast<std::uint32_t>(triples.size() % triple.versions.size());
    std::swap(triple.versions[0], triple.versions[triple.original]);
    triples.push_back(std::move(triple));
  }
  return triples;
}

}  // namespace cotejo::quality
