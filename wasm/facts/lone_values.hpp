// Values that one side of a bead has alone, and when they are told. Across languages a value may be
// missing only because the other text does not render that part, or says it in a way that is not
// read: then it is not told (docs/decisions/0135).
#pragma once

#include <vector>

#include "facts/agreement.hpp"
#include "facts/bead_words.hpp"
#include "facts/find_facts.hpp"
#include "facts/pairing.hpp"

namespace cotejo {

class LoneValues {
 public:
  // All must outlive this.
  LoneValues(const std::vector<FoundFact>& lefts, const std::vector<FoundFact>& rights,
             const FactSides& sides)
      : lefts_(lefts), rights_(rights), sides_(sides) {}

  // Whether the other language has a value too, only less often, or as part of a date.
  bool has_counterpart(const FoundFact& fact, const FactSide& side, const FactList& others,
                       const FactSide& other_side) const;

  // Whether a value that has no counterpart is told. `others` are all values of the other side,
  // `free` those of them that stand for nothing here.
  bool is_told(const FoundFact& fact, const SideWords& words, const FactList& others,
               const SideWords& other_words, const FactList& free) const;

 private:
  // Whether both sides tell one day of the year. Then its weekday may stand in a short form that is
  // not read.
  bool shares_day() const;

  const std::vector<FoundFact>& lefts_;
  const std::vector<FoundFact>& rights_;
  const FactSides& sides_;
};

}  // namespace cotejo
