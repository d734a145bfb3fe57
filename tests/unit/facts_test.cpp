#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "facts/fact_changes.hpp"
#include "facts/find_facts.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

const Lexicons& lexicons() {
  static const Lexicons lexicons = [] {
    Lexicons made;
    made.add("en",
             u"m:4\tApril|Apr\nm:5\tMay\nm:9\tSeptember|Sep\nd:mon\tMonday|Mon\nd:fri\tFriday\n"
             u"t:DE\tGermany\nt:KP\tNorth Korea\n");
    made.add("es",
             u"m:4\tabril\nm:5\tmayo\nm:9\tseptiembre|setiembre\nd:mon\tlunes\nd:fri\tviernes\n"
             u"t:DE\tAlemania\nt:KP\tCorea del Norte\n");
    made.add("de", u"m:4\tApril\nm:9\tSeptember\nd:mon\tMontag\n");
    return made;
  }();
  return lexicons;
}

struct Sided {
  Sided(std::string_view text, std::string_view lang)
      : read(notation::read(text, lang)),
        side{read.version.text, read.version.lang, &lexicons(), {}} {
    for (const std::vector<Word>& words : read.words) side.sentences.emplace_back(words);
  }
  std::string say(const std::optional<Fact>& fact) const {
    return fact ? notation::utf8(fact->value) : "none";
  }
  notation::Read read;
  FactSide side;
};

std::string_view name_of(FactKind kind) {
  constexpr std::array<std::string_view, 4> names = {"number", "date", "name", "quotation"};
  return names[static_cast<std::size_t>(kind)];
}

// The facts of a text: "number 3, date 2023-09-11".
std::string facts(std::string_view text, std::string_view lang = "en") {
  const Sided sided(text, lang);
  std::string said;
  for (const Fact& fact : find_facts(sided.side)) {
    said += (said.empty() ? "" : ", ") + std::string(name_of(fact.kind)) + " " + sided.say(fact);
  }
  return said;
}

// The facts as they are written.
std::string written(std::string_view text, std::string_view lang = "en") {
  const Sided sided(text, lang);
  std::string said;
  for (const Fact& fact : find_facts(sided.side)) {
    said += (said.empty() ? "" : ", ") + notation::utf8(slice(sided.side.text, fact.range));
  }
  return said;
}

// What changed between two texts: "number 3 -> 4".
std::string changes(std::string_view left, std::string_view right,
                    std::string_view left_lang = "en", std::string_view right_lang = "en") {
  const Sided one(left, left_lang);
  const Sided other(right, right_lang);
  std::string said;
  for (const FactChange& change :
       find_fact_changes(one.side, other.side, left_lang != right_lang)) {
    said += (said.empty() ? "" : ", ") + std::string(name_of(change.kind)) + " " +
            one.say(change.left) + " -> " + other.say(change.right);
  }
  return said;
}

}  // namespace

TEST_CASE("numbers are facts by value, in digits and in words") {
  CHECK(facts("it sold 1,234.50 tickets to three towns") == "number 1234.5, number 3");
  CHECK(facts("vendió 1.234,5 en tres pueblos", "es") == "number 1234.5, number 3");
  CHECK(facts("no numbers here").empty());
}

TEST_CASE("a number and its power of ten are one fact") {
  CHECK(written("it cost 3 million euros") == "3 million");
  CHECK(facts("it cost 3 million euros") == "number 3000000");
  CHECK(facts("costó 3 millones", "es") == facts("it cost 3 million"));
}

TEST_CASE("a date is a day and a month by name, in any language's order, with or without year") {
  struct Case {
    std::string_view text, lang, value, written;
  };
  for (const Case& item : std::to_array<Case>({
           {"it fell on September 11, 2023.", "en", "date 2023-09-11", "September 11, 2023"},
           {"it fell on 11 September 2023.", "en", "date 2023-09-11", "11 September 2023"},
           {"it fell on the 11 of September.", "en", "date --09-11", "11 of September"},
           {"cayó el 11 de septiembre de 2023.", "es", "date 2023-09-11",
            "11 de septiembre de 2023"},
           {"cayó el 11 de septiembre.", "es", "date --09-11", "11 de septiembre"},
           {"cayó en abril de 2021.", "es", "date 2021-04", "abril de 2021"},
           {"es fiel am 11. September 2023 um.", "de", "date 2023-09-11", "11. September 2023"},
           {"on 2023-09-11 it fell.", "en", "date 2023-09-11", "2023-09-11"},
       })) {
    CAPTURE(item.text);
    CHECK(facts(item.text, item.lang) == item.value);
    CHECK(written(item.text, item.lang) == item.written);
  }
}

TEST_CASE("a month alone is no date, a weekday is one") {
  CHECK(facts("it may rain, in may or april").empty());
  CHECK(facts("they met on Monday.") == "date mon");
  CHECK(facts("se vieron el lunes.", "es") == "date mon");
}

