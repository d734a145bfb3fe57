#include "facts/denials.hpp"

#include <algorithm>

#include "facts/claims.hpp"

namespace cotejo {
namespace {

std::size_t count_words(const SideWords& words, Range range) {
  std::size_t count = 0;
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    const Range word = words[at].word().range;
    const bool is_word = words[at].word().kind == WordKind::word;
    if (is_word && word.from >= range.from && word.to <= range.to) ++count;
  }
  return count;
}

// Whether two quotations are so short and alike in length that what one of them denies is all that
// they say. In a longer one it may be a part that the other says in other words.
bool are_short_alike(const BeadWords& words, Range left, Range right) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t most = 8;
  constexpr std::size_t most_apart = 2;
  const std::size_t one = count_words(words.left, left);
  const std::size_t other = count_words(words.right, right);
  return std::min(one, other) >= fewest && std::max(one, other) <= most &&
         std::max(one, other) - std::min(one, other) <= most_apart;
}

}  // namespace

bool denies_otherwise(const BeadWords& words, Range left, Range right) {
  const Claims lefts(words.left, left);
  const Claims rights(words.right, right);
  for (const Pole& one : lefts.poles) {
    for (const Pole& other : rights.poles) {
      const bool is_doubtful = one.is_doubtful || other.is_doubtful || one.key == winning;
      if (one.key == other.key && !is_doubtful) return one.says_opposite() != other.says_opposite();
    }
  }
  // A word that the other side renders denies nothing else.
  const auto says_nothing = [](const Claims& claims, const SideWords& own) {
    return claims.negations.empty() && claims.near_negations.empty() &&
           std::all_of(claims.poles.begin(), claims.poles.end(),
                       [&](const Pole& pole) { return own[pole.first].partner != no_place; });
  };
  const bool one_denies = (lefts.negations.size() == 1 && says_nothing(rights, words.right)) ||
                          (rights.negations.size() == 1 && says_nothing(lefts, words.left));
  return one_denies && are_short_alike(words, left, right);
}

}  // namespace cotejo
