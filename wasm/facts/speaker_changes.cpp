#include "facts/speaker_changes.hpp"

#include <algorithm>

#include "facts/speakers.hpp"

namespace cotejo {
namespace {

constexpr std::uint32_t farthest = 10;  // words from a quotation
constexpr std::size_t most = 3;         // speakers of a side; more are a debate

// Those near a quotation, and not in it.
std::vector<Speaker> speakers_of(const SideWords& words, const FactList& quotations) {
  std::vector<bool> is_near(words.size());
  std::vector<bool> is_inside(words.size());
  for (const FoundFact* quotation : quotations) {
    const std::uint32_t first = words.place_of(*quotation);
    const std::uint32_t end = first + quotation->count;
    const auto size = static_cast<std::uint32_t>(words.size());
    for (std::uint32_t at = first - std::min(first, farthest); at < std::min(end + farthest, size);
         ++at) {
      is_near[at] = is_near[at] || words[at].sentence == words[first].sentence;
      is_inside[at] = is_inside[at] || (at >= first && at < end);
    }
  }
  std::vector<Speaker> found;
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    if (!is_near[at] || is_inside[at]) continue;
    const Speaker speaker = speaker_at(words, at);
    if (speaker.key <= anybody + 1) continue;
    found.push_back(speaker);
    at = speaker.last;
  }
  return found;
}

// The one that the other side has not; null where there is none, or several.
const Speaker* only_other(const std::vector<Speaker>& speakers,
                          const std::vector<Speaker>& others) {
  const Speaker* only = nullptr;
  for (const Speaker& speaker : speakers) {
    const bool is_there = std::any_of(others.begin(), others.end(), [&](const Speaker& other) {
      return other.key == speaker.key;
    });
    if (is_there) continue;
    if (only != nullptr) return nullptr;
    only = &speaker;
  }
  return only;
}

bool has_partner(const SideWords& words, const Speaker& speaker) {
  return words[speaker.first].partner != no_place || words[speaker.last].partner != no_place;
}

}  // namespace

void add_speaker_changes(const FactList& left_quotations, const FactList& right_quotations,
                         const BeadWords& words, std::vector<FactChange>& changes) {
  if (left_quotations.empty() || right_quotations.empty()) return;
  // A name tells who it is, and what he is may be left out.
  const bool has_name = std::any_of(changes.begin(), changes.end(), [](const FactChange& change) {
    return change.kind == FactKind::name;
  });
  if (has_name) return;
  const std::vector<Speaker> lefts = speakers_of(words.left, left_quotations);
  const std::vector<Speaker> rights = speakers_of(words.right, right_quotations);
  if (std::max(lefts.size(), rights.size()) > most || lefts.size() != rights.size()) return;
  const Speaker* left = only_other(lefts, rights);
  const Speaker* right = only_other(rights, lefts);
  if (left == nullptr || right == nullptr) return;
  if (has_partner(words.left, *left) || has_partner(words.right, *right)) return;
  const auto fact_of = [](const SideWords& side, const Speaker& speaker) {
    return Fact{FactKind::name, side.range(speaker.first, speaker.last),
                side.value(speaker.first, speaker.last)};
  };
  changes.push_back({FactKind::name, fact_of(words.left, *left), fact_of(words.right, *right), {}});
}

}  // namespace cotejo
