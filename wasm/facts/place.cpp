#include "facts/place.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "facts/assignment.hpp"
#include "facts/placed_words.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// What speaks for a pair of values. One word that both sentences have right beside both is worth
// up to 1.
constexpr double most_support = 2;
constexpr double counted_word = 1.6;  // that much more, where it is what both count
constexpr double same_order = 0.3;    // at the same place in the rows of values
constexpr double same_joint = 0.6;    // both begin, or both end, a joint of two values
constexpr double same_measure = 0.2;  // both are told to measure the same
constexpr double like_value = 0.4;    // the same small number: it may be another's
constexpr double like_value_across = 0.55;
constexpr double like_round_value = 1;   // the same of three digits that end in noughts
constexpr double like_rare_value = 1.5;  // the same number of three digits, or day: hardly
constexpr double all_alike = 0.1;        // more, where each value has an equal one

bool is_rare(const FoundFact& fact) {
  if (const Quantity* quantity = std::get_if<Quantity>(&fact.value)) {
    constexpr std::size_t fewest_digits = 3;
    const auto zeros =
        static_cast<std::size_t>(std::count(quantity->number.begin(), quantity->number.end(), '0'));
    return quantity->number.size() - std::min(zeros, quantity->number.size()) >= fewest_digits ||
           quantity->nature == Quantity::Nature::code;
  }
  const Date* date = std::get_if<Date>(&fact.value);
  return date != nullptr && date->day > 0;
}

bool is_round(const FoundFact& fact) {
  constexpr std::size_t fewest_digits = 3;
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  return quantity != nullptr && quantity->number.size() >= fewest_digits &&
         quantity->number.find('.') == std::string::npos;
}

class Matching {
 public:
  Matching(const FactList& lefts, const FactList& rights, const FactSides& sides)
      : lefts_(lefts),
        rights_(rights),
        sides_(sides),
        support_(lefts.size() * rights.size()),
        about_(lefts.size() * rights.size()),
        best_(lefts.size() * rights.size()) {}

  Placed run() {
    find_support();
    const std::vector<double> worth = find_worth();
    const std::vector<std::size_t> columns = best_assignment(worth, lefts_.size(), rights_.size());
    Placed placed;
    std::vector<bool> taken(rights_.size());
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      const std::size_t right = columns[left];
      if (right == unassigned || worth[index(left, right)] <= 0) {
        placed.lefts.push_back(lefts_[left]);
        continue;
      }
      taken[right] = true;
      const std::size_t pair = index(left, right);
      placed.pairs.push_back({lefts_[left], rights_[right], support_[pair], about_[pair]});
    }
    for (std::size_t right = 0; right < rights_.size(); ++right) {
      if (!taken[right]) placed.rights.push_back(rights_[right]);
    }
    return placed;
  }

 private:
  std::size_t index(std::size_t left, std::size_t right) const {
    return left * rights_.size() + right;
  }

  void find_support() {
    const PlacedSide left(sides_.left, lefts_, sides_.bilingual);
    const PlacedSide right(sides_.right, rights_, sides_.bilingual);
    visit_same_words(left.words(), right.words(), [&](const SideWord& one, const SideWord& other) {
      constexpr std::uint32_t shortest = 4;  // letters: articles and prepositions say little
      constexpr double small_word = 0.3;
      const bool says_much =
          one.concept_id > 0 || one.range.length() >= shortest || one.is_capitalised;
      const double weight = says_much ? 1 : small_word;
      const std::vector<Near> rights = find_near(other.place, right.places());
      if (rights.empty()) return;
      for (const Near& here : find_near(one.place, left.places())) {
        for (const Near& there : rights) {
          const double counted = here.is_counted && there.is_counted ? counted_word : 1;
          const double vote =
              counted * weight * here.share * there.share * std::min(here.strength, there.strength);
          const std::size_t pair = index(here.fact, there.fact);
          support_[pair] = std::min(most_support, support_[pair] + vote);
          const bool tells = (here.is_counted && there.is_counted) ||
                             (one.may_be_name && other.may_be_name && vote >= 0.3);
          if (says_much && tells && vote > best_[pair]) {
            best_[pair] = vote;
            about_[pair] = {one.range, other.range};
          }
        }
      }
    });
  }

  double joint_worth(std::size_t left, std::size_t right) const {
    const auto ends = [](const FactList& facts, std::size_t at) {
      return facts[at]->joint == Junction::words;
    };
    const auto begins = [&](const FactList& facts, std::size_t at) {
      return at + 1 < facts.size() && ends(facts, at + 1);
    };
    const bool both_end = ends(lefts_, left) && ends(rights_, right);
    const bool both_begin = begins(lefts_, left) && begins(rights_, right);
    return both_end || both_begin ? same_joint : 0;
  }

  std::vector<double> find_worth() const {
    std::vector<double> worth(support_.size(), -1);
    std::vector<bool> alike(support_.size());
    std::vector<bool> has_equal_left(lefts_.size());
    std::vector<bool> has_equal_right(rights_.size());
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      for (std::size_t right = 0; right < rights_.size(); ++right) {
        if (!agree(*lefts_[left], *rights_[right], sides_)) continue;
        alike[index(left, right)] = has_equal_left[left] = has_equal_right[right] = true;
      }
    }
    const auto are_all = [](const std::vector<bool>& flags) {
      return std::find(flags.begin(), flags.end(), false) == flags.end();
    };
    const bool all = are_all(has_equal_left) && are_all(has_equal_right);
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      for (std::size_t right = 0; right < rights_.size(); ++right) {
        const std::size_t pair = index(left, right);
        if (!alike[pair] && !may_replace(*lefts_[left], *rights_[right])) continue;
        const double here = static_cast<double>(left) / static_cast<double>(lefts_.size());
        const double there = static_cast<double>(right) / static_cast<double>(rights_.size());
        worth[pair] =
            support_[pair] + same_order * (1 - std::abs(here - there)) + joint_worth(left, right);
        if (measure_alike(left, right)) worth[pair] += same_measure;
        if (alike[pair]) {
          // Words stand in another order in another language.
          const double like = sides_.bilingual ? like_value_across : like_value;
          worth[pair] += is_rare(*lefts_[left])    ? like_rare_value
                         : is_round(*lefts_[left]) ? like_round_value
                                                   : like;
          if (all) worth[pair] += all_alike;
        }
      }
    }
    return worth;
  }

  bool measure_alike(std::size_t left, std::size_t right) const {
    const Quantity* one = std::get_if<Quantity>(&lefts_[left]->value);
    const Quantity* other = std::get_if<Quantity>(&rights_[right]->value);
    return one != nullptr && other != nullptr && one->measure == other->measure;
  }

  const FactList& lefts_;
  const FactList& rights_;
  const FactSides& sides_;
  // By pair.
  std::vector<double> support_;
  std::vector<About> about_;
  std::vector<double> best_;
};

