#include "facts/lone_values.hpp"

#include <algorithm>
#include <cstdint>

#include "facts/lone_weight.hpp"
#include "facts/place.hpp"

namespace cotejo {
namespace {

// Whether the other side has the very word, as a programme's name keeps its "Saturday".
bool stands_in(const FoundFact& fact, const FactSide& other_side) {
  const ReadWord& own = fact.sentence->words[fact.first];
  if (own.range != fact.range) return false;
  return std::any_of(
      other_side.sentences.begin(), other_side.sentences.end(), [&](const ReadSentence* sentence) {
        return std::any_of(sentence->words.begin(), sentence->words.end(),
                           [&](const ReadWord& word) { return word.form() == own.form(); });
      });
}

// The nearest word that says something, up to a few words away.
std::uint32_t content_near(const SideWords& words, std::uint32_t from, int step) {
  constexpr int farthest = 3;
  return words.nearest(
      from, step, farthest, [&](std::uint32_t place) { return words.share_clause(from, place); },
      [&](std::uint32_t place) { return !words[place].is_slight; });
}

constexpr std::size_t brief = 2;  // words that say something

template <typename Count>
std::size_t count_content_if(const SideWords& words, Count counts) {
  std::size_t found = 0;
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    const bool says = !words[at].is_slight && words[at].word().kind == WordKind::word;
    if (says && counts(words[at])) ++found;
  }
  return found;
}
std::size_t count_content(const SideWords& words) {
  return count_content_if(words, [](const BeadWord&) { return true; });
}

// Whether half of what a side says has its rendering.
bool is_rendered_mostly(const SideWords& words) {
  return 2 * count_content_if(words,
                              [](const BeadWord& word) { return word.partner != no_place; }) >=
         count_content(words);
}

// Whether the other language renders what stands around: else it is silent on all of it.
bool is_rendered_around(const FoundFact& fact, const SideWords& words, bool is_brief) {
  const std::uint32_t first = words.place_of(fact);
  const std::uint32_t before = content_near(words, first, -1);
  const std::uint32_t after = content_near(words, first + fact.count - 1, 1);
  const auto is_rendered = [&](std::uint32_t place) {
    return place != no_place && words[place].partner != no_place;
  };
  if (is_brief && after != no_place) return true;
  if (is_rendered(before) && is_rendered(after)) return true;
  return is_rendered(after) && is_rendered_mostly(words);
}

// Whether the other side has a value of the kind that stands for nothing here, and may be it.
bool has_free(const FoundFact& fact, const FactSide& side, const FactList& free) {
  return std::any_of(free.begin(), free.end(), [&](const FoundFact* other) {
    return other->kind == fact.kind && weight_of(*other, side) == Weight::full;
  });
}

bool is_vague(const FoundFact& fact) {
  const Date* date = std::get_if<Date>(&fact.value);
  return date != nullptr && cotejo::is_vague(*date);
}

// Where the other side tells dates, but of other kinds, one of them may mean the same day.
bool meets_another_kind(const FoundFact& fact, const FactList& others) {
  const Date* date = std::get_if<Date>(&fact.value);
  if (date == nullptr) return false;
  bool has_dates = false;
  for (const FoundFact* other : others) {
    const Date* told = std::get_if<Date>(&other->value);
    if (told != nullptr && are_alike(*date, *told)) return false;
    has_dates = has_dates || told != nullptr;
  }
  return has_dates;
}

// What is two thirds there may be a number here.
bool has_share(const FactList& facts) {
  return std::any_of(facts.begin(), facts.end(), [](const FoundFact* fact) {
    const Quantity* quantity = std::get_if<Quantity>(&fact->value);
    return quantity != nullptr && quantity->parts > 0;
  });
}

}  // namespace

bool LoneValues::has_counterpart(const FoundFact& fact, const FactSide& side,
                                 const FactList& others, const FactSide& other_side) const {
  if (fact.kind != FactKind::number && stands_in(fact, other_side)) return true;
  return std::any_of(others.begin(), others.end(), [&](const FoundFact* entry) {
    const FoundFact& other = *entry;
    if (&side == &sides_.left ? agree(fact, other, sides_) : agree(other, fact, sides_)) {
      return true;
    }
    return (fact.kind == FactKind::number && other.kind == FactKind::date &&
            is_part_of_date(fact, other)) ||
           (other.kind == FactKind::number && fact.kind == FactKind::date &&
            is_part_of_date(other, fact));
  });
}

bool LoneValues::is_told(const FoundFact& fact, const SideWords& words, const FactList& others,
                         const SideWords& other_words, const FactList& free) const {
  const FactSide& other_side = other_words.side();
  if (weight_of(fact, other_side) != Weight::full) return false;
  if (has_share(others) || is_vague(fact) || meets_another_kind(fact, others)) return false;
  if (!sides_.bilingual) return true;
  if (has_counterpart(fact, words.side(), others, other_side)) return false;
  // A programme may be called "60 Minutes".
  if (!fact.is_spelled && stands_in(fact, other_side)) return false;
  const bool is_brief = count_content(words) <= brief && count_content(other_words) <= brief;
  if (!has_free(fact, words.side(), free) && !is_rendered_around(fact, words, is_brief))
    return false;
  if (fact.kind == FactKind::number) return true;
  return would_be_read(fact, other_side) && !(is_weekday(fact) && shares_day());
}

bool LoneValues::shares_day() const {
  return std::any_of(lefts_.begin(), lefts_.end(), [&](const FoundFact& left) {
    return left.kind == FactKind::date && !is_weekday(left) &&
           std::any_of(rights_.begin(), rights_.end(), [&](const FoundFact& right) {
             return right.kind == FactKind::date && !is_weekday(right) &&
                    agree(left, right, sides_);
           });
  });
}

}  // namespace cotejo
