#include "facts/pairing.hpp"

#include "unicode/fold.hpp"

namespace cotejo {
namespace {

// The nearest words of some length before and after a fact: facts in like surroundings are about
// the same thing.
struct Surroundings {
  std::u16string before;
  std::u16string after;

  bool are_like(const Surroundings& other) const {
    return (!before.empty() && before == other.before) || (!after.empty() && after == other.after);
  }
};

Surroundings surroundings_of(const Fact& fact, const FactSide& side) {
  constexpr std::uint32_t shortest = 4;  // letters: articles and prepositions stand beside anything
  Surroundings found;
  for (const std::span<const Word> sentence : side.sentences) {
    for (const Word& word : sentence) {
      if (word.kind != WordKind::word || word.range.length() < shortest) continue;
      if (word.range.to <= fact.range.from)
        found.before = evidence_form(slice(side.text, word.range));
      if (word.range.from >= fact.range.to) {
        found.after = evidence_form(slice(side.text, word.range));
        return found;
      }
    }
  }
  return found;
}

}  // namespace

void add_like_changes(std::vector<Fact>& lefts, const FactSide& left, std::vector<Fact>& rights,
                      const FactSide& right, std::vector<FactChange>& changes) {
  std::erase_if(lefts, [&](const Fact& fact) {
    const Surroundings own = surroundings_of(fact, left);
    const auto like = std::find_if(rights.begin(), rights.end(), [&](const Fact& other) {
      return own.are_like(surroundings_of(other, right));
    });
    if (like == rights.end()) return false;
    changes.push_back({fact.kind, fact, *like});
    rights.erase(like);
    return true;
  });
}

void add_changes(const std::vector<Fact>& lefts, const std::vector<Fact>& rights,
                 std::vector<FactChange>& changes) {
  const std::size_t both = std::min(lefts.size(), rights.size());
  for (std::size_t at = 0; at < both; ++at) {
    changes.push_back({lefts[at].kind, lefts[at], rights[at]});
  }
  for (std::size_t at = both; at < lefts.size(); ++at) {
    changes.push_back({lefts[at].kind, lefts[at], std::nullopt});
  }
  for (std::size_t at = both; at < rights.size(); ++at) {
    changes.push_back({rights[at].kind, std::nullopt, rights[at]});
  }
}

}  // namespace cotejo
