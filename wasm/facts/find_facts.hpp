// Finds the facts in one side of a bead: numbers by value, also spelled out; dates with their month
// by name or in digits, and weekdays; times of day; names by their capitals; quotations of two
// words and more by their marks.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "facts/fact.hpp"
#include "lexicon/lexicon.hpp"
#include "text/word.hpp"

namespace cotejo {

// One side of a bead: the words of each of its sentences. Nothing is owned.
struct FactSide {
  std::u16string_view text;
  std::string_view lang;
  const Lexicons* lexicons = nullptr;
  std::vector<std::span<const Word>> sentences;
};

// A fact with what helps to compare it.
struct FoundFact : Fact {
  std::u16string other_values;  // readings that what is written leaves open, each after a space
  std::u16string unit;          // "mile": its key in the lexicon, if it has one
  bool is_spelled = false;      // a number in words alone
  bool is_ordinal = false;      // in words: "third"
};

// In reading order; facts do not overlap, except that a quotation may hold others.
std::vector<FoundFact> find_facts(const FactSide& side);

}  // namespace cotejo
