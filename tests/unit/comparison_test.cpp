#include "comparison.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "comparison_json.hpp"
#include "lexicon/lexicon.hpp"
#include "packing/pack_maker.hpp"
#include "property/validity.hpp"
#include "unit/notation.hpp"
#include "unit/packing.hpp"

using namespace cotejo;

namespace {

constexpr std::string_view morning =
    "The old mill by the river burned down on Tuesday night. "
    "Nobody was hurt, the fire brigade said. "
    "Twelve firefighters worked until dawn and saved the library next door. "
    "The owner had planned to open a bakery there. "
    "Police are looking for two witnesses in a green van. "
    "Schools stay closed today.";

// The same story, told later.
constexpr std::string_view evening =
    "Police are looking for two witnesses in a green van. "
    "The old mill by the river burned down on Tuesday night. "
    "Nobody was hurt, the fire brigade said. "
    "Fifteen firefighters worked until dawn. "
    "They saved the library next door. "
    "The owner had planned to open a small bakery there. "
    "A collection for her begins tomorrow at the town hall.";

std::string compared(std::initializer_list<std::string_view> texts, const Options& options = {}) {
  Request request = notation::request_of(texts);
  request.options = options;
  const Comparison comparison = notation::compare_all(request);
  CHECK(property::find_fault(request, comparison) == "");
  return notation::describe(comparison.pairs.front().beads);
}

}  // namespace

TEST_CASE("two reports: same, split and edited sentences are told apart, in whatever order") {
  CHECK(compared({morning, evening}) ==
        "0:1 same\n"
        "1:2 same\n"
        "2:3,4 edited\n"
        "3:5 edited\n"
        "4:0 same\n");
}

TEST_CASE("turned around, the split is a merge") {
  CHECK(compared({evening, morning}) ==
        "0:4 same\n"
        "1:0 same\n"
        "2:1 same\n"
        "3,4:2 edited\n"
        "5:3 edited\n");
}

TEST_CASE("what the options ignore makes a bead cosmetic, not edited") {
  const std::initializer_list<std::string_view> texts = {"The mayor said: «Yes». The RIVER rose.",
                                                         "The mayor said: “Yes”. The river rose."};
  CHECK(compared(texts) == "0:0 cosmetic\n1:1 edited\n");
  Options options;
  options.ignore.letter_case = true;
  CHECK(compared(texts, options) == "0:0 cosmetic\n1:1 cosmetic\n");
  options.ignore.quotes = false;
  CHECK(compared(texts, options) == "0:0 edited\n1:1 cosmetic\n");
}

TEST_CASE("without moves, a sentence that moved has no counterpart") {
  Options options;
  options.moves = false;
  CHECK(compared({"One red fish swam. Two blue birds sang. Three old dogs slept.",
                  "Three old dogs slept. One red fish swam. Two blue birds sang."},
                 options) ==
        "0:1 same\n"
        "1:2 same\n");
}

TEST_CASE("texts that share nothing have no beads") {
  CHECK(compared({"One fish. Two fish.", "Birds sang. Dogs slept."}).empty());
}

TEST_CASE("empty and blank texts compare") {
  CHECK(compared({"", ""}).empty());
  CHECK(compared({" \n\t ", "\u3000"}).empty());
  CHECK(compared({"", "One fish."}).empty());
  CHECK(compared({"One fish.", "\n"}).empty());
}

TEST_CASE("a changed number in a bead is told as an edit and a fact") {
  const Comparison comparison = notation::compare_all(
      notation::request_of({"The council bought 30 new buses for the town.",
                            "The council bought 35 new buses for the town."}));
  const Bead& bead = comparison.pairs.front().beads.front();
  REQUIRE(bead.edits.size() == 1);
  CHECK(bead.edits.front() == Edit{Range{19, 21}, Range{19, 21}, EditKind::changed});
  REQUIRE(bead.facts.size() == 1);
  CHECK(bead.facts.front().left->value == Value(Quantity{"30"}));
  CHECK(bead.facts.front().right->value == Value(Quantity{"35"}));
}

TEST_CASE("words that many sentences hold are slight, and move no phrase") {
  std::string left = "The miller sat near the quiet river about there.";
  std::string right = "About there the miller sat near the quiet river.";
  const auto has_move = [&] {
    const Comparison comparison = notation::compare_all(notation::request_of({left, right}));
    const std::vector<Edit>& edits = comparison.pairs.front().beads.front().edits;
    return std::any_of(edits.begin(), edits.end(),
                       [](const Edit& edit) { return edit.kind == EditKind::moved; });
  };
  CHECK(has_move());
  for (int sentence = 0; sentence < 12; ++sentence) {
    const std::string other = " In year " + std::to_string(sentence) + " they lay about there.";
    left += other;
    right += other;
  }
  CHECK_FALSE(has_move());
}

