// Sets the facts of one side of a bead against those of the other.
#pragma once

#include <algorithm>
#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

// Takes facts that agree out of both lists, each once: first those with one value, then those that
// `may_agree` says may have one.
template <typename MayAgree>
void drop_agreeing(std::vector<Fact>& left, std::vector<Fact>& right, MayAgree may_agree) {
  const auto drop = [&](auto agree_now) {
    std::erase_if(left, [&](const Fact& fact) {
      const auto found = std::find_if(right.begin(), right.end(),
                                      [&](const Fact& other) { return agree_now(fact, other); });
      if (found == right.end()) return false;
      right.erase(found);
      return true;
    });
  };
  drop([](const Fact& fact, const Fact& other) { return fact.value == other.value; });
  drop(may_agree);
}

// Sets facts in like surroundings against each other and takes them out of both lists.
void add_like_changes(std::vector<Fact>& lefts, const FactSide& left, std::vector<Fact>& rights,
                      const FactSide& right, std::vector<FactChange>& changes);

// Sets facts against each other in their order, and what is left of either against nothing.
void add_changes(const std::vector<Fact>& lefts, const std::vector<Fact>& rights,
                 std::vector<FactChange>& changes);

}  // namespace cotejo
