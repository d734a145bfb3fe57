// Finds the facts in one side of a bead: numbers by value, also spelled out; dates with their month
// by name or in digits, and weekdays; times of day; names by their capitals; quotations of two
// words and more by their marks.
#pragma once

#include <vector>

#include "facts/facts.hpp"

namespace cotejo {

// A fact with what helps to compare it.
struct FoundFact : Fact {
  std::vector<Value> other_values;  // readings that what is written leaves open
  UnitId unit = no_unit;
  bool is_spelled = false;  // a number in words alone
  bool is_ordinal = false;  // in words: "third"
  const ReadSentence* sentence = nullptr;
  std::uint32_t first = 0;           // its first word in the sentence
  std::vector<std::uint32_t> words;  // of a name: where each word of its value stands
  bool is_unsure = false;            // of a name: it may be a word, with its capital from elsewhere
  bool is_work = false;              // a name in quotation marks: a film, a ship
};

// In reading order; facts do not overlap, except that a quotation may hold others.
std::vector<FoundFact> find_facts(const FactSide& side);

}  // namespace cotejo