TEST_CASE("versions in two languages are translated, in one or unknown they are not") {
  Request request = notation::request_of({"El 24 Marta Quiroga visitó Lugo con 300 vecinos.",
                                          "On 24 Marta Quiroga visited Lugo with 300 neighbours."});
  const auto mode = [&](std::string left, std::string right) {
    request.versions[0].lang = std::move(left);
    request.versions[1].lang = std::move(right);
    return notation::compare_all(request).pairs.front().mode;
  };
  CHECK(mode("es", "en") == Mode::bilingual);
  CHECK(mode("es", "es-MX") == Mode::monolingual);
  CHECK(mode("und", "en") == Mode::monolingual);
  CHECK(mode("es", "en") == Mode::bilingual);
  request.versions[0].lang = "es";
  CHECK(notation::describe(notation::compare_all(request).pairs.front().beads) ==
        "0:0 translated\n");
}

TEST_CASE("a sentence that a translation leaves as it was is the same") {
  Request request;
  request.versions = {notation::version_of(u"La regata salió de Muros. «El mar manda», dijo Uxía "
                                           u"Lago. Ganó el barco de Noia.",
                                           "es"),
                      notation::version_of(u"The regatta left Muros. \"El mar manda\", dijo Uxía "
                                           u"Lago. Ganó el barco de Noia.",
                                           "en")};
  request.pairs = {{0, 1}};
  const Comparison comparison = notation::compare_all(request);
  const std::vector<Bead>& beads = comparison.pairs.front().beads;
  CHECK(notation::describe(beads) == "0:0 translated\n1:1 cosmetic\n2:2 same\n");
  CHECK(beads.back().similarity == 1);
  CHECK(beads.back().ties.empty());
}

TEST_CASE("the closest pairs join two languages where they share most, wherever that is") {
  const std::u16string news = u"Salió la regata de Muros. Ganó Uxía Lago con 14 barcos.";
  const std::u16string rendering = u"The regatta left Muros. Uxía Lago won, with 14 boats.";
  const std::u16string other = u"Abrió la feria de Noia. Se vendieron 300 quesos.";
  const auto pairs_of = [](std::initializer_list<VersionInput> versions) {
    Request request;
    request.versions = versions;
    request.closest = true;
    for (std::uint32_t right = 1; right < versions.size(); ++right) {
      for (std::uint32_t left = 0; left < right; ++left) request.pairs.emplace_back(left, right);
    }
    std::string pairs;
    for (const Pair& pair : notation::compare_all(request).pairs) {
      pairs += std::to_string(pair.left) + "-" + std::to_string(pair.right) + " ";
    }
    return pairs;
  };
  const VersionInput spanish = notation::version_of(news, "es");
  const VersionInput english = notation::version_of(rendering, "en");
  const VersionInput fair = notation::version_of(other, "es");
  CHECK(pairs_of({spanish, fair, english}) == "0-1 0-2 ");
  CHECK(pairs_of({fair, spanish, english}) == "0-1 1-2 ");
  CHECK(pairs_of({english, fair, spanish}) == "0-2 1-2 ");
  CHECK(pairs_of({fair, english, spanish}) == "0-2 1-2 ");
  // Of pairs that share as much, the later.
  CHECK(pairs_of({spanish, spanish, english}) == "0-1 1-2 ");
}

TEST_CASE("a caller's own sentences are kept as they are") {
  Request request = notation::request_of({"one two three four", "three four one two"});
  request.versions[0].sentences = std::vector<Range>{{0, 7}, {8, 18}};
  request.versions[1].sentences = std::vector<Range>{{0, 10}, {11, 18}};
  const Comparison comparison = notation::compare_all(request);
  CHECK(property::find_fault(request, comparison) == "");
  CHECK(notation::beads(comparison.pairs.front().beads) == "0:1 1:0");
}

TEST_CASE("without pairs there are only sentences") {
  Request request = notation::request_of({"One fish. Two fish."});
  const Comparison comparison = notation::compare_all(request);
  CHECK(comparison.pairs.empty());
  CHECK(comparison.versions.front().sentences == std::vector<Range>{{0, 9}, {10, 19}});
  CHECK(comparison.precise);
}

TEST_CASE("what each version names is told where it is asked for, the same in all languages") {
  const auto language = [](std::string tag, std::string_view notation) {
    const MadePacks packs = make_packs("picture 1F327\nword rain\nword river\n", notation);
    const auto file = [](FileKind kind, const std::vector<std::uint8_t>& bytes) {
      return packing::packed(kind, language_pack_version | opened_pack, bytes);
    };
    return LanguageInput{std::move(tag),
                         file(FileKind::language_base, packs.base),
                         file(FileKind::language_words, packs.words),
                         {}};
  };
  Request request;
  request.versions = {notation::version_of(u"Hay lluvia. El río, ¡el río!", "es"),
                      notation::version_of(u"The river; then rain.", "en"),
                      notation::version_of(u"River", "und")};
  request.languages = {language("es", "word rain: lluvia\nword river: río\n"),
                       language("en", "word rain: rain\nword river: river\npicture 1F327: then\n")};
  CHECK(notation::compare_all(request).concepts.empty());
  request.concepts = true;
  const Comparison told = notation::compare_all(request);
  const ConceptId rain = id_of({Sense::word, 0});
  const ConceptId river = id_of({Sense::word, 1});
  CHECK(told.concepts ==
        std::vector<std::vector<ConceptId>>{{rain, river, river}, {river, rain}, {}});
  const std::string json = notation::utf8(to_json(told));
  CHECK(json.ends_with(",\"concepts\":[[655360,655361,655361],[655361,655360],[]]}"));
}

