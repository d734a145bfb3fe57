// Prints how far fact changes can be trusted, per set of ../shared/gold: of 100 beads of one
// sentence on each side, how many alarms of each kind they raise. The translations are right, so
// that nearly every alarm is false. Then how many changes are found that are planted into the right
// side: a digit, a number word, a weekday, a name.
//
// Usage: cotejo_facts_quality GOLD_FOLDER PACK_FOLDER [SET [missed]]
// With a set, its alarms are printed, with "missed" the planted changes that raised none.
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "quality/documents.hpp"
#include "unicode/unicode.hpp"

namespace {

using namespace cotejo;           // NOLINT: a program of one file
using namespace cotejo::quality;  // NOLINT

constexpr std::array<std::string_view, 7> kinds = {"number", "date",      "time",    "duration",
                                                   "name",   "quotation", "negation"};
constexpr std::array<std::string_view, 4> plants = {"digit", "word", "weekday", "name"};

using Exchange = std::array<std::string_view, 3>;  // language, a word, what takes its place
constexpr auto number_words = std::to_array<Exchange>({
    {"en", "two", "seven"},
    {"en", "three", "eight"},
    {"en", "four", "nine"},
    {"en", "five", "twelve"},
    {"en", "six", "eleven"},
    {"en", "seven", "two"},
    {"en", "eight", "three"},
    {"en", "ten", "fourteen"},
    {"es", "dos", "siete"},
    {"es", "tres", "ocho"},
    {"es", "cuatro", "nueve"},
    {"es", "cinco", "doce"},
    {"es", "seis", "once"},
    {"es", "diez", "catorce"},
    {"fr", "deux", "huit"},
    {"fr", "trois", "quinze"},
    {"fr", "quatre", "onze"},
    {"fr", "cinq", "douze"},
});
constexpr auto weekdays = std::to_array<Exchange>({
    {"en", "Monday", "Thursday"},
    {"en", "Tuesday", "Saturday"},
    {"en", "Wednesday", "Sunday"},
    {"en", "Thursday", "Monday"},
    {"en", "Friday", "Tuesday"},
    {"en", "Saturday", "Wednesday"},
    {"en", "Sunday", "Friday"},
    {"es", "lunes", "jueves"},
    {"es", "martes", "sábado"},
    {"es", "jueves", "domingo"},
    {"es", "viernes", "martes"},
    {"es", "domingo", "viernes"},
});

// One sentence as a side of a bead.
struct Side {
  Side(std::u16string sentence, const Language& own)
      : language(own), version{std::move(sentence), own.tag(), {}, {}} {
    const Range whole = {0, static_cast<std::uint32_t>(version.text.size())};
    version.sentences = {whole};
    words = Segmenter().words(version.text, whole);
    const std::vector<std::vector<Word>> all = {words};
    reading = read_words(version, all, language, true);
  }
  FactSide side() const { return {version.text, &language, {&reading.sentences.front()}}; }
  const std::u16string& text() const { return version.text; }

  const Language& language;
  Version version;
  std::vector<Word> words;
  Reading reading;
};

struct Plant {
  std::size_t kind = 0;
  Range range;  // of the word in the right sentence
  std::u16string instead;
};

// Names that no lexicon explains, for those may be rendered otherwise.
bool is_plain_name(const Side& side, std::size_t at) {
  constexpr std::uint32_t shortest = 4;
  const Word& word = side.words[at];
  if (at == 0 || word.kind != WordKind::word || word.range.length() < shortest) return false;
  const Word& before = side.words[at - 1];
  std::size_t place = word.range.from;
  if (before.kind != WordKind::word || !is_uppercase(next_code_point(side.text(), place))) {
    return false;
  }
  if (!side.language.has_words()) return false;
  const std::vector<Mention>& mentions = side.reading.sentences.front().mentions;
  return std::none_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return at >= mention.first && at < mention.first + mention.count;
  });
}

std::vector<Plant> plants_of(const Side& side) {
  std::vector<Plant> found;
  for (std::size_t at = 0; at < side.words.size(); ++at) {
    const Range range = side.words[at].range;
    const std::u16string_view word = slice(side.text(), range);
    if (side.words[at].kind == WordKind::number && word.front() >= u'0' && word.front() <= u'9') {
      std::u16string other(word);
      other.front() = other.front() == u'9' ? u'1' : static_cast<char16_t>(other.front() + 1);
      found.push_back({0, range, other});
    }
    const auto exchange = [&](std::size_t kind, const auto& table) {
      for (const Exchange& entry : table) {
        if (entry[0] == side.language.tag() && utf16_of(entry[1]) == word) {
          found.push_back({kind, range, utf16_of(entry[2])});
        }
      }
    };
    exchange(1, number_words);
    exchange(2, weekdays);
    if (is_plain_name(side, at)) found.push_back({3, range, u"Brackwell"});
  }
  return found;
}

struct Counts {
  std::array<double, kinds.size()> alarms = {};
  std::array<double, plants.size()> planted = {};
  std::array<double, plants.size()> caught = {};
  double beads = 0;
};

