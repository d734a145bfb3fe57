#include "quality/long_texts.hpp"

namespace cotejo::quality {
namespace {

void append(VersionInput& version, const VersionInput& other) {
  if (!version.text.empty()) version.text += u'\n';
  const auto start = static_cast<std::uint32_t>(version.text.size());
  version.text += other.text;
  for (const Range& sentence : *other.sentences) {
    version.sentences->push_back({start + sentence.from, start + sentence.to});
  }
}

Group shifted(Group group, std::size_t by) {
  for (std::uint32_t& sentence : group) sentence += static_cast<std::uint32_t>(by);
  return group;
}

}  // namespace

Document in_a_row(std::span<const Document> documents) {
  Document row = documents.front();
  for (const Document& document : documents.subspan(1)) {
    const std::size_t lefts = row.left.sentences->size();
    const std::size_t rights = row.right.sentences->size();
    append(row.left, document.left);
    append(row.right, document.right);
    for (const GoldBead& bead : document.gold) {
      row.gold.push_back({shifted(bead.left, lefts), shifted(bead.right, rights)});
    }
  }
  return row;
}

}  // namespace cotejo::quality
