// Prints how well Cotejo aligns the documents of ../shared/gold, per set: strict, lax and link F1
// beside the best peer's strict F1, how many sentences of unrelated articles it pairs, how it fares
// where both texts have sentences of their own (strict F1, and how many of 100 sentences without a
// counterpart are paired), whether `similarity` means what it says, and what it finds in the
// project's own articles.
//
// Usage: cotejo_quality GOLD_FOLDER PACK_FOLDER [SET [DOCUMENT]]
// With a document, its beads are printed beside the gold's. In place of a set, "certainty" tells
// how true `similarity` is in each set and fits it anew, "triples" which version a translation is
// taken to render, "noise" what vectors are worth that get worse and worse, and "row" how each set
// fares as one long pair of texts; a set after "row" chooses it alone.
#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "quality/calibration.hpp"
#include "quality/certainty.hpp"
#include "quality/documents.hpp"
#include "quality/found_beads.hpp"
#include "quality/long_texts.hpp"
#include "quality/own_sentences.hpp"
#include "quality/perfect_vectors.hpp"
#include "quality/triples.hpp"

namespace {

using namespace cotejo;           // NOLINT: a program of one file
using namespace cotejo::quality;  // NOLINT

// The best published method on a set, as measured for the gold's README.
struct Peer {
  std::string_view set;
  double strict_f1;
  std::string_view name;
};
constexpr auto peers = std::to_array<Peer>({{"es-es", 0.963, "Bertalign's shape"},
                                            {"es-es-moved", 0.921, "NewsEdits' shape"},
                                            {"essay-revisions", 0.942, "mutual best match"},
                                            {"es-en", 0.946, "Bertalign's shape, MT"},
                                            {"es-en-moved", 0.881, "NewsEdits' shape, MT"},
                                            {"de-en", 0.822, "Bertalign's shape"},
                                            {"de-en-moved", 0.555, "Bertalign's shape"},
                                            {"ru-en", 0.716, "hunalign"},
                                            {"ru-en-moved", 0.403, "hunalign"},
                                            {"zh-en", 0.533, "Gale-Church"},
                                            {"zh-en-moved", 0.266, "Gale-Church"},
                                            {"de-fr-alpine", 0.780, "Bleualign, MT"}});

bool holds(const std::vector<GoldBead>& beads, const GoldBead& bead) {
  return std::find(beads.begin(), beads.end(), bead) != beads.end();
}

// Of 100 sentences of articles that have nothing to do with each other, how many are paired.
// Neighbours whose names agree up to the hyphen are drafts of one text, and say nothing.
double unrelated_share(const std::vector<Document>& documents, const Packs& packs) {
  const auto text_of = [](const Document& document) {
    return document.name.substr(0, document.name.find('-'));
  };
  double paired = 0;
  double sentences = 0;
  for (std::size_t at = 0; at < documents.size() && documents.size() > 1; ++at) {
    const Document& left = documents[at];
    const Document& right = documents[(at + 1) % documents.size()];
    if (text_of(left) == text_of(right)) continue;
    for (const GoldBead& bead :
         find_beads(left.left, right.right, packs.of(left.left.lang, right.right.lang))) {
      const auto count = static_cast<double>(bead.left.size() + bead.right.size());
      sentences += count;
      if (!bead.is_null()) paired += count;
    }
  }
  return sentences > 0 ? 100 * paired / sentences : 0;
}

struct Calibrations {
  Calibration monolingual;
  Calibration bilingual;
};

void print_set(const std::filesystem::path& folder, const Packs& packs,
               Calibrations& calibrations) {
  const std::vector<Document> documents = read_set(folder);
  Score score;
  Score embedded;
  for (const Document& document : documents) {
    const std::vector<LanguageInput> languages = packs.of(document.left.lang, document.right.lang);
    const Document perfect = with_perfect_vectors(document);
    embedded.add(find_beads(perfect.left, perfect.right, languages), document.gold);
    std::vector<GoldBead> found;
    for (const Bead& bead : compare_two(document.left, document.right, languages).beads) {
      found.push_back({bead.left, bead.right});
      if (found.back().is_null() || bead.relation < Relation::edited) continue;
      Calibration& calibration =
          bead.relation == Relation::translated ? calibrations.bilingual : calibrations.monolingual;
      calibration.add(bead.similarity, holds(document.gold, found.back()));
    }
    score.add(found, document.gold);
  }
  std::printf("%-16s %5zu   %.3f   %.3f   %.3f   %6.1f     %.3f", folder.filename().c_str(),
              documents.size(), score.strict_f1(), score.lax_f1(), score.link_f1(),
              unrelated_share(documents, packs), embedded.strict_f1());
  const auto peer = std::find_if(peers.begin(), peers.end(), [&](const Peer& other) {
    return other.set == folder.filename().string();
  });
  if (peer != peers.end()) std::printf("      %.3f   %s", peer->strict_f1, peer->name.data());
  std::printf("\n");
  std::fflush(stdout);
}

// How true `similarity` is, set by set, and the corrections that would make it truer.
void print_certainty(const std::vector<std::filesystem::path>& sets, const Packs& packs) {
  CertaintyFit monolingual;
  CertaintyFit bilingual;
  std::printf("set              strict\n");
  for (const auto& set : sets) {
    const std::string name = set.filename();
    Score score;
    for (const Document& document : read_set(set)) {
      std::vector<GoldBead> found;
      for (const Bead& bead : compare_two(document.left, document.right,
                                          packs.of(document.left.lang, document.right.lang))
                                  .beads) {
        found.push_back({bead.left, bead.right});
        if (found.back().is_null() || bead.relation < Relation::edited) continue;
        CertaintyFit& fit = bead.relation == Relation::translated ? bilingual : monolingual;
        fit.add(name, bead, holds(document.gold, found.back()));
      }
      score.add(found, document.gold);
    }
    std::printf("%-16s %.3f\n", name.c_str(), score.strict_f1());
    std::fflush(stdout);
  }
  monolingual.print("one language, edited");
  bilingual.print("two languages");
}

// Strict F1 with vectors that are worse and worse, and with none; of every fourth document.
void print_noise(const std::vector<std::filesystem::path>& sets, const Packs& packs) {
  constexpr auto steps = std::to_array<double>({0, 0.5, 1, 1.5, 2, 3, 5});
  std::printf("noise           ");
  for (const double noise : steps) std::printf("  %5.1f", noise);
  std::printf("   none\n");
  for (const auto& set : sets) {
    const std::vector<Document> documents = read_set(set);
    std::array<Score, steps.size() + 1> scores;
    for (std::size_t at = 0; at < documents.size(); at += 4) {
      const Document& document = documents[at];
      const auto score = [&](const Document& made) {
        return find_beads(made.left, made.right, packs.of(made.left.lang, made.right.lang));
      };
      for (std::size_t step = 0; step < steps.size(); ++step) {
        scores[step].add(score(with_perfect_vectors(document, steps[step])), document.gold);
      }
      scores.back().add(score(document), document.gold);
    }
    std::printf("%-16s", set.filename().c_str());
    for (const Score& score : scores) std::printf("  %.3f", score.strict_f1());
    std::printf("\n");
    std::fflush(stdout);
  }
}

// How texts fare that go their own ways here and there, with our lexicons and without.
void print_own_sentences(const std::filesystem::path& folder, const Packs& packs) {
  const std::vector<Document> documents = read_set(folder);
  if (documents.size() < 4 || documents.front().left.lang == documents.front().right.lang) return;
  std::printf("%-16s", folder.filename().c_str());
  for (const bool knows_words : {true, false}) {
    OwnSentences replaced;
    OwnSentences inserted;
    for (std::size_t at = 0; at < documents.size(); ++at) {
      const Document& document = documents[at];
      const Document& donor = documents[(at + 2) % documents.size()];
      const Document& other = documents[(at + 3) % documents.size()];
      const auto add = [&](OwnSentences& counts, const Document& made) {
        const std::string& left_lang = made.left.lang;
        const std::string& right_lang = made.right.lang;
        std::vector<LanguageInput> known = knows_words ? packs.of(left_lang, right_lang)
                                                       : packs.without_words(left_lang, right_lang);
        counts.add(find_beads(made.left, made.right, std::move(known)), made.gold);
      };
      add(replaced, with_replaced_sentences(document, donor));
      add(inserted, with_inserted_sentences(document, donor, other));
    }
    std::printf("   %.3f %5.1f   %.3f %5.1f", replaced.score.strict_f1(), replaced.share_paired(),
                inserted.score.strict_f1(), inserted.share_paired());
  }
  std::printf("\n");
  std::fflush(stdout);
}

// Of texts in three languages, how often both translations are set against their original, and not
// against each other.
void print_triples(const std::filesystem::path& gold, const Packs& packs) {
  constexpr auto languages = std::to_array<std::array<const char*, 2>>({{"es", "de"},
                                                                        {"es", "fr"},
                                                                        {"fr", "de"},
                                                                        {"nl", "de"},
                                                                        {"fr", "ru"},
                                                                        {"ru", "uk"},
                                                                        {"pl", "uk"},
                                                                        {"ar", "he"},
                                                                        {"vi", "zh"},
                                                                        {"ja", "zh"},
                                                                        {"ko", "ja"}});
  std::printf("\ntwo translations of one English text, both set against it\n");
  for (const auto& [one, other] : languages) {
    int right = 0;
    int all = 0;
    for (const Triple& triple : read_triples(gold, one, other)) {
      Request request{{triple.versions.begin(), triple.versions.end()},
                      {{0, 1}, {0, 2}, {1, 2}},
                      packs.of("en", one),
                      {},
                      {},
                      true};
      request.languages.push_back(packs.of("en", other).back());
      const Comparison comparison = *compare(request, [](double) { return true; });
      ++all;
      right += std::all_of(comparison.pairs.begin(), comparison.pairs.end(), [&](const Pair& pair) {
        return pair.left == triple.original || pair.right == triple.original;
      });
    }
    if (all > 0) std::printf("%s, %s   %d of %d\n", one, other, right, all);
    std::fflush(stdout);
  }
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

void print_document(const Document& document, const Packs& packs) {
  const auto found =
      find_beads(document.left, document.right, packs.of(document.left.lang, document.right.lang));
  for (const GoldBead& bead : found) {
    if (!holds(document.gold, bead)) print_bead("found", bead);
  }
  for (const GoldBead& bead : document.gold) {
    if (!holds(found, bead)) print_bead("gold ", bead);
  }
}

void print_seeds(const std::filesystem::path& folder, const Packs& packs) {
  std::printf("\nseeds     sure found   outside sure and possible\n");
  for (const Document& document : read_set(folder)) {
    const auto found = find_beads(document.left, document.right,
                                  packs.of(document.left.lang, document.right.lang));
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
    std::fprintf(stderr, "usage: cotejo_quality GOLD_FOLDER PACK_FOLDER [SET [DOCUMENT]]\n");
    return 2;
  }
  const std::filesystem::path gold = argv[1];
  const Packs packs(argv[2]);
  const std::string_view only = argc > 3 ? argv[3] : "";
  if (!std::filesystem::is_directory(gold)) {
    std::printf("skipped: there is no folder %s\n", gold.c_str());
    return 0;
  }
  if (only == "row" && argc > 4) {
    print_rows({gold / argv[4]}, packs);
    return 0;
  }
  if (argc > 4) {
    for (const Document& document : read_set(gold / only)) {
      if (document.name == argv[4]) print_document(document, packs);
    }
    return 0;
  }
  std::vector<std::filesystem::path> sets;
  for (const auto& entry : std::filesystem::directory_iterator(gold)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && name != "seeds" &&
        (only.empty() || only == "certainty" || only == "noise" || only == "row" || name == only)) {
      sets.push_back(entry.path());
    }
  }
  std::sort(sets.begin(), sets.end());
  if (only == "certainty") {
    print_certainty(sets, packs);
    return 0;
  }
  if (only == "row") {
    print_rows(sets, packs);
    return 0;
  }
  if (only == "noise") {
    print_noise(sets, packs);
    return 0;
  }
  Calibrations calibrations;
  if (!sets.empty()) {
    std::printf("set               docs  strict   lax    link   unrelated   vectors   best peer\n");
  }
  for (const auto& set : sets) print_set(set, packs, calibrations);
  std::printf("\nown sentences     replaced        inserted        and without lexicons\n");
  for (const auto& set : sets) print_own_sentences(set, packs);
  std::printf("\nlong texts        in a row, unrelated     and without lexicons\n");
  for (const auto& set : sets) print_long_texts(set, packs);
  calibrations.monolingual.print("one language, edited");
  calibrations.bilingual.print("two languages");
  if (only.empty() || only == "triples") print_triples(gold, packs);
  if (only.empty() || only == "seeds") print_seeds(gold / "seeds", packs);
  return 0;
}