void print_change(const FactChange& change, const Side& left, const Side& right) {
  const auto say = [](const std::optional<Fact>& fact, const Side& side) {
    return fact ? utf8_of(slice(side.text(), fact->range)) + " (" + utf8_of(text_of(fact->value)) +
                      ")"
                : "-";
  };
  std::printf("%s: %s | %s\n", kinds.at(static_cast<std::size_t>(change.kind)).data(),
              say(change.left, left).c_str(), say(change.right, right).c_str());
}

void count_bead(const Side& left, const Side& right, std::string_view shown, Counts& counts) {
  ++counts.beads;
  const bool bilingual = left.language.tag() != right.language.tag();
  const std::vector<FactChange> alarms = find_fact_changes(left.side(), right.side(), bilingual);
  for (const FactChange& change : alarms) {
    ++counts.alarms.at(static_cast<std::size_t>(change.kind));
    if (shown == "alarms") print_change(change, left, right);
  }
  if (shown == "alarms" && !alarms.empty()) {
    std::printf("    %s\n    %s\n", utf8_of(left.text()).c_str(), utf8_of(right.text()).c_str());
  }
  for (const Plant& plant : plants_of(right)) {
    std::u16string text = right.text();
    text.replace(plant.range.from, plant.range.length(), plant.instead);
    const Side planted(std::move(text), right.language);
    const Range range = {plant.range.from,
                         plant.range.from + static_cast<std::uint32_t>(plant.instead.size())};
    const auto changes = find_fact_changes(left.side(), planted.side(), bilingual);
    const bool caught = std::any_of(changes.begin(), changes.end(), [&](const FactChange& change) {
      return change.right && change.kind != FactKind::quotation &&
             change.right->range.from < range.to && change.right->range.to > range.from;
    });
    ++counts.planted.at(plant.kind);
    if (caught) ++counts.caught.at(plant.kind);
    if (!caught && shown == "missed") {
      std::printf("%s: %s -> %s\n    %s\n    %s\n", plants.at(plant.kind).data(),
                  utf8_of(slice(right.text(), plant.range)).c_str(), utf8_of(plant.instead).c_str(),
                  utf8_of(left.text()).c_str(), utf8_of(right.text()).c_str());
    }
  }
}

void print_set(const std::filesystem::path& folder, const Packs& packs, std::string_view shown) {
  const std::vector<Document> documents = read_set(folder);
  if (documents.empty()) return;
  const std::vector<LanguageInput> inputs =
      packs.of(documents.front().left.lang, documents.front().right.lang);
  std::vector<std::unique_ptr<Language>> languages;
  for (const LanguageInput& input : inputs) {
    const LanguageFiles files = {input.base, input.words};
    languages.push_back(std::make_unique<Language>(input.lang, files));
  }
  Counts counts;
  for (const Document& document : documents) {
    for (const GoldBead& bead : document.gold) {
      if (bead.left.size() != 1 || bead.right.size() != 1) continue;
      const auto side = [&](const VersionInput& version, std::uint32_t sentence) {
        const auto& language =
            languages.front()->tag() == version.lang ? languages.front() : languages.back();
        return Side(std::u16string(slice(version.text, (*version.sentences)[sentence])), *language);
      };
      count_bead(side(document.left, bead.left.front()), side(document.right, bead.right.front()),
                 shown, counts);
    }
  }
  std::printf("%-16s %6.0f ", folder.filename().c_str(), counts.beads);
  for (const double alarms : counts.alarms) std::printf(" %8.1f", 100 * alarms / counts.beads);
  std::printf("  ");
  for (std::size_t kind = 0; kind < plants.size(); ++kind) {
    std::printf("  %4.0f of %-4.0f", counts.caught.at(kind), counts.planted.at(kind));
  }
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: cotejo_facts_quality GOLD_FOLDER PACK_FOLDER [SET [missed]]\n");
    return 2;
  }
  const std::filesystem::path gold = argv[1];
  const std::string_view only = argc > 3 ? argv[3] : "";
  const std::string_view shown = argc > 4 ? argv[4] : argc > 3 ? "alarms" : "";
  if (!std::filesystem::is_directory(gold)) {
    std::printf("skipped: there is no folder %s\n", gold.c_str());
    return 0;
  }
  std::printf("facts: alarms per 100 true beads                          planted changes found\n");
  std::printf("set               beads ");
  for (const std::string_view kind : kinds) {
    std::printf(" %8s", kind == "quotation" ? "quoted" : kind.data());
  }
  std::printf("  ");
  for (const std::string_view plant : plants) std::printf("  %12s", plant.data());
  std::printf("\n");
  for (const std::string_view set :
       {"es-es", "es-en", "de-en", "ru-en", "zh-en", "ar-en", "he-en", "ja-en", "ko-en", "pl-en",
        "uk-en", "nl-en", "vi-en", "fr-en", "fr-de", "ru-uk", "ja-zh", "de-fr-alpine"}) {
    if (only.empty() || only == set) print_set(gold / set, Packs(argv[2]), shown);
  }
  return 0;
}
