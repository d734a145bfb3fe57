// Finds the facts in one side of a bead: numbers by value, also spelled out; dates with their month
// by name or in digits, and weekdays; times of day; names by their capitals; quotations of two
// words and more by their marks.
#pragma once

#include <optional>
#include <vector>

#include "facts/facts.hpp"

namespace cotejo {

// How two values stand together: "from 3 to 5", "2-1".
enum class Junction : std::uint8_t { none, words, dash };

// A fact with what helps to compare it.
struct FoundFact : Fact {
  std::vector<Value> other_values;  // readings that what is written leaves open
  bool is_spelled = false;          // a number in words alone
  bool is_ordinal = false;          // "third", "89th"
  bool is_open = false;             // its measure leaves open which: "$" of many dollars and pesos
  Junction joint = Junction::none;  // how it is joined to the fact before it in the sentence
  std::optional<Range> bound;       // what says its bound, where that is not beside it
  const ReadSentence* sentence = nullptr;
  std::uint32_t first = 0;           // its first word in the sentence
  std::uint32_t count = 1;           // how many words from there it has
  std::vector<std::uint32_t> words;  // of a name: where each word of its value stands
  bool is_unsure = false;            // of a name: it may be a word, with its capital from elsewhere
  bool is_work = false;              // a name in quotation marks: a film, a ship
};

// In reading order; facts do not overlap, except that a quotation may hold others.
std::vector<FoundFact> find_facts(const FactSide& side);

}  // namespace cotejo
