// Texts of one document in three languages, of which one is the original of the other two: which
// version a translation renders is known then.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "quality/documents.hpp"

namespace cotejo::quality {

struct Triple {
  std::string name;
  std::array<VersionInput, 3> versions;
  std::uint32_t original = 0;  // index of the version that the others render
};

// The triples that the sets of news give, all of which were translated from English: of documents
// that two sets "xx-en" share, with the first set's English. The original stands first, between
// the two or last, document by document.
std::vector<Triple> read_triples(const std::filesystem::path& gold, const std::string& one,
                                 const std::string& other);

}  // namespace cotejo::quality
