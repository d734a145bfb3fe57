// Facts as tests write them: "number 3 -> 4".
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "facts/find_facts.hpp"
#include "unit/notation.hpp"

namespace cotejo::notation {

// A text that was read as one side of a bead.
struct FactText {
  FactText(std::string_view text, const Language& language)
      : cut(read(text, language.tag())),
        reading(read_words(cut.version, cut.words, language, true)),
        side{cut.version.text, &language, {}} {
    for (const ReadSentence& sentence : reading.sentences) side.sentences.push_back(&sentence);
  }

  static std::string say(const std::optional<Fact>& fact) {
    return fact ? utf8(text_of(fact->value)) : "none";
  }
  std::string written(const std::optional<Range>& range) const {
    return range ? utf8(slice(side.text, *range)) : "nothing";
  }

  Read cut;
  Reading reading;
  FactSide side;
};

inline std::string_view name_of(FactKind kind) {
  constexpr std::array<std::string_view, 7> names = {"number", "date",      "time",    "duration",
                                                     "name",   "quotation", "negation"};
  return names.at(static_cast<std::size_t>(kind));
}

// The facts of a text: "number 3, date 2023-09-11".
inline std::string facts_of(const FactText& text) {
  std::string said;
  for (const Fact& fact : find_facts(text.side)) {
    said +=
        (said.empty() ? "" : ", ") + std::string(name_of(fact.kind)) + " " + FactText::say(fact);
  }
  return said;
}

// What changed between two texts: "number 3 -> 4".
inline std::string changes_of(const FactText& left, const FactText& right, bool bilingual) {
  std::string said;
  for (const FactChange& change : find_fact_changes(left.side, right.side, bilingual)) {
    said += (said.empty() ? "" : ", ") + std::string(name_of(change.kind)) + " " +
            FactText::say(change.left) + " -> " + FactText::say(change.right);
  }
  return said;
}

}  // namespace cotejo::notation
