#include "facts/number_changes.hpp"

#include <algorithm>

#include "facts/agreement.hpp"
#include "facts/bounds.hpp"
#include "facts/lone_values.hpp"
#include "facts/lone_weight.hpp"
#include "facts/measure_sizes.hpp"
#include "facts/place.hpp"

namespace cotejo {
namespace {

bool is_value(const FoundFact& fact) {
  return fact.kind == FactKind::number || fact.kind == FactKind::date ||
         fact.kind == FactKind::time || fact.kind == FactKind::duration;
}

// The values of one side. Scores and ranges are one value of two where the other side has such,
// too.
class Values {
 public:
  Values(const std::vector<FoundFact>& facts, bool joins_dashes) {
    joined_.reserve(facts.size());
    for (std::size_t at = 0; at < facts.size(); ++at) {
      if (!is_value(facts[at])) continue;
      const bool begins = joins_dashes && at + 1 < facts.size() && is_joined(facts[at + 1]);
      if (begins) {
        list_.push_back(&join(facts[at], facts[at + 1]));
        ++at;
      } else {
        list_.push_back(&facts[at]);
      }
    }
  }

  const FactList& list() const { return list_; }

  static bool is_joined(const FoundFact& fact) {
    return fact.kind == FactKind::number && fact.joint == Junction::dash &&
           std::holds_alternative<Quantity>(fact.value);
  }

 private:
  const FoundFact& join(const FoundFact& first, const FoundFact& last) {
    FoundFact fact = first;
    Quantity* quantity = std::get_if<Quantity>(&fact.value);
    const Quantity* end = std::get_if<Quantity>(&last.value);
    if (quantity != nullptr && end != nullptr) {
      quantity->second = end->number;
      quantity->measure = end->measure;
    }
    fact.other_values.clear();
    fact.range.to = last.range.to;
    fact.count = last.first + last.count - first.first;
    joined_.push_back(std::move(fact));
    return joined_.back();
  }

  std::vector<FoundFact> joined_;  // never moved: there is room for all
  FactList list_;
};

bool has_dashes(const std::vector<FoundFact>& facts) {
  return std::any_of(facts.begin(), facts.end(), &Values::is_joined);
}

// "first" and "second" are often no numbers.
bool is_weak_ordinal(const FoundFact& fact) {
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  return fact.is_ordinal && fact.is_spelled && quantity != nullptr &&
         (quantity->number == "1" || quantity->number == "2");
}

// "2-1" and "1-2".
bool are_reversed(const FoundFact& left, const FoundFact& right) {
  const Quantity* one = std::get_if<Quantity>(&left.value);
  const Quantity* other = std::get_if<Quantity>(&right.value);
  return one != nullptr && other != nullptr && !one->second.empty() &&
         one->number == other->second && one->second == other->number;
}

// Whether two numbers stand in digits with one space between them.
bool are_groups(const FoundFact& one, const FoundFact& next) {
  const Quantity* first = std::get_if<Quantity>(&one.value);
  const Quantity* second = std::get_if<Quantity>(&next.value);
  return first != nullptr && second != nullptr && one.count == 1 && next.count == 1 &&
         one.sentence == next.sentence && one.first + 1 == next.first && !one.is_spelled &&
         !next.is_spelled && one.range.to + 1 == next.range.from;
}

// Takes out numbers that one language reads as one and the other in groups: 116 123.
void drop_telephones(FactList& wholes, FactList& groups) {
  for (std::size_t first = 0; first + 1 < groups.size(); ++first) {
    if (!are_groups(*groups[first], *groups[first + 1])) continue;
    std::string digits = std::get<Quantity>(groups[first]->value).number;
    for (std::size_t last = first + 1;
         last < groups.size() && are_groups(*groups[last - 1], *groups[last]); ++last) {
      digits += std::get<Quantity>(groups[last]->value).number;
      const auto whole = std::find_if(wholes.begin(), wholes.end(), [&](const FoundFact* fact) {
        const Quantity* quantity = std::get_if<Quantity>(&fact->value);
        return quantity != nullptr && quantity->number == digits;
      });
      if (whole == wholes.end()) continue;
      wholes.erase(whole);
      groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(first),
                   groups.begin() + static_cast<std::ptrdiff_t>(last) + 1);
      break;
    }
  }
}

class Changes {
 public:
  Changes(const std::vector<FoundFact>& lefts, const std::vector<FoundFact>& rights,
          const BeadWords& words, std::vector<FactChange>& changes)
      : lefts_(lefts),
        rights_(rights),
        words_(words),
        sides_{words.left.side(), words.right.side(), words.bilingual},
        lone_(lefts, rights, sides_),
        changes_(changes) {}

