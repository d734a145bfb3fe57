#include "facts/refusals.hpp"

#include <vector>

namespace cotejo {
namespace {

constexpr int farthest = 4;  // words

std::uint32_t content_before(const SideWords& words, std::uint32_t at) {
  return words.nearest(
      at, -1, farthest, [](std::uint32_t) { return true; },
      [&](std::uint32_t place) { return !words[place].is_slight; });
}

}  // namespace

std::optional<Refusal> refusal_in(const Claims& claims, const SideWords& own,
                                  const SideWords& other) {
  if (claims.near_negations.empty()) return std::nullopt;
  std::vector<bool> may_deny(own.size());
  for (const std::uint32_t at : claims.near_negations) may_deny[at] = true;
  for (const Pole& pole : claims.poles) {
    if (!pole.is_opposite || pole.negation || pole.is_doubtful || !may_deny[pole.first]) continue;
    const std::uint32_t verb = own.nearest(
        pole.last, 1, farthest, [&](std::uint32_t at) { return own.share_clause(pole.last, at); },
        [&](std::uint32_t at) { return !own[at].is_slight; });
    // Behind any other word a verb is not what is refused: "refused to resign and signed".
    if (verb == no_place || own[verb].partner == no_place || own[verb].word().is_capitalised()) {
      continue;
    }
    const std::uint32_t said = own[verb].partner;
    const std::uint32_t before = content_before(own, pole.first);
    if (before == no_place || own[before].partner == no_place) continue;
    if (own[before].partner == content_before(other, said)) return Refusal{pole.first, verb, said};
  }
  return std::nullopt;
}

std::optional<DeniedNoun> denied_noun_in(const Claims& claims, const SideWords& own,
                                         const SideWords& other) {
  for (const std::uint32_t at : claims.near_negations) {
    if (!own[at].has(Sense::negation) || at == 0 || at + 1 >= own.size()) continue;
    const std::uint32_t noun = own[at + 1].partner;
    if (noun == no_place || noun == 0) continue;
    const auto follows = [&](std::uint32_t place) {
      return other[place].form() == own[at - 1].form();
    };
    const bool has_article = noun > 1 && other[noun - 1].is_slight && follows(noun - 2);
    if (!follows(noun - 1) && !has_article) continue;
    return DeniedNoun{at, has_article ? noun - 1 : noun, noun};
  }
  return std::nullopt;
}

}  // namespace cotejo
