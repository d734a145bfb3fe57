// Prints how often a change of a text touches what is far away from it: of 100 trials over the
// documents of ../shared/gold, those in which a bead becomes another one that holds no sentence
// that was changed. Trials of each document: a paragraph of another document is put in on one side;
// a sentence is deleted on one side; two passages of the right text change places; all is written
// in capitals, on both sides; both texts stand there twice.
//
// Usage: cotejo_far_away GOLD_FOLDER PACK_FOLDER [SET [changed]]
// With "changed", the beads that changed are printed, before and after.
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cwctype>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "quality/documents.hpp"
#include "quality/pairing.hpp"

namespace {

using namespace cotejo;           // NOLINT: a program of one file
using namespace cotejo::quality;  // NOLINT

using Beads = std::vector<GoldBead>;
using Sentences = std::vector<std::u16string>;

constexpr std::uint32_t paragraph = 4;  // sentences put in
constexpr std::uint32_t passage = 3;    // sentences of each passage that changes its place

Sentences sentences_of(const VersionInput& version) {
  Sentences sentences;
  for (const Range& range : *version.sentences) {
    sentences.push_back(version.text.substr(range.from, range.length()));
  }
  return sentences;
}

VersionInput version_of(const Sentences& sentences, const std::string& lang) {
  VersionInput version{{}, lang, std::vector<Range>(), {}};
  for (const std::u16string& sentence : sentences) {
    const auto from = static_cast<std::uint32_t>(version.text.size());
    version.text += sentence;
    version.sentences->push_back({from, static_cast<std::uint32_t>(version.text.size())});
    version.text += u'\n';
  }
  return version;
}

// The texts of a document; `renamed` tells what became of its sentences: their new index, or
// `gone`.
struct Texts {
  Sentences left;
  Sentences right;
};
constexpr std::uint32_t gone = UINT32_MAX;
using Renamed = std::function<std::uint32_t(std::uint32_t)>;

std::uint32_t as_before(std::uint32_t sentence) { return sentence; }

enum Trial : std::uint8_t { added, deleted, swapped, capitals, doubled, trials };
constexpr std::array<std::string_view, trials> names = {"added", "deleted", "swapped", "capitals",
                                                        "doubled"};

class Measure {
 public:
  Measure(const Document& document, const Language& left, const Language& right, bool shown)
      : document_(document),
        left_language_(left),
        right_language_(right),
        shown_(shown),
        texts_{sentences_of(document.left), sentences_of(document.right)},
        before_(beads_of(texts_)) {}

  void try_all(const Texts& donor, std::size_t seed) {
    try_added(donor, seed);
    try_deleted(seed);
    try_swapped(seed);
    Texts loud = texts_;
    for (Sentences* side : {&loud.left, &loud.right}) {
      for (std::u16string& sentence : *side) {
        for (char16_t& unit : sentence) unit = static_cast<char16_t>(std::towupper(unit));
      }
    }
    expect(capitals, loud, as_before, as_before);
    Texts twice = texts_;
    for (Sentences* side : {&twice.left, &twice.right}) {
      const Sentences once = *side;
      side->insert(side->end(), once.begin(), once.end());
    }
    expect(doubled, twice, as_before, as_before);
  }

  const std::array<double, trials>& tried() const { return tried_; }
  const std::array<double, trials>& changed() const { return changed_; }

 private:
  Beads beads_of(const Texts& texts) const {
    const bool bilingual = left_language_.tag() != right_language_.tag();
    const ReadVersion left(version_of(texts.left, document_.left.lang), left_language_, bilingual);
    const ReadVersion right(version_of(texts.right, document_.right.lang), right_language_,
                            bilingual);
    return pair_sentences(left, right);
  }

  // Whether all beads of before are there, but those that held a sentence that is gone.
  void expect(Trial trial, const Texts& texts, const Renamed& left, const Renamed& right) {
    const Beads after = beads_of(texts);
    Beads missing;
    for (const GoldBead& bead : before_) {
      GoldBead renamed;
      for (const std::uint32_t sentence : bead.left) renamed.left.push_back(left(sentence));
      for (const std::uint32_t sentence : bead.right) renamed.right.push_back(right(sentence));
      const auto is_gone = [](const Group& group) {
        return std::find(group.begin(), group.end(), gone) != group.end();
      };
      if (is_gone(renamed.left) || is_gone(renamed.right)) continue;
      std::sort(renamed.left.begin(), renamed.left.end());
      std::sort(renamed.right.begin(), renamed.right.end());
      if (std::find(after.begin(), after.end(), renamed) == after.end()) missing.push_back(renamed);
    }
    tried_[trial] += 1;
    changed_[trial] += missing.empty() ? 0 : 1;
    if (!shown_ || missing.empty()) return;
    std::printf("%s %s\n", document_.name.c_str(), names[trial].data());
    for (const GoldBead& bead : missing) print("  before", bead);
    for (const GoldBead& bead : after) {
      if (touches(bead, missing)) print("  after ", bead);
    }
  }

  static bool touches(const GoldBead& bead, const Beads& others) {
    const auto shares = [](const Group& one, const Group& other) {
      return std::any_of(one.begin(), one.end(), [&](std::uint32_t sentence) {
        return std::find(other.begin(), other.end(), sentence) != other.end();
      });
    };
    return std::any_of(others.begin(), others.end(), [&](const GoldBead& other) {
      return shares(bead.left, other.left) || shares(bead.right, other.right);
    });
  }

