#include "facts/number_changes.hpp"

#include <algorithm>

#include "facts/agreement.hpp"
#include "facts/pairing.hpp"

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

// Takes out of `facts`, what one side alone has, what is no change across languages: what the other
// side has too, only less often or as part of a date.
void drop_repeated(FactList& facts, const FactSide& side, const std::vector<FoundFact>& all_others,
                   const FactSide& other_side) {
  std::erase_if(facts, [&](const FoundFact* entry) {
    const FoundFact& fact = *entry;
    return stands_in(fact, other_side) ||
           std::any_of(all_others.begin(), all_others.end(), [&](const FoundFact& other) {
             if (fact.kind == other.kind) return agree_across(fact, side, other, other_side);
             const bool is_date = other.kind == FactKind::date;
             return fact.kind == FactKind::number && is_date && is_part_of_date(fact, other);
           });
  });
}

// Dates whose day or year the other side has as a number: its month could not be read.
void drop_unread(FactList& dates, const std::vector<FoundFact>& all_others) {
  std::erase_if(dates, [&](const FoundFact* date) {
    return std::any_of(all_others.begin(), all_others.end(), [&](const FoundFact& other) {
      return other.kind == FactKind::number && is_part_of_date(other, *date);
    });
  });
}

// Whether both sides tell one day of the year. Then its weekday may stand in a short form that is
// not read.
bool share_day(const std::vector<FoundFact>& lefts, const std::vector<FoundFact>& rights) {
  return std::any_of(lefts.begin(), lefts.end(), [&](const FoundFact& left) {
    return left.kind == FactKind::date && !is_weekday(left) &&
           std::any_of(rights.begin(), rights.end(), [&](const FoundFact& right) {
             return right.kind == FactKind::date && !is_weekday(right) && agree(left, right);
           });
  });
}

bool is_vague(const FoundFact& fact) {
  const Date* date = std::get_if<Date>(&fact.value);
  const Duration* duration = std::get_if<Duration>(&fact.value);
  return (date != nullptr && is_vague(*date)) || (duration != nullptr && is_vague(*duration));
}

// Takes out what is vague and has nothing of its kind on the other side.
void drop_unlike(FactList& lefts, FactList& rights) {
  const auto drop = [](FactList& facts, const FactList& others) {
    std::erase_if(facts, [&](const FoundFact* fact) {
      const bool has_date = std::holds_alternative<Date>(fact->value) && !others.empty();
      return (has_date || is_vague(*fact)) &&
             std::none_of(others.begin(), others.end(), [&](const FoundFact* other) {
               const Date* date = std::get_if<Date>(&fact->value);
               const Date* other_date = std::get_if<Date>(&other->value);
               if (date == nullptr) return fact->value.index() == other->value.index();
               return other_date != nullptr && are_alike(*date, *other_date);
             });
    });
  };
  const FactList all_lefts = lefts;
  drop(lefts, rights);
  drop(rights, all_lefts);
}

FactList take(FactList& numbers, const FactSide& other_side, Weight weight) {
  FactList taken;
  std::erase_if(numbers, [&](const FoundFact* number) {
    if (weight_of(*number, other_side) != weight) return false;
    taken.push_back(number);
    return true;
  });
  return taken;
}

// What is left over of two lists, the shorter of which is set against the other.
void cut_to_equal(FactList& lefts, FactList& rights) {
  const std::size_t both = std::min(lefts.size(), rights.size());
  lefts.resize(both);
  rights.resize(both);
}

// Numbers of equal weight are set against each other, then light ones against what is left of those
// of full weight; only these count alone.
void add_translated_numbers(FactList lefts, const FactSide& left, FactList rights,
                            const FactSide& right, std::vector<FactChange>& changes) {
  add_like_changes(lefts, left, rights, right, changes);
  FactList left_ordinals = take(lefts, right, Weight::ordinal);
  FactList right_ordinals = take(rights, left, Weight::ordinal);
  cut_to_equal(left_ordinals, right_ordinals);
  add_changes(left_ordinals, right_ordinals, changes);

  FactList left_light = take(lefts, right, Weight::light);
  FactList right_light = take(rights, left, Weight::light);
  const std::size_t light = std::min(left_light.size(), right_light.size());
  const auto move_rest = [](const FactList& from, std::size_t first, FactList& to,
                            std::size_t most) {
    for (std::size_t at = first; at < from.size() && to.size() < most; ++at) to.push_back(from[at]);
  };
  move_rest(left_light, light, lefts, std::max(lefts.size(), rights.size()));
  move_rest(right_light, light, rights, std::max(lefts.size(), rights.size()));
  cut_to_equal(left_light, right_light);
  add_changes(left_light, right_light, changes);
  add_changes(lefts, rights, changes);
}

}  // namespace

void add_number_changes(const std::vector<FoundFact>& left_facts, const FactSide& left,
                        const std::vector<FoundFact>& right_facts, const FactSide& right,
                        bool bilingual, std::vector<FactChange>& changes) {
  for (const FactKind kind : {FactKind::number, FactKind::date}) {
    FactList lefts = of_kind(left_facts, kind);
    FactList rights = of_kind(right_facts, kind);
    if (kind == FactKind::number) {
      for (const FactKind like : {FactKind::time, FactKind::duration}) {
        for (const FoundFact* fact : of_kind(left_facts, like)) lefts.push_back(fact);
        for (const FoundFact* fact : of_kind(right_facts, like)) rights.push_back(fact);
      }
    }
    if (!bilingual) {
      drop_agreeing(lefts, rights, [](const FoundFact& fact, const FoundFact& other) {
        return agree(fact, other);
      });
      drop_unlike(lefts, rights);
      add_like_changes(lefts, left, rights, right, changes);
      add_changes(lefts, rights, changes);
      continue;
    }
    drop_agreeing(lefts, rights, [&](const FoundFact& fact, const FoundFact& other) {
      return agree_across(fact, left, other, right);
    });
    drop_repeated(lefts, left, right_facts, right);
    drop_repeated(rights, right, left_facts, left);
    if (kind == FactKind::number) {
      add_translated_numbers(std::move(lefts), left, std::move(rights), right, changes);
      continue;
    }
    drop_unlike(lefts, rights);
    drop_unread(lefts, right_facts);
    drop_unread(rights, left_facts);
    add_like_changes(lefts, left, rights, right, changes);
    const std::size_t both = std::min(lefts.size(), rights.size());
    const bool same_day = share_day(left_facts, right_facts);
    const auto drop_doubtful = [&](FactList& dates, const FactSide& other_side) {
      std::size_t at = 0;
      std::erase_if(dates, [&](const FoundFact* date) {
        if (at++ < both) return false;
        return !would_be_read(*date, other_side) || (same_day && is_weekday(*date));
      });
    };
    drop_doubtful(lefts, right);
    drop_doubtful(rights, left);
    add_changes(lefts, rights, changes);
  }
}

}  // namespace cotejo