  void add() {
    const bool joins_dashes = has_dashes(lefts_) && has_dashes(rights_);
    const Values lefts(lefts_, joins_dashes);
    const Values rights(rights_, joins_dashes);
    FactList left_values = lefts.list();
    FactList right_values = rights.list();
    constexpr std::size_t most_telephones = 100;  // values; beyond these it is a table
    if (std::max(left_values.size(), right_values.size()) <= most_telephones) {
      drop_telephones(left_values, right_values);
      drop_telephones(right_values, left_values);
    }
    Placed placed = match_by_place(left_values, right_values, sides_);
    std::vector<PlacedPair> differing;
    free_lefts_ = placed.lefts;
    free_rights_ = placed.rights;
    for (const PlacedPair& pair : placed.pairs) {
      if (!agree(*pair.left, *pair.right, sides_)) {
        differing.push_back(pair);
        continue;
      }
      free_lefts_.push_back(pair.left);
      free_rights_.push_back(pair.right);
    }
    for (const PlacedPair& pair : differing) {
      // Who is named first differs between languages, and with who is told of.
      if (are_reversed(*pair.left, *pair.right) &&
          (sides_.bilingual || !keep_order_of_names(sides_))) {
        continue;
      }
      if (may_be_converted(pair)) continue;
      add_pair(pair, placed);
    }
    for (const FoundFact* fact : placed.lefts) {
      if (lone_.is_told(*fact, words_.left, rights.list(), words_.right, placed.rights)) {
        changes_.push_back({fact->kind, *fact, std::nullopt, {}});
      }
    }
    for (const FoundFact* fact : placed.rights) {
      if (lone_.is_told(*fact, words_.right, lefts.list(), words_.left, placed.lefts)) {
        changes_.push_back({fact->kind, std::nullopt, *fact, {}});
      }
    }
  }

 private:
  void add_pair(const PlacedPair& pair, Placed& placed) {
    if (!is_sure(pair)) {
      placed.lefts.push_back(pair.left);
      placed.rights.push_back(pair.right);
      return;
    }
    const bool are_counts = pair.left->kind != pair.right->kind;
    changes_.push_back({are_counts ? FactKind::number : pair.left->kind,
                        told(pair.left, pair.right), told(pair.right, pair.left), pair.about});
  }

  // «300-килограммовое» may be 650 pounds: across languages a unit that is not read may be any.
  bool may_be_converted(const PlacedPair& pair) const {
    const Quantity* one = std::get_if<Quantity>(&pair.left->value);
    const Quantity* other = std::get_if<Quantity>(&pair.right->value);
    if (!sides_.bilingual || one == nullptr || other == nullptr) return false;
    const auto has_none = [](const Quantity& quantity) {
      return quantity.measure.kind == Measurement::Kind::none;
    };
    return (is_physical(*one) && has_none(*other)) || (is_physical(*other) && has_none(*one));
  }

  // Whether two values have so much to do with each other that one took the other's place.
  bool is_sure(const PlacedPair& pair) const {
    const double some = sides_.bilingual ? 0.6 : 0.25;
    if ((is_weak_ordinal(*pair.left) || is_weak_ordinal(*pair.right)) && pair.support < some) {
      return false;
    }
    constexpr double some_of_counts = 0.3;
    if (pair.left->kind != pair.right->kind && pair.support < some_of_counts) return false;
    if (!sides_.bilingual) return true;
    const Weight weight = weight_of(*pair.left, sides_.right);
    const Weight other = weight_of(*pair.right, sides_.left);
    constexpr double enough = 0.5;
    const bool is_elsewhere =
        lone_.has_counterpart(*pair.left, sides_.left, free_rights_, sides_.right) ||
        lone_.has_counterpart(*pair.right, sides_.right, free_lefts_, sides_.left);
    // "A week" is little to set against "60 minutes".
    const bool is_slight = pair.left->kind == FactKind::duration && weight != other;
    if (is_elsewhere || is_slight) return pair.support >= enough;
    if (weight == Weight::full || other == Weight::full) return true;
    return weight == other;
  }

  // Whether the numbers alone tell what differs: 12 and 15 of the same thing.
  static bool are_told_by_number(const Quantity& one, const Quantity& other) {
    const bool are_alike = one.measure == other.measure ||
                           one.measure.kind == Measurement::Kind::none ||
                           other.measure.kind == Measurement::Kind::none;
    const bool are_numbers =
        one.parts == 0 && other.parts == 0 && one.nature != Quantity::Nature::code;
    return are_alike && are_numbers && (one.number != other.number || one.second != other.second);
  }

  // Where the bound is what differs, it belongs to what is shown.
  static Fact told(const FoundFact* fact, const FoundFact* other) {
    Fact shown = *fact;
    if (fact->kind != other->kind) {
      shown.kind = FactKind::number;
      shown.value = Quantity{counted_by(*fact)->number};
      return shown;
    }
    const Quantity* one = std::get_if<Quantity>(&fact->value);
    const Quantity* two = std::get_if<Quantity>(&other->value);
    if (one != nullptr && two != nullptr && are_told_by_number(*one, *two)) {
      shown.value = Quantity{one->number, one->second};
    }
    Duration* span = std::get_if<Duration>(&shown.value);
    const Duration* other_span = std::get_if<Duration>(&other->value);
    if (span != nullptr && other_span != nullptr && !agree(*span, *other_span)) {
      span->bound = Bound::none;
    }
    const bool are_bounds_opposed = one != nullptr && two != nullptr
                                        ? are_opposed(one->bound, two->bound)
                                        : span != nullptr && other_span != nullptr &&
                                              are_opposed(span->bound, other_span->bound);
    if (fact->bound && are_bounds_opposed) {
      shown.range.from = std::min(shown.range.from, fact->bound->from);
      shown.range.to = std::max(shown.range.to, fact->bound->to);
    }
    return shown;
  }

  const std::vector<FoundFact>& lefts_;
  const std::vector<FoundFact>& rights_;
  const BeadWords& words_;
  FactSides sides_;
  LoneValues lone_;
  std::vector<FactChange>& changes_;
  // Those that no other value has taken the place of.
  FactList free_lefts_;
  FactList free_rights_;
};

}  // namespace

void add_number_changes(const std::vector<FoundFact>& lefts, const std::vector<FoundFact>& rights,
                        const BeadWords& words, std::vector<FactChange>& changes) {
  Changes(lefts, rights, words, changes).add();
}

}  // namespace cotejo
