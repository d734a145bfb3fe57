#include "facts/like_names.hpp"

#include <algorithm>
#include <string>

#include "cognates/cognates.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest_end = 3;  // letters; shorter ones are initials

std::u16string joined(const UnknownName& candidate) {
  std::u16string all;
  for (const std::u16string_view word : candidate.words) all += word;
  return all;
}

}  // namespace

bool may_be_nickname(std::u16string_view one, std::u16string_view other) {
  constexpr std::size_t longest = 4;
  if (one.size() > other.size()) std::swap(one, other);
  if (one.size() < shortest_end || one.size() > longest || other.size() <= one.size()) return false;
  const std::u16string_view heart = one.substr(1, one.size() == shortest_end ? 2 : 3);
  const std::u16string_view start = one.substr(0, shortest_end);
  return other.find(heart) <= 2 || other.find(start) != std::u16string_view::npos;
}

bool are_spelled_alike(const UnknownName& left, const UnknownName& right) {
  constexpr double alike = 0.5;
  constexpr double surely_alike = 0.6;
  constexpr double sound_alike = 0.3;
  const std::u16string_view one = left.words.back();
  const std::u16string_view other = right.words.back();
  const bool are_latin = is_latin(one) && is_latin(other);
  const auto likeness = [&](std::u16string_view word, std::u16string_view name) {
    const double spelled = cognate_likeness(word, name);
    return are_latin ? std::max(spelled, name_likeness(word, name)) : spelled;
  };
  const double last = likeness(one, other);
  if (left.count_unknown() < 2 || right.count_unknown() < 2) {
    return last >= (are_latin ? alike : sound_alike);
  }
  const std::u16string_view first = left.words[left.words.size() - 2];
  const std::u16string_view other_first = right.words[right.words.size() - 2];
  const bool ends_alike = last >= (are_latin ? surely_alike : alike);
  return ends_alike || last + likeness(first, other_first) >= 2 * alike;
}

bool sound_alike_as_wholes(const UnknownName& left, const UnknownName& right) {
  constexpr double alike = 0.6;
  return cognate_likeness(joined(left), joined(right)) >= alike;
}

bool has_same_letters(const UnknownName& left, const UnknownName& right) {
  const auto letters = [](const UnknownName& candidate) {
    std::u16string all = joined(candidate);
    std::sort(all.begin(), all.end());
    return all;
  };
  return letters(left) == letters(right);
}

}  // namespace cotejo
