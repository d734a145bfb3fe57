#include "quality/own_sentences.hpp"

#include <set>
#include <string>

namespace cotejo::quality {
namespace {

constexpr std::size_t replaced_one_in = 5;
constexpr std::uint32_t inserted = 4;

std::vector<std::u16string> sentences_of(const VersionInput& version) {
  std::vector<std::u16string> sentences;
  for (const Range& range : *version.sentences) {
    sentences.push_back(version.text.substr(range.from, range.length()));
  }
  return sentences;
}

VersionInput version_of(const std::vector<std::u16string>& sentences, const std::string& lang) {
  VersionInput version{{}, lang, std::vector<Range>(), {}};
  for (const std::u16string& sentence : sentences) {
    const auto from = static_cast<std::uint32_t>(version.text.size());
    version.text += sentence;
    version.sentences->push_back({from, static_cast<std::uint32_t>(version.text.size())});
    version.text += u'\n';
  }
  return version;
}

// Makes room for `inserted` sentences before the one with this index.
void shift(Group& group, std::uint32_t from) {
  for (std::uint32_t& sentence : group) {
    if (sentence >= from) sentence += inserted;
  }
}

void insert(VersionInput& version, std::uint32_t at, const VersionInput& donor) {
  std::vector<std::u16string> sentences = sentences_of(version);
  const std::vector<std::u16string> others = sentences_of(donor);
  for (std::uint32_t count = 0; count < inserted; ++count) {
    sentences.insert(sentences.begin() + at + count, others[count % others.size()]);
  }
  version = version_of(sentences, version.lang);
}

}  // namespace

Document with_replaced_sentences(const Document& document, const Document& donor) {
  Document replaced = document;
  std::vector<std::u16string> rights = sentences_of(document.right);
  const std::vector<std::u16string> others = sentences_of(donor.right);
  replaced.gold.clear();
  std::size_t single = 0;
  for (const GoldBead& bead : document.gold) {
    const bool is_single = bead.left.size() == 1 && bead.right.size() == 1;
    if (!is_single || ++single % replaced_one_in != 0) {
      replaced.gold.push_back(bead);
      continue;
    }
    rights[bead.right.front()] = others[single % others.size()];
    replaced.gold.push_back({bead.left, {}});
    replaced.gold.push_back({{}, bead.right});
  }
  replaced.right = version_of(rights, document.right.lang);
  return replaced;
}

Document with_inserted_sentences(const Document& document, const Document& left_donor,
                                 const Document& right_donor) {
  Document longer = document;
  std::vector<GoldBead> paired;
  for (const GoldBead& bead : document.gold) {
    if (!bead.is_null()) paired.push_back(bead);
  }
  if (paired.empty()) return longer;
  const GoldBead& middle = paired[paired.size() / 2];
  const std::uint32_t left = middle.left.front();
  const std::uint32_t right = middle.right.front();
  insert(longer.left, left, left_donor.left);
  insert(longer.right, right, right_donor.right);
  for (GoldBead& bead : longer.gold) {
    shift(bead.left, left);
    shift(bead.right, right);
  }
  for (std::uint32_t count = 0; count < inserted; ++count) {
    longer.gold.push_back({{left + count}, {}});
    longer.gold.push_back({{}, {right + count}});
  }
  return longer;
}

Document with_strangers_after(const Document& document, const Document& left_donor,
                              const Document& right_donor) {
  Document longer = document;
  const auto append = [](VersionInput& version, const VersionInput& donor, auto add_bead) {
    std::vector<std::u16string> sentences = sentences_of(version);
    for (const std::u16string& sentence : sentences_of(donor)) {
      add_bead(static_cast<std::uint32_t>(sentences.size()));
      sentences.push_back(sentence);
    }
    version = version_of(sentences, version.lang);
  };
  append(longer.left, left_donor.left, [&](std::uint32_t sentence) {
    longer.gold.push_back({{sentence}, {}});
  });
  append(longer.right, right_donor.right, [&](std::uint32_t sentence) {
    longer.gold.push_back({{}, {sentence}});
  });
  return longer;
}

void OwnSentences::add(const std::vector<GoldBead>& found, const std::vector<GoldBead>& gold) {
  score.add(found, gold);
  std::set<std::uint32_t> lefts;
  std::set<std::uint32_t> rights;
  for (const GoldBead& bead : gold) {
    if (!bead.is_null()) continue;
    lefts.insert(bead.left.begin(), bead.left.end());
    rights.insert(bead.right.begin(), bead.right.end());
  }
  sentences += static_cast<double>(lefts.size() + rights.size());
  for (const GoldBead& bead : found) {
    if (bead.is_null()) continue;
    for (const std::uint32_t left : bead.left) paired += static_cast<double>(lefts.count(left));
    for (const std::uint32_t right : bead.right) {
      paired += static_cast<double>(rights.count(right));
    }
  }
}

}  // namespace cotejo::quality
