// Words that render each other, learnt from the pair itself: ones that stand together in likely
// renderings again and again, and seldom apart, as Dice's coefficient has it (the second pass of
// Moore 2002 and of hunalign, kept to what is sure). Long texts have such words, short ones hardly:
// there, words meet by chance. Time grows with the number of renderings.
#pragma once

#include <span>
#include <vector>

#include "evidence/counterparts.hpp"
#include "evidence/renderings.hpp"

namespace cotejo {

// A left and a right term that render each other.
struct TermPair {
  TermId left = 0;
  TermId right = 0;
};

// By left term, then by right term.
std::vector<TermPair> learn_words(std::span<const SentenceTerms> left,
                                  std::span<const SentenceTerms> right,
                                  std::span<const Rendering> renderings);

// Ties the terms of each pair where they have no counterpart yet. The sentences are those that the
// counterparts were found in.
void add_learnt(Counterparts& counterparts, std::span<const TermPair> pairs,
                std::span<const SentenceTerms> left, std::span<const SentenceTerms> right);

}  // namespace cotejo
