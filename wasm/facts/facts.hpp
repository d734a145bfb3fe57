// Which facts differ across a bead: numbers, dates, times of day, durations, names, quotations, and
// what is denied. And which words of a translated bead tie its sentences together. The one header
// that other stages include.
//
// Numbers and dates count as changed where one side has a value that the other lacks; across
// languages only where the other language would show it (see agreement.hpp). Names: see
// name_changes.hpp. Quotations are compared within a language, word for word; across languages only
// their presence can be.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "facts/ties.hpp"
#include "facts/value.hpp"
#include "reading/reading.hpp"
#include "text/range.hpp"

namespace cotejo {

enum class FactKind : std::uint8_t { number, date, time, duration, name, quotation, negation };

struct Fact {
  FactKind kind = FactKind::number;
  Range range;
  Value value;

  bool operator==(const Fact&) const = default;
};

// The words that a fact is about, in either text: the women counted, who won. None where the text
// does not say, or where only the value changed and it does not matter.
struct About {
  std::optional<Range> left;
  std::optional<Range> right;

  bool operator==(const About&) const = default;
};

struct FactChange {
  FactKind kind = FactKind::number;
  std::optional<Fact> left;
  std::optional<Fact> right;
  About about = {};

  bool operator==(const FactChange&) const = default;
};

// One side of a bead. Nothing is owned.
struct FactSide {
  std::u16string_view text;
  const Language* language = nullptr;
  std::vector<const ReadSentence*> sentences;
};

// Sorts changes by place in the left text, those of the right side alone last.
void sort_by_left(std::vector<FactChange>& changes);

// Sorted so.
std::vector<FactChange> find_fact_changes(const FactSide& left, const FactSide& right,
                                          bool bilingual);

// The changes of a bead, and its sentences by their places in the versions. Nothing is owned.
struct BeadFacts {
  std::span<const std::uint32_t> left;
  std::span<const std::uint32_t> right;
  std::vector<FactChange>* changes = nullptr;
};

// Drops what is no change seen from the beads around: a value that only moved into a sentence
// nearby, and of the items of a list that were renumbered all but the first. `left` and `right` are
// all sentences of the versions. Time grows with the values that one side alone has, times the
// beads.
void settle_across_beads(std::span<const BeadFacts> beads, const FactSide& left,
                         const FactSide& right);

}  // namespace cotejo
