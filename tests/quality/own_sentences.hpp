// Documents whose two sides also hold sentences of their own at the same place, which the gold's
// documents hardly have: they were made by adding and dropping on one side at a time. What is
// added comes from the other documents of the set, and has no counterpart.
#pragma once

#include <vector>

#include "quality/documents.hpp"

namespace cotejo::quality {

// The right sentence of every fifth 1:1 bead gives way to one of another document.
Document with_replaced_sentences(const Document& document, const Document& donor);

// Four sentences of one document are added on the left, and four of another on the right, in the
// middle and between the same two beads.
Document with_inserted_sentences(const Document& document, const Document& left_donor,
                                 const Document& right_donor);

// The left text of one document is added after the left one, the right text of another after the
// right one.
Document with_strangers_after(const Document& document, const Document& left_donor,
                              const Document& right_donor);

// How sentences without a counterpart fare, added up over documents.
struct OwnSentences {
  Score score;
  double sentences = 0;
  double paired = 0;

  void add(const std::vector<GoldBead>& found, const std::vector<GoldBead>& gold);
  double share_paired() const { return sentences > 0 ? 100 * paired / sentences : 0; }
};

}  // namespace cotejo::quality
