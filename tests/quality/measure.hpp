// The measure of alignments that the field uses (Sennrich and Volk 2010; Thompson and Koehn 2019,
// as Vecalign implements it): beads compared as pairs of index sets, counted over all documents of
// a set.
#pragma once

#include <set>
#include <utility>
#include <vector>

#include "evidence/evidence.hpp"

namespace cotejo::quality {

// One bead; one side may be empty.
struct GoldBead {
  Group left;
  Group right;

  auto operator<=>(const GoldBead&) const = default;
  bool is_null() const { return left.empty() || right.empty(); }
};

// Counts of a set of documents, added up.
class Score {
 public:
  void add(const std::vector<GoldBead>& found, const std::vector<GoldBead>& gold);

  // Strict: the bead stands in the gold exactly. Lax: it shares a linked pair of sentences with
  // the gold. Precision counts found null beads too, recall gold ones with two sides.
  double strict_f1() const { return f1(strict_found_, found_, strict_recalled_, gold_); }
  double lax_f1() const { return f1(lax_found_, found_, lax_recalled_, gold_); }
  double link_f1() const { return f1(links_, found_links_, links_, gold_links_); }

 private:
  static double f1(double right, double found, double recalled, double gold);

  double found_ = 0;
  double strict_found_ = 0;
  double lax_found_ = 0;
  double gold_ = 0;
  double strict_recalled_ = 0;
  double lax_recalled_ = 0;
  double links_ = 0;
  double found_links_ = 0;
  double gold_links_ = 0;
};

}  // namespace cotejo::quality
