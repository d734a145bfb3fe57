#include "facts/number_changes.hpp"

#include <algorithm>
#include <iterator>

#include "facts/agreement.hpp"
#include "facts/pairing.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

std::vector<Fact> of_kind(const std::vector<Fact>& facts, FactKind kind) {
  std::vector<Fact> found;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(found),
               [&](const Fact& fact) { return fact.kind == kind; });
  return found;
}

// Whether the other side has the very word, as a programme's name keeps its "Saturday".
bool stands_in(const Fact& fact, const FactSide& side, const FactSide& other_side) {
  const std::u16string form = evidence_form(slice(side.text, fact.range));
  return std::any_of(other_side.sentences.begin(), other_side.sentences.end(),
                     [&](std::span<const Word> words) {
                       return std::any_of(words.begin(), words.end(), [&](const Word& word) {
                         return evidence_form(slice(other_side.text, word.range)) == form;
                       });
                     });
}

// Takes out of `facts`, what one side alone has, what is no change across languages: what the other
// side has too, only less often or as part of a date.
void drop_repeated(std::vector<Fact>& facts, const FactSide& side,
                   const std::vector<Fact>& all_others, const FactSide& other_side) {
  std::erase_if(facts, [&](const Fact& fact) {
    return stands_in(fact, side, other_side) ||
           std::any_of(all_others.begin(), all_others.end(), [&](const Fact& other) {
             if (fact.kind == other.kind) return agree_across(fact, side, other, other_side);
             const bool is_date = other.kind == FactKind::date;
             return fact.kind == FactKind::number && is_date && is_part_of_date(fact, other);
           });
  });
}

// Dates whose day or year the other side has as a number: its month could not be read.
void drop_unread(std::vector<Fact>& dates, const std::vector<Fact>& all_others) {
  std::erase_if(dates, [&](const Fact& date) {
    return std::any_of(all_others.begin(), all_others.end(), [&](const Fact& other) {
      return other.kind == FactKind::number && is_part_of_date(other, date);
    });
  });
}

bool is_weekday(const Fact& date) { return date.value.find(u'-') == std::u16string::npos; }

// Whether both sides tell one day of the year. Then its weekday may stand in a short form that is
// not read.
bool share_day(const std::vector<Fact>& lefts, const std::vector<Fact>& rights) {
  return std::any_of(lefts.begin(), lefts.end(), [&](const Fact& left) {
    return left.kind == FactKind::date && !is_weekday(left) &&
           std::any_of(rights.begin(), rights.end(), [&](const Fact& right) {
             return right.kind == FactKind::date && !is_weekday(right) && agree(left, right);
           });
  });
}

std::vector<Fact> take(std::vector<Fact>& numbers, const FactSide& other_side, Weight weight) {
  std::vector<Fact> taken;
  std::erase_if(numbers, [&](const Fact& number) {
    if (weight_of(number, other_side) != weight) return false;
    taken.push_back(number);
    return true;
  });
  return taken;
}

// What is left over of two lists, the shorter of which is set against the other.
void cut_to_equal(std::vector<Fact>& lefts, std::vector<Fact>& rights) {
  const std::size_t both = std::min(lefts.size(), rights.size());
  lefts.resize(both);
  rights.resize(both);
}

// Numbers of equal weight are set against each other, then light ones against what is left of those
// of full weight; only these count alone.
void add_translated_numbers(std::vector<Fact> lefts, const FactSide& left, std::vector<Fact> rights,
                            const FactSide& right, std::vector<FactChange>& changes) {
  add_like_changes(lefts, left, rights, right, changes);
  std::vector<Fact> left_ordinals = take(lefts, right, Weight::ordinal);
  std::vector<Fact> right_ordinals = take(rights, left, Weight::ordinal);
  cut_to_equal(left_ordinals, right_ordinals);
  add_changes(left_ordinals, right_ordinals, changes);

  std::vector<Fact> left_light = take(lefts, right, Weight::light);
  std::vector<Fact> right_light = take(rights, left, Weight::light);
  const std::size_t light = std::min(left_light.size(), right_light.size());
  const auto move_rest = [](std::vector<Fact>& from, std::size_t first, std::vector<Fact>& to,
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

void add_number_changes(const std::vector<Fact>& left_facts, const FactSide& left,
                        const std::vector<Fact>& right_facts, const FactSide& right, bool bilingual,
                        std::vector<FactChange>& changes) {
  for (const FactKind kind : {FactKind::number, FactKind::date}) {
    std::vector<Fact> lefts = of_kind(left_facts, kind);
    std::vector<Fact> rights = of_kind(right_facts, kind);
    if (!bilingual) {
      drop_agreeing(lefts, rights, agree);
      add_like_changes(lefts, left, rights, right, changes);
      add_changes(lefts, rights, changes);
      continue;
    }
    drop_agreeing(lefts, rights, [&](const Fact& fact, const Fact& other) {
      return agree_across(fact, left, other, right);
    });
    drop_repeated(lefts, left, right_facts, right);
    drop_repeated(rights, right, left_facts, left);
    if (kind == FactKind::number) {
      add_translated_numbers(std::move(lefts), left, std::move(rights), right, changes);
      continue;
    }
    drop_unread(lefts, right_facts);
    drop_unread(rights, left_facts);
    add_like_changes(lefts, left, rights, right, changes);
    const std::size_t both = std::min(lefts.size(), rights.size());
    const bool same_day = share_day(left_facts, right_facts);
    const auto drop_doubtful = [&](std::vector<Fact>& dates, const FactSide& other_side) {
      std::size_t at = 0;
      std::erase_if(dates, [&](const Fact& date) {
        if (at++ < both) return false;
        return !would_be_read(date, other_side) || (same_day && is_weekday(date));
      });
    };
    drop_doubtful(lefts, right);
    drop_doubtful(rights, left);
    add_changes(lefts, rights, changes);
  }
}

}  // namespace cotejo