  static void print(const char* what, const GoldBead& bead) {
    const auto list = [](const Group& group) {
      std::string text;
      for (const std::uint32_t sentence : group) {
        text += (text.empty() ? "" : ", ") + std::to_string(sentence);
      }
      return "[" + text + "]";
    };
    std::printf("%s %s:%s\n", what, list(bead.left).c_str(), list(bead.right).c_str());
  }

  void try_added(const Texts& donor, std::size_t seed) {
    for (const bool on_left : {true, false}) {
      Texts longer = texts_;
      Sentences& side = on_left ? longer.left : longer.right;
      const Sentences& other = on_left ? donor.left : donor.right;
      const auto at = static_cast<std::uint32_t>(border_near(on_left, seed % (side.size() + 1)));
      for (std::uint32_t count = 0; count < paragraph; ++count) {
        side.insert(side.begin() + at + count, other[(seed + count) % other.size()]);
      }
      const Renamed shifted = [at](std::uint32_t sentence) {
        return sentence < at ? sentence : sentence + paragraph;
      };
      expect(added, longer, on_left ? shifted : as_before, on_left ? as_before : shifted);
    }
  }

  void try_deleted(std::size_t seed) {
    for (const bool on_left : {true, false}) {
      Texts shorter = texts_;
      Sentences& side = on_left ? shorter.left : shorter.right;
      const auto at = static_cast<std::uint32_t>(seed % side.size());
      side.erase(side.begin() + at);
      const Renamed shifted = [at](std::uint32_t sentence) {
        return sentence == at ? gone : sentence - (sentence > at ? 1 : 0);
      };
      expect(deleted, shorter, on_left ? shifted : as_before, on_left ? as_before : shifted);
    }
  }

  void try_swapped(std::size_t seed) {
    const std::size_t size = texts_.right.size();
    if (size < 2 * passage + 2) return;
    const std::size_t from = border_near(false, seed % (size - 2 * passage));
    const std::size_t middle = border_near(false, from + passage);
    const std::size_t to = border_near(false, middle + passage);
    if (from >= middle || middle >= to) return;
    Texts other = texts_;
    const auto first = other.right.begin();
    std::rotate(first + static_cast<std::ptrdiff_t>(from),
                first + static_cast<std::ptrdiff_t>(middle),
                first + static_cast<std::ptrdiff_t>(to));
    expect(swapped, other, as_before, [=](std::uint32_t sentence) {
      if (sentence < from || sentence >= to) return sentence;
      const std::size_t moved =
          sentence < middle ? sentence + (to - middle) : sentence - (middle - from);
      return static_cast<std::uint32_t>(moved);
    });
  }

  // The next place from `wanted` on that no bead of before lies across.
  std::size_t border_near(bool on_left, std::size_t wanted) const {
    const std::size_t size = on_left ? texts_.left.size() : texts_.right.size();
    for (std::size_t at = std::min(wanted, size); at < size; ++at) {
      const bool crossed = std::any_of(before_.begin(), before_.end(), [&](const GoldBead& bead) {
        const Group& group = on_left ? bead.left : bead.right;
        return !group.empty() && group.front() < at && group.back() >= at;
      });
      if (!crossed) return at;
    }
    return size;
  }

  const Document& document_;
  const Language& left_language_;
  const Language& right_language_;
  bool shown_;
  Texts texts_;
  Beads before_;
  std::array<double, trials> tried_{};
  std::array<double, trials> changed_{};
};

void print_set(const std::filesystem::path& folder, const Packs& packs, bool shown) {
  const std::vector<Document> documents = read_set(folder);
  if (documents.size() < 4) return;
  const std::vector<LanguageInput> inputs =
      packs.of(documents.front().left.lang, documents.front().right.lang);
  std::vector<std::unique_ptr<Language>> languages;
  for (const LanguageInput& input : inputs) {
    languages.push_back(
        std::make_unique<Language>(input.lang, LanguageFiles{input.base, input.words}));
  }
  std::array<double, trials> tried{};
  std::array<double, trials> changed{};
  for (std::size_t at = 0; at < documents.size(); ++at) {
    constexpr std::size_t step = 7;  // so that places differ from document to document
    const Document& donor = documents[(at + 2) % documents.size()];
    Measure measure(documents[at], *languages.front(), *languages.back(), shown);
    measure.try_all({sentences_of(donor.left), sentences_of(donor.right)}, step * (at + 1));
    for (std::size_t trial = 0; trial < trials; ++trial) {
      tried[trial] += measure.tried()[trial];
      changed[trial] += measure.changed()[trial];
    }
  }
  std::printf("%-16s", folder.filename().c_str());
  for (std::size_t trial = 0; trial < trials; ++trial) {
    std::printf(" %8.1f", tried[trial] > 0 ? 100 * changed[trial] / tried[trial] : 0);
  }
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: cotejo_far_away GOLD_FOLDER PACK_FOLDER [SET [changed]]\n");
    return 2;
  }
  std::setlocale(LC_CTYPE, "C.UTF-8");
  const std::filesystem::path gold = argv[1];
  const Packs packs(argv[2]);
  if (!std::filesystem::is_directory(gold)) {
    std::printf("skipped: there is no folder %s\n", gold.c_str());
    return 0;
  }
  std::printf("trials of 100     ");
  for (const std::string_view name : names) std::printf(" %8s", name.data());
  std::printf("\n");
  if (argc > 3) {
    print_set(gold / argv[3], packs, argc > 4);
    return 0;
  }
  for (const char* set : {"es-es", "essay-revisions", "es-en", "de-en", "ru-en", "zh-en"}) {
    print_set(gold / set, packs, false);
  }
  return 0;
}
