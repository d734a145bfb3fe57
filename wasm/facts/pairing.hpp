// Sets the facts of one side of a bead against those of the other.
#pragma once

#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

// Facts that are kept elsewhere.
using FactList = std::vector<const FoundFact*>;

FactList of_kind(const std::vector<FoundFact>& facts, FactKind kind);

// Takes facts that agree out of both lists, each once: first those with one value, then those that
// `may_agree` says may have one.
template <typename MayAgree>
void drop_agreeing(FactList& lefts, FactList& rights, MayAgree may_agree) {
  for (const bool exact : {true, false}) {
    std::erase_if(lefts, [&](const FoundFact* fact) {
      for (auto other = rights.begin(); other != rights.end(); ++other) {
        if (exact ? fact->value != (*other)->value : !may_agree(*fact, **other)) continue;
        rights.erase(other);
        return true;
      }
      return false;
    });
  }
}

// Sets facts in like surroundings against each other and takes them out of both lists.
void add_like_changes(FactList& lefts, const FactSide& left, FactList& rights,
                      const FactSide& right, std::vector<FactChange>& changes);

// Sets facts against each other in their order, and what is left of either against nothing.
void add_changes(const FactList& lefts, const FactList& rights, std::vector<FactChange>& changes);

}  // namespace cotejo
