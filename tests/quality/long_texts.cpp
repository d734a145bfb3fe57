#include "quality/long_texts.hpp"

#include <cstdio>
#include <ctime>
#include <span>

#include "quality/found_beads.hpp"
#include "quality/own_sentences.hpp"

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

// The documents' texts and beads in a row. At least one document.
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

struct Measured {
  Score score;
  bool precise = true;
  double seconds = 0;

  void add(const Document& document, const Packs& packs) {
    const std::clock_t start = std::clock();
    const Found found = compare_two(document.left, document.right,
                                    packs.of(document.left.lang, document.right.lang));
    seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    precise = precise && found.precise;
    score.add(gold_beads(found.beads), document.gold);
  }

  void print() const {
    std::printf("   %.3f %6.2f %s", score.strict_f1(), seconds, precise ? "   " : "not");
  }
};

}  // namespace

void print_long_texts(const std::filesystem::path& folder, const Packs& packs) {
  const std::vector<Document> documents = read_set(folder);
  if (documents.size() < 4 || documents.front().left.lang == documents.front().right.lang) return;
  const std::size_t half = documents.size() / 2;
  const Document first = in_a_row(std::span(documents).first(half));
  const Document second = in_a_row(std::span(documents).subspan(half));
  std::printf("%-16s", folder.filename().c_str());
  for (const bool knows_words : {true, false}) {
    const auto beads = [&](const VersionInput& left, const VersionInput& right) {
      return find_beads(left, right,
                        knows_words ? packs.of(left.lang, right.lang)
                                    : packs.without_words(left.lang, right.lang));
    };
    Score score;
    for (const Document* row : {&first, &second}) {
      score.add(beads(row->left, row->right), row->gold);
    }
    std::printf("   %.3f %5.1f %5.1f", score.strict_f1(),
                share_paired(beads(first.left, second.right)),
                share_paired(beads(second.left, first.right)));
  }
  std::printf("\n");
  std::fflush(stdout);
}

void print_rows(const std::vector<std::filesystem::path>& sets, const Packs& packs) {
  std::printf("strict, seconds            one by one         in a row           strangers after\n");
  for (const auto& set : sets) {
    const std::vector<Document> documents = read_set(set);
    if (documents.empty()) continue;
    const Document row = in_a_row(documents);
    std::printf("%-16s %4zu:%-4zu", set.filename().c_str(), row.left.sentences->size(),
                row.right.sentences->size());
    Measured apart;
    for (const Document& document : documents) apart.add(document, packs);
    apart.print();
    Measured whole;
    whole.add(row, packs);
    whole.print();
    OwnSentences strangers;
    for (std::size_t at = 0; at < documents.size() && documents.size() > 2; ++at) {
      const Document made =
          with_strangers_after(documents[at], documents[(at + 1) % documents.size()],
                               documents[(at + 2) % documents.size()]);
      strangers.add(find_beads(made.left, made.right, packs.of(made.left.lang, made.right.lang)),
                    made.gold);
    }
    std::printf("   %.3f %5.1f\n", strangers.score.strict_f1(), strangers.share_paired());
    std::fflush(stdout);
  }
}

}  // namespace cotejo::quality