// Values that are written alike, the first with the first; the rest in order.
Placed match_in_order(const FactList& lefts, const FactList& rights, const FactSides& sides) {
  struct Written {
    std::u16string text;
    std::size_t at = 0;
  };
  const auto written = [](const FactList& facts) {
    std::vector<Written> texts;
    for (std::size_t at = 0; at < facts.size(); ++at) {
      texts.push_back({text_of(facts[at]->value), at});
    }
    sort_stably(texts, [](const Written& one, const Written& other) {
      return one.text != other.text ? one.text < other.text : one.at < other.at;
    });
    return texts;
  };
  const std::vector<Written> left_texts = written(lefts);
  const std::vector<Written> right_texts = written(rights);
  std::vector<bool> left_taken(lefts.size());
  std::vector<bool> right_taken(rights.size());
  Placed placed;
  for (std::size_t left = 0, right = 0; left < lefts.size() && right < rights.size();) {
    const Written& one = left_texts[left];
    const Written& other = right_texts[right];
    if (one.text < other.text) {
      ++left;
    } else if (other.text < one.text) {
      ++right;
    } else {
      placed.pairs.push_back({lefts[one.at], rights[other.at], 0, {}});
      left_taken[one.at] = right_taken[other.at] = true;
      ++left;
      ++right;
    }
  }
  std::size_t right = 0;
  for (std::size_t left = 0; left < lefts.size(); ++left) {
    if (left_taken[left]) continue;
    while (right < rights.size() && right_taken[right]) ++right;
    const bool fits = right < rights.size() && (may_replace(*lefts[left], *rights[right]) ||
                                                agree(*lefts[left], *rights[right], sides));
    if (fits) {
      placed.pairs.push_back({lefts[left], rights[right], 0, {}});
      right_taken[right] = true;
    } else {
      placed.lefts.push_back(lefts[left]);
    }
  }
  for (std::size_t at = 0; at < rights.size(); ++at) {
    if (!right_taken[at]) placed.rights.push_back(rights[at]);
  }
  return placed;
}

}  // namespace

Placed match_by_place(const FactList& lefts, const FactList& rights, const FactSides& sides) {
  if (lefts.empty() || rights.empty()) return {{}, lefts, rights};
  if (lefts.size() == 1 && rights.size() == 1 && agree(*lefts[0], *rights[0], sides)) {
    return {{{lefts[0], rights[0], 0, {}}}, {}, {}};
  }
  if (lefts.size() * rights.size() > most_weighed) return match_in_order(lefts, rights, sides);
  return Matching(lefts, rights, sides).run();
}

bool keep_order_of_names(const FactSides& sides) {
  const PlacedSide left(sides.left, {}, sides.bilingual);
  const PlacedSide right(sides.right, {}, sides.bilingual);
  struct Name {
    double left = 0;
    double right = 0;
  };
  std::vector<Name> names;
  visit_same_words(left.words(), right.words(), [&](const SideWord& one, const SideWord& other) {
    if (one.is_capitalised && other.is_capitalised) names.push_back({one.place, other.place});
  });
  sort_stably(names, [](const Name& one, const Name& other) { return one.left < other.left; });
  return std::is_sorted(names.begin(), names.end(),
                        [](const Name& one, const Name& other) { return one.right < other.right; });
}

}  // namespace cotejo