TEST_CASE("pairs of versions that are not there are passed over, a version may meet itself") {
  Request request = notation::request_of({"One fish.", "Two fish."});
  request.pairs = {{0, 2}, {7, 0}, {1, 1}};
  const Comparison comparison = notation::compare_all(request);
  REQUIRE(comparison.pairs.size() == 1);
  CHECK(notation::describe(comparison.pairs.front().beads) == "0:0 same\n");
  CHECK(notation::compare_all({}).versions.empty());
}

TEST_CASE("progress grows to 1, and stops the work whenever it says so") {
  const Request request = notation::request_of({morning, evening, morning});
  std::vector<double> fractions;
  CHECK(compare(request, [&](double fraction) {
          fractions.push_back(fraction);
          return true;
        }).has_value());
  REQUIRE(fractions.size() >= 2);
  for (std::size_t at = 1; at < fractions.size(); ++at) CHECK(fractions[at] > fractions[at - 1]);
  CHECK(fractions.front() > 0);
  CHECK(fractions.back() == 1);
  for (std::size_t stop = 1; stop < fractions.size(); ++stop) {
    std::size_t calls = 0;
    CHECK_FALSE(compare(request, [&](double) { return ++calls < stop; }).has_value());
    CHECK(calls == stop);
  }
}

TEST_CASE("progress moves on within a pair, and stops the work there, too") {
  std::string left;
  for (int sentence = 0; sentence < 300; ++sentence)
    left += "Boat " + std::to_string(sentence * 7) + " left the quay. ";
  const Request request = notation::request_of({left, left});
  std::size_t all = 0;
  CHECK(compare(request, [&](double) { return ++all > 0; }).has_value());
  CHECK(all >= 8);
  std::size_t calls = 0;
  CHECK_FALSE(compare(request, [&](double) { return ++calls < 6; }).has_value());
  CHECK(calls == 6);
}

TEST_CASE("a sentence too long for word diff makes the comparison imprecise") {
  std::string left;
  for (int word = 0; word < 6500; ++word) left += "word" + std::to_string(word % 700) + " ";
  std::string right = left + "end";
  right.replace(0, 4, "term");
  const Comparison comparison = notation::compare_all(notation::request_of({left, right}));
  CHECK_FALSE(comparison.precise);
  CHECK(notation::describe(comparison.pairs.front().beads) == "0:0 edited\n");
}

TEST_CASE(
    "with a dictionary that cannot be used nothing is compared, and which one it was is told") {
  Request request = notation::request_of({"下雨了。", "下雪了。"});
  request.dictionaries = {{"thai", packing::packed(FileKind::dictionary, 0, {})},
                          {"cj", {'<', 'p', '>'}}};
  const Comparison comparison = notation::compare_all(request);
  CHECK(comparison.pairs.empty());
  CHECK(comparison.versions.empty());
  CHECK(to_json(comparison) ==
        u"{\"versions\":[],\"pairs\":[],\"precise\":true,\"faulty\":["
        u"{\"name\":\"thai\",\"fault\":\"version\"},{\"name\":\"cj\",\"fault\":\"foreign\"}]}");
}

TEST_CASE("packs built with several lists of concepts are all told, and nothing is compared") {
  const auto base_of = [](std::string_view concepts, std::string_view notation) {
    return packing::packed(FileKind::language_base, language_pack_version | opened_pack,
                           make_packs(concepts, notation).base);
  };
  const auto spanish = base_of("word rain\nword river\n", "number 3: tres\n");
  const auto english = base_of("word rain\nword river\n", "number 3: three\n");
  const auto stale = base_of("word rain\nword rose\n", "number 3: three\n");
  Request request = notation::request_of({"Hay tres.", "There are three."});
  request.versions[0].lang = "es";
  request.versions[1].lang = "en";
  request.languages = {{"es", spanish, {}, {}}, {"en", english, {}, {}}};
  CHECK(notation::compare_all(request).faulty.empty());
  request.languages = {{"es", spanish, {}, {}}, {"en", stale, {}, {}}};
  CHECK(to_json(notation::compare_all(request)) ==
        u"{\"versions\":[],\"pairs\":[],\"precise\":true,\"faulty\":["
        u"{\"name\":\"es.base\",\"fault\":\"version\"},"
        u"{\"name\":\"en.base\",\"fault\":\"version\"}]}");
}
