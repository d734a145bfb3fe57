// Prints how well Cotejo aligns the documents of ../shared/gold, per set: strict, lax and link F1,
// how many sentences of unrelated articles it pairs, and what it finds in the project's own
// articles.
//
// Usage: cotejo_quality GOLD_FOLDER LEXICON_FOLDER [SET [DOCUMENT]]
// With a document, its beads are printed beside the gold's.
#include <algorithm>
#include <cstdio>
#include <string_view>

#include "quality/documents.hpp"

namespace {

using namespace cotejo;           // NOLINT: a program of one file
using namespace cotejo::quality;  // NOLINT

std::vector<GoldBead> find_beads(const VersionInput& left, const VersionInput& right,
                                 std::vector<LexiconInput> lexicons) {
  const Request request{{left, right}, {{0, 1}}, std::move(lexicons), {}};
  const auto comparison = compare(request, [](double) { return true; });
  std::vector<GoldBead> beads;
  for (const Bead& bead : comparison->pairs.front().beads) beads.push_back({bead.left, bead.right});
  return beads;
}

// Of 100 sentences of articles that have nothing to do with each other, how many are paired.
double unrelated_share(const std::vector<Document>& documents,
                       const std::filesystem::path& lexicons) {
  double paired = 0;
  double sentences = 0;
  for (std::size_t at = 0; at < documents.size() && documents.size() > 1; ++at) {
    const Document& left = documents[at];
    const Document& right = documents[(at + 1) % documents.size()];
    for (const GoldBead& bead : find_beads(left.left, right.right, read_lexicons(lexicons, left))) {
      const auto count = static_cast<double>(bead.left.size() + bead.right.size());
      sentences += count;
      if (!bead.is_null()) paired += count;
    }
  }
  return sentences > 0 ? 100 * paired / sentences : 0;
}

void print_set(const std::filesystem::path& folder, const std::filesystem::path& lexicons) {
  const std::vector<Document> documents = read_set(folder);
  Score score;
  for (const Document& document : documents) {
    score.add(find_beads(document.left, document.right, read_lexicons(lexicons, document)),
              document.gold);
  }
  std::printf("%-18s %5zu   %.3f    %.3f    %.3f   %6.1f\n", folder.filename().c_str(),
              documents.size(), score.strict_f1(), score.lax_f1(), score.link_f1(),
              unrelated_share(documents, lexicons));
  std::fflush(stdout);
}

void print_group(const Group& group) {
  std::printf("[");
  for (std::size_t at = 0; at < group.size(); ++at) std::printf(at ? ", %u" : "%u", group[at]);
  std::printf("]");
}

void print_bead(const char* mark, const GoldBead& bead) {
  std::printf("  %s ", mark);
  print_group(bead.left);
  std::printf(":");
  print_group(bead.right);
  std::printf("\n");
}

bool holds(const std::vector<GoldBead>& beads, const GoldBead& bead) {
  return std::find(beads.begin(), beads.end(), bead) != beads.end();
}

void print_document(const Document& document, const std::filesystem::path& lexicons) {
  const auto found = find_beads(document.left, document.right, read_lexicons(lexicons, document));
  for (const GoldBead& bead : found) {
    if (!holds(document.gold, bead)) print_bead("found", bead);
  }
  for (const GoldBead& bead : document.gold) {
    if (!holds(found, bead)) print_bead("gold ", bead);
  }
}

void print_seeds(const std::filesystem::path& folder, const std::filesystem::path& lexicons) {
  std::printf("\nseeds     sure found   outside sure and possible\n");
  for (const Document& document : read_set(folder)) {
    const auto found = find_beads(document.left, document.right, read_lexicons(lexicons, document));
    const auto sure = static_cast<int>(
        std::count_if(document.gold.begin(), document.gold.end(),
                      [&](const GoldBead& bead) { return !bead.is_null() && holds(found, bead); }));
    const auto all =
        static_cast<int>(std::count_if(document.gold.begin(), document.gold.end(),
                                       [](const GoldBead& bead) { return !bead.is_null(); }));
    std::printf("%s   %5d of %-2d  ", document.name.c_str(), sure, all);
    for (const GoldBead& bead : found) {
      if (bead.is_null() || holds(document.gold, bead) || holds(document.possible, bead)) continue;
      print_bead("", bead);
    }
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: cotejo_quality GOLD_FOLDER LEXICON_FOLDER [SET [DOCUMENT]]\n");
    return 2;
  }
  const std::filesystem::path gold = argv[1];
  const std::filesystem::path lexicons = argv[2];
  const std::string_view only = argc > 3 ? argv[3] : "";
  if (!std::filesystem::is_directory(gold)) {
    std::printf("skipped: there is no folder %s\n", gold.c_str());
    return 0;
  }
  if (argc > 4) {
    for (const Document& document : read_set(gold / only)) {
      if (document.name == argv[4]) print_document(document, lexicons);
    }
    return 0;
  }
  std::vector<std::filesystem::path> sets;
  for (const auto& entry : std::filesystem::directory_iterator(gold)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && name != "seeds" && (only.empty() || name == only)) {
      sets.push_back(entry.path());
    }
  }
  std::sort(sets.begin(), sets.end());
  std::printf("set                  docs  strict   lax      link   unrelated paired, %%\n");
  for (const auto& set : sets) print_set(set, lexicons);
  if (only.empty() || only == "seeds") print_seeds(gold / "seeds", lexicons);
  return 0;
}
