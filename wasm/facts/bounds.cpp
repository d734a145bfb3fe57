#include "facts/bounds.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool is_dash(std::u16string_view form) { return form == u"-" || form == u"−"; }

bool is_cjk(const FactWords& words, std::size_t at) {
  std::size_t letter = 0;
  const std::u16string_view form = words.form(at);
  return !form.empty() && needs_dictionary(next_code_point(form, letter));
}

// Reads what is said of one number.
class Bounds {
 public:
  Bounds(const FactWords& words, FoundFact& fact)
      : words_(words), fact_(fact), end_(fact.first + fact.count) {}

  void read() {
    // «с 8 до 9» is a way, and no bound.
    if (fact_.joint != Junction::none || !find_before()) find_after();
    Quantity* quantity = std::get_if<Quantity>(&fact_.value);
    if (quantity != nullptr && quantity->number != "0" && is_negative()) {
      quantity->number.insert(0, 1, '-');
    }
  }

 private:
  // A word that may stand between a bound and its number: an article, a sign.
  bool may_be_between(std::size_t at) const {
    constexpr std::uint32_t longest = 3;
    if (words_[at].kind == WordKind::punctuation) {
      return words_.named_at(at, Sense::currency_sign).count > 0;
    }
    return words_[at].kind == WordKind::word &&
           (words_[at].range.length() <= longest || is_cjk(words_, at));
  }

  bool find_before() {
    constexpr std::size_t farthest = 7;
    const std::size_t first = fact_.first;
    for (std::size_t at = first - std::min<std::size_t>(first, farthest); at < first; ++at) {
      const FactWords::Named named = words_.named_at(at, Sense::bound, 0, bound_after - 1);
      if (named.count == 0 || at + named.count > first) continue;
      const std::size_t after = at + named.count;
      constexpr std::size_t most_between = 2;
      if (first - after > most_between) continue;
      bool is_near = true;
      for (std::size_t between = after; between < first; ++between) {
        is_near = is_near && may_be_between(between);
      }
      if (!is_near) continue;
      set(named.value, at, after);
      return true;
    }
    return false;
  }

  void find_after() {
    constexpr std::size_t farthest = 2;  // words between: "30,000 votes at most"
    for (std::size_t at = end_; at <= end_ + farthest && at < words_.size(); ++at) {
      const FactWords::Named named = words_.named_at(at, Sense::bound, bound_after);
      if (named.count > 0) {
        set(static_cast<std::uint16_t>(named.value - bound_after), at, at + named.count);
        return;
      }
      if (words_[at].kind != WordKind::word) return;
    }
  }

  void set(std::uint16_t value, std::size_t from, std::size_t to) {
    const auto bound = static_cast<Bound>(value);
    const auto put = [bound](Value& value) {
      if (Quantity* quantity = std::get_if<Quantity>(&value)) quantity->bound = bound;
      if (Duration* duration = std::get_if<Duration>(&value)) duration->bound = bound;
    };
    put(fact_.value);
    std::for_each(fact_.other_values.begin(), fact_.other_values.end(), put);
    fact_.bound = Range{words_[from].range.from, words_[to - 1].range.to};
  }

  bool measures_warmth() const {
    const Measurement& measure = std::get<Quantity>(fact_.value).measure;
    return measure.kind == Measurement::Kind::unit && measure.value < measurement_units.size() &&
           measurement_units[measure.value].dimension == Dimension::temperature;
  }

  // "-5", and in words before or after degrees.
  bool is_negative() const {
    const std::size_t first = fact_.first;
    if (first > 0 && is_dash(words_.form(first - 1)) && words_.adjoins_next(first - 1) &&
        (first == 1 || !words_.adjoins_next(first - 2))) {
      return true;
    }
    for (std::size_t at = first - std::min<std::size_t>(first, 3); at < first; ++at) {
      if (at + words_.named_at(at, Sense::below_zero).count == first) return true;
    }
    if (measures_warmth() && first > 0 && words_.has(first - 1, Sense::minus)) return true;
    for (std::size_t at = end_; at <= end_ + 1 && at < words_.size(); ++at) {
      if (words_.named_at(at, Sense::below_zero).count > 0) return true;
    }
    return false;
  }

  const FactWords& words_;
  FoundFact& fact_;
  std::size_t end_;
};

}  // namespace

void find_bounds(const FactWords& words, std::vector<FoundFact>& facts, std::size_t first) {
  for (std::size_t at = first; at < facts.size(); ++at) {
    const Quantity* quantity = std::get_if<Quantity>(&facts[at].value);
    const bool is_cardinal = quantity != nullptr && quantity->nature == Quantity::Nature::cardinal;
    if (!is_cardinal && !std::holds_alternative<Duration>(facts[at].value)) continue;
    Bounds(words, facts[at]).read();
  }
}

bool are_opposed(Bound bound, Bound other) {
  const auto is_above = [](Bound entry) {
    return entry == Bound::above || entry == Bound::from || entry == Bound::just_above;
  };
  const auto is_below = [](Bound entry) {
    return entry == Bound::below || entry == Bound::up_to || entry == Bound::nearly;
  };
  return (is_above(bound) && is_below(other)) || (is_below(bound) && is_above(other));
}

}  // namespace cotejo
