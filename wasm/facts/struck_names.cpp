#include "facts/struck_names.hpp"

#include <cstdint>

namespace cotejo {
namespace {

bool has_capital(const SideWords& words, std::uint32_t at) {
  return words[at].word().kind == WordKind::word && words[at].word().is_capitalised();
}

// Where the run of words with capitals around a place begins and ends.
std::uint32_t begin_of(const SideWords& words, std::uint32_t at) {
  while (at > 0 && has_capital(words, at - 1)) --at;
  return at;
}
std::uint32_t end_of(const SideWords& words, std::uint32_t at) {
  while (at + 1 < words.size() && has_capital(words, at + 1)) ++at;
  return at;
}

// The nearest word of the name that is listed beside a place, behind a comma or an "and", if the
// other side has it.
std::uint32_t listed(const SideWords& words, std::uint32_t from, int step) {
  const auto at = [&](int distance) { return static_cast<std::int64_t>(from) + step * distance; };
  const auto is_inside = [&](int distance) {
    return at(distance) >= 0 && at(distance) < static_cast<std::int64_t>(words.size());
  };
  const auto place = [&](int distance) { return static_cast<std::uint32_t>(at(distance)); };
  int distance = 1;
  const auto joins = [&] {
    if (!is_inside(distance)) return false;
    const BeadWord& word = words[place(distance)];
    return word.form() == u"," || word.form() == u"、" ||
           word.word().reading->number.kind == NumberWord::Kind::connector;
  };
  if (!joins()) return no_place;
  ++distance;
  if (joins()) ++distance;  // ", and"
  if (!is_inside(distance)) return no_place;
  const std::uint32_t found = place(distance);
  if (words[found].sentence != words[from].sentence || !has_capital(words, found) ||
      words[found].partner == no_place) {
    return no_place;
  }
  return step > 0 ? end_of(words, found) : found;
}

}  // namespace

bool is_struck(const UnknownName& candidate, const SideWords& own, const SideWords& other) {
  if (candidate.name->is_work || candidate.is_partly_known || !candidate.is_rare) return false;
  const std::uint32_t first = own.place_of(*candidate.name);
  const std::uint32_t last = first + candidate.name->count - 1;
  const std::uint32_t before = listed(own, first, -1);
  const std::uint32_t after = listed(own, last, 1);
  const auto are_listed = [&](std::uint32_t one, std::uint32_t two) {
    if (one == no_place || two == no_place) return false;
    const std::uint32_t one_there = own[one].partner;
    const std::uint32_t two_there = own[two].partner;
    return one_there < two_there && listed(other, one_there, 1) == two_there;
  };
  if (before != no_place && after != no_place) return are_listed(before, after);
  if (before != no_place) {
    const std::uint32_t farther = listed(own, begin_of(own, before), -1);
    return are_listed(farther, before) && listed(other, own[before].partner, 1) == no_place;
  }
  if (after == no_place) return false;
  const std::uint32_t farther = listed(own, end_of(own, after), 1);
  return are_listed(after, farther) && listed(other, own[after].partner, -1) == no_place;
}

}  // namespace cotejo
