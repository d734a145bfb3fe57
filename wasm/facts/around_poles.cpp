#include "facts/around_poles.hpp"

#include <algorithm>

namespace cotejo {
namespace {

// A place that moved with its preposition won and lost nothing: «a Bari».
bool have_same_before(const BeadWords& words, std::uint32_t left, std::uint32_t right) {
  if (left == 0 || right == 0) return false;
  const BeadWord& one = words.left[left - 1];
  return one.is_slight && one.word().kind == WordKind::word &&
         one.form() == words.right[right - 1].form();
}

}  // namespace

std::size_t support(const BeadWords& words, const Pole& left, const Pole& right) {
  constexpr std::uint32_t near = 10;
  std::size_t found = 0;
  const std::uint32_t from = left.first > near ? left.first - near : 0;
  const auto size = static_cast<std::uint32_t>(words.left.size());
  for (std::uint32_t at = from; at < std::min(left.last + near + 1, size); ++at) {
    if (at >= left.first && at <= left.last) continue;
    const std::uint32_t partner = words.left[at].partner;
    if (partner == no_place || words.left[at].sentence != words.left[left.first].sentence) {
      continue;
    }
    const std::uint32_t distance =
        partner > right.last ? partner - right.last : right.first - std::min(partner, right.first);
    if (distance <= near) ++found;
  }
  return found;
}

bool change_sides(const BeadWords& words, const Pole& left, const Pole& right) {
  for (std::uint32_t at = 0; at < words.left.size(); ++at) {
    const BeadWord& word = words.left[at];
    if (word.partner == no_place || !word.word().is_capitalised()) continue;
    if (words.left[left.first].sentence != word.sentence) continue;
    if (!words.right[word.partner].word().is_capitalised()) continue;
    if (have_same_before(words, at, word.partner)) continue;
    if ((at < left.first) != (word.partner < right.first)) return true;
  }
  return false;
}

}  // namespace cotejo
