#include "facts/role_changes.hpp"

#include <algorithm>
#include <optional>

namespace cotejo {
namespace {

constexpr std::uint32_t farthest_name = 8;   // words from one name to the other
constexpr std::uint32_t farthest_deed = 12;  // from a name to the deed, where it is not between

struct Part {
  std::uint32_t first = 0;  // of the two names
  std::uint32_t second = 0;
  std::uint32_t deed = 0;
  bool is_passive = false;
};

bool is_noun(const SideWords& words, std::uint32_t at) {
  return words.nouns_have_capitals() && words[at].word().reading->is_common;
}

bool is_name(const SideWords& words, std::uint32_t at) {
  const BeadWord& word = words[at];
  return word.partner != no_place && word.word().is_capitalised() &&
         word.word().kind == WordKind::word;
}

// Whether a word that tells who did it stands before a name: "by the Portuguese Benfica".
bool has_agent_before(const SideWords& words, std::uint32_t name) {
  constexpr std::uint32_t farthest = 2;
  for (std::uint32_t back = 1; back <= std::min(farthest, name); ++back) {
    if (words[name - back].has(Sense::agent)) return true;
  }
  return false;
}

std::optional<std::uint32_t> deed_near(const SideWords& words, std::uint32_t first,
                                       std::uint32_t second) {
  const auto is_deed = [&](std::uint32_t at) {
    return words[at].has(Sense::deed) && words[at].sentence == words[first].sentence;
  };
  for (std::uint32_t at = first + 1; at < second; ++at) {
    if (is_deed(at)) return at;
  }
  const auto size = static_cast<std::uint32_t>(words.size());
  for (std::uint32_t at = second + 1; at < std::min(second + farthest_deed, size); ++at) {
    if (is_deed(at) && words.share_clause(second, at)) return at;
  }
  return std::nullopt;
}

std::optional<Part> part_of(const SideWords& words, std::uint32_t one, std::uint32_t other) {
  if (words[one].sentence != words[other].sentence) return std::nullopt;
  const std::uint32_t first = std::min(one, other);
  const std::uint32_t second = std::max(one, other);
  if (second - first > farthest_name || !words.share_clause(first, second)) return std::nullopt;
  // Between the two stands nothing else with a name, but for the rest of their own.
  std::uint32_t from = first + 1;
  while (from < second && is_name(words, from)) ++from;
  std::uint32_t to = second;
  while (to > from && is_name(words, to - 1)) --to;
  if (from == second) return std::nullopt;
  for (std::uint32_t at = from; at < to; ++at) {
    if (is_name(words, at) && !words[at].word().reading->is_common) return std::nullopt;
  }
  const std::optional<std::uint32_t> deed = deed_near(words, first, second);
  if (!deed || has_agent_before(words, first)) return std::nullopt;
  return Part{first, second, *deed, has_agent_before(words, second)};
}

}  // namespace

void add_role_changes(const BeadWords& words, std::vector<FactChange>& changes) {
  const auto size = static_cast<std::uint32_t>(words.left.size());
  for (std::uint32_t one = 0; one < size; ++one) {
    if (!is_name(words.left, one)) continue;
    for (std::uint32_t other = one + 1; other < std::min(one + farthest_name + 1, size); ++other) {
      if (!is_name(words.left, other)) continue;
      if (is_noun(words.left, one) && is_noun(words.left, other)) continue;
      const std::uint32_t one_right = words.left[one].partner;
      const std::uint32_t other_right = words.left[other].partner;
      const std::optional<Part> left = part_of(words.left, one, other);
      const std::optional<Part> right = part_of(words.right, one_right, other_right);
      if (!left || !right) continue;
      const bool is_reversed = one_right > other_right;
      if (is_reversed == (left->is_passive != right->is_passive)) continue;
      const auto fact = [](const SideWords& side, const Part& part) {
        return Fact{FactKind::name, side.range(part.first, part.second),
                    side.value(part.first, part.second)};
      };
      const About about = {words.left[left->deed].word().range,
                           words.right[right->deed].word().range};
      changes.push_back(
          {FactKind::name, fact(words.left, *left), fact(words.right, *right), about});
      return;
    }
  }
}

}  // namespace cotejo
