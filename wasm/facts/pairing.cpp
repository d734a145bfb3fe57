#include "facts/pairing.hpp"

#include <algorithm>

namespace cotejo {
namespace {

// The nearest words of some length before and after a fact: facts in like surroundings are about
// the same thing.
struct Surroundings {
  std::u16string_view before;
  std::u16string_view after;

  bool are_like(const Surroundings& other) const {
    return (!before.empty() && before == other.before) || (!after.empty() && after == other.after);
  }
};

Surroundings surroundings_of(const FoundFact& fact, const FactSide& side) {
  constexpr std::uint32_t shortest = 4;  // letters: articles and prepositions stand beside anything
  Surroundings found;
  for (const ReadSentence* sentence : side.sentences) {
    for (const ReadWord& word : sentence->words) {
      if (word.kind != WordKind::word || word.range.length() < shortest) continue;
      if (word.range.to <= fact.range.from) found.before = word.form();
      if (word.range.from >= fact.range.to) {
        found.after = word.form();
        return found;
      }
    }
  }
  return found;
}

}  // namespace

FactList of_kind(const std::vector<FoundFact>& facts, FactKind kind) {
  FactList found;
  for (const FoundFact& fact : facts) {
    if (fact.kind == kind) found.push_back(&fact);
  }
  return found;
}

void add_like_changes(FactList& lefts, const FactSide& left, FactList& rights,
                      const FactSide& right, std::vector<FactChange>& changes) {
  std::erase_if(lefts, [&](const FoundFact* fact) {
    const Surroundings own = surroundings_of(*fact, left);
    const auto like = std::find_if(rights.begin(), rights.end(), [&](const FoundFact* other) {
      return own.are_like(surroundings_of(*other, right));
    });
    if (like == rights.end()) return false;
    changes.push_back({fact->kind, *fact, **like});
    rights.erase(like);
    return true;
  });
}

void add_changes(const FactList& lefts, const FactList& rights, std::vector<FactChange>& changes) {
  for (std::size_t at = 0; at < std::max(lefts.size(), rights.size()); ++at) {
    FactChange change;
    if (at < rights.size()) change = {rights[at]->kind, std::nullopt, *rights[at]};
    if (at < lefts.size()) {
      change.kind = lefts[at]->kind;
      change.left = *lefts[at];
    }
    changes.push_back(std::move(change));
  }
}

}  // namespace cotejo