TEST_CASE("what only looks like an ISO date is numbers") {
  CHECK(facts("on 2023-13-11 it fell") == "number 2023, number 13, number 11");
  CHECK(facts("on 2023-09 it fell") == "number 2023, number 9");
}

TEST_CASE("names are runs of capitalised words inside a sentence") {
  CHECK(facts("then Marta Quiroga met the mayor of Lugo.") == "name marta quiroga, name lugo");
  CHECK(written("then Jean-Luc Picard slept.") == "Jean-Luc Picard");
  CHECK(facts("Nobody slept.| Everybody left.").empty());
  CHECK(facts("she said: “Nobody slept”") == "quotation nobody slept");
}

TEST_CASE("German capitals tell no names") {
  CHECK(facts("es kam der Bürgermeister in die Stadt.", "de").empty());
}

TEST_CASE("quotations of two words and more are facts, by any marks") {
  CHECK(facts("it was “a good day” there") == "quotation a good day");
  CHECK(facts("fue «un buen día» allí", "es") == "quotation un buen dia");
  CHECK(facts("it was \"a good day\" there") == "quotation a good day");
  CHECK(facts("a “so-called” fish and an “open one").find("open") == std::string::npos);
  CHECK(facts("a “fish” swam").empty());
  CHECK(written("it was “a good day” there") == "a good day");
}

TEST_CASE("a quotation may hold other facts") {
  CHECK(facts("it was “in 30 days” there") == "quotation in 30 days, number 30");
}

TEST_CASE("facts that agree have not changed, however they are written") {
  CHECK(changes("it sold 3 boats on September 11", "in September, on the 11th, three boats")
            .find("number 3") == std::string::npos);
  CHECK(changes("it cost 1.5 euros", "costó 1,5 euros", "en", "es").empty());
  CHECK(changes("on September 11, 2023 it fell", "it fell on 11 September").empty());
  CHECK(changes("on Monday it fell", "el lunes cayó", "en", "es").empty());
  CHECK(changes("it was “a good day” there", "there it was «a good day»").empty());
  CHECK(changes("", "").empty());
}

TEST_CASE("a number or date that changed is told with both values") {
  CHECK(changes("it sold 30 boats", "it sold 35 boats") == "number 30 -> 35");
  CHECK(changes("it fell on September 11", "it fell on September 12") == "date --09-11 -> --09-12");
  CHECK(changes("vendió 30 barcos", "it sold 35 boats", "es", "en") == "number 30 -> 35");
  CHECK(changes("el lunes cayó", "on Friday it fell", "es", "en") == "date mon -> fri");
}

TEST_CASE("a number that came or went is told with nothing on the other side") {
  CHECK(changes("it sold 30 boats", "it sold boats") == "number 30 -> none");
  CHECK(changes("it sold boats", "it sold 30 boats and 4 oars") ==
        "number none -> 30, number none -> 4");
}

TEST_CASE("equal numbers count as often as they stand") {
  CHECK(changes("it sold 5 boats and 5 oars", "it sold 5 boats") == "number 5 -> none");
}

TEST_CASE("a name that another took the place of has changed, one that went has not") {
  CHECK(changes("then Marta Quiroga spoke", "then Pablo Rey spoke") ==
        "name marta quiroga -> pablo rey");
  CHECK(changes("then Marta Quiroga spoke", "then she spoke").empty());
  CHECK(changes("then Marta Quiroga spoke", "then Quiroga spoke").empty());
}

TEST_CASE("a name is the same in its own spelling of each language") {
  CHECK(changes("fue a Alemania ayer", "he went to Germany yesterday", "es", "en").empty());
  CHECK(changes("voló a Corea del Norte ayer", "he flew to North Korea yesterday", "es", "en")
            .empty());
  CHECK(changes("habló Catalina ayer", "then Catherine spoke", "es", "en").empty());
  CHECK(changes("ayer habló Marta", "then Peter spoke", "es", "en") == "name marta -> peter");
}

TEST_CASE("a quotation that changed a word is told, across languages only one that is missing") {
  CHECK(changes("it was “a good day” there", "it was “a bad day” there") ==
        "quotation a good day -> a bad day");
  CHECK(changes("fue «un buen día» allí", "it was “a good day” there", "es", "en").empty());
  CHECK(changes("fue «un buen día» allí", "it was fine there", "es", "en") ==
        "quotation un buen dia -> none");
}

TEST_CASE("without a lexicon, numbers, ISO dates, names and quotations are still found") {
  const notation::Read read = notation::read("on 2023-09-11 then Marta sold 3 “red fish”", "xx");
  const FactSide side{read.version.text, read.version.lang, nullptr, {read.words.front()}};
  std::string kinds;
  for (const Fact& fact : find_facts(side)) kinds += std::string(name_of(fact.kind)) + " ";
  CHECK(kinds == "date name number quotation ");
}
