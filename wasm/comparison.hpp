// The whole of Cotejo's core: versions of an article in, a comparison out. It is total: any UTF-16
// is taken, lone surrogates and NULs included; it throws nothing and keeps no state. Where a limit
// made it take a cruder way, `precise` is false.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diff/word_diff.hpp"
#include "evidence/evidence.hpp"
#include "facts/facts.hpp"
#include "pack/pack.hpp"
#include "text/embeddings.hpp"
#include "text/options.hpp"
#include "text/version.hpp"

namespace cotejo {

struct VersionInput {
  std::u16string text;
  std::string lang;                             // BCP 47; "und" where it is not known
  std::optional<std::vector<Range>> sentences;  // the caller's own, in order, within the text
  Embeddings embeddings;                        // one per sentence, or none
};

// What is known of a language: the files of its packs (see LanguageFiles), and the reader's own
// names in it, one concept a row: its number, a tab, names with a bar between two.
struct LanguageInput {
  std::string lang;  // that of a version
  std::vector<std::uint8_t> base;
  std::vector<std::uint8_t> words;
  std::u16string own;
};

// A dictionary of a script without spaces, packed: see unicode/dictionaries.hpp.
struct DictionaryFile {
  std::string name;
  std::vector<std::uint8_t> bytes;
};

struct Request {
  std::vector<VersionInput> versions;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;  // indexes of versions; none: segment
  std::vector<LanguageInput> languages;
  Options options;
  std::vector<DictionaryFile> dictionaries;  // without one, its characters are words
  // Whether, of the pairs across languages, only those are told that share most and join versions
  // that no other pair joins.
  bool closest = false;
  bool concepts = false;  // whether it is told what each version names
};

enum class Mode : std::uint8_t { monolingual, bilingual };
enum class Relation : std::uint8_t { same, cosmetic, edited, translated };

struct Bead {
  Group left;
  Group right;
  Relation relation = Relation::same;
  bool rewritten = false;  // of edited beads: little stayed that a reader would miss
  double similarity = 0;   // 0 to 1
  std::vector<Edit> edits;
  std::vector<FactChange> facts;
  std::vector<WordTie> ties;  // of translated beads; in the left text's order
};

// Beads have two sides, and follow the left version's reading order. A sentence stands in one bead,
// or in none where it has no counterpart. What moved, and the rows of many versions, are worked out
// of them in web/model.
struct Pair {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  Mode mode = Mode::monolingual;
  double closeness = 0;  // across languages, how near the two are to being renderings: see closest
  std::vector<Bead> beads;
};

// A file of the request that cannot be used, and why: a dictionary by its name, a language pack as
// "es.words".
struct FaultyFile {
  std::string name;
  FileFault fault = FileFault::none;
};

struct Comparison {
  std::vector<Version> versions;
  std::vector<Pair> pairs;
  bool precise = true;
  std::vector<FaultyFile> faulty;  // where there are any, nothing was compared
  // Of each version (see concepts_in), where they were asked for.
  std::vector<std::vector<ConceptId>> concepts;
};

// Called with the fraction done, 0 to 1; false stops the work.
using Progress = std::function<bool(double)>;

// Empty only where `progress` stopped the work. Pairs that name a version that is not there are
// passed over.
std::optional<Comparison> compare(const Request& request, const Progress& progress);

}  // namespace cotejo
