#include "facts/agreement.hpp"

#include <algorithm>
#include <cmath>

#include "facts/bounds.hpp"
#include "facts/codes.hpp"
#include "facts/fact_words.hpp"
#include "facts/measure_sizes.hpp"
#include "text/logarithms.hpp"

namespace cotejo {
namespace {

using Nature = Quantity::Nature;

// Null where the fact's first reading is another kind of value.
const Quantity* quantity_of(const FoundFact& fact) { return std::get_if<Quantity>(&fact.value); }

bool is_year(const FoundFact& fact) {
  const Quantity* quantity = quantity_of(fact);
  if (quantity == nullptr || fact.is_spelled || quantity->bound != Bound::none) return false;
  if (quantity->measure.kind != Measurement::Kind::none || quantity->number.size() != 4)
    return false;
  const int year = to_int(quantity->number);
  return year >= 1500 && year <= 2099 && fact.range.length() == 4;
}

// What rounding may have moved a number by: where it says that it is rounded, and in another unit.
double allowance(const Quantity& quantity, bool is_converted) {
  constexpr double most_converted = 0.09;  // 30 yards are told as 30 metres
  constexpr double most_rounded = 0.1;
  const double size = std::abs(size_of(quantity));
  const double precision = precision_of(quantity);
  constexpr double rounded_share = 0.05;  // 71 percent is nearly three quarters
  if (quantity.parts > 0) return quantity.bound == Bound::none ? precision : rounded_share;
  if (is_converted) return std::min(precision, most_converted * size);
  return quantity.bound == Bound::none ? 0 : std::min(precision, most_rounded * size);
}

// "more than 500" is no 480.
bool keeps_bound(Bound bound, double size, double other) {
  const bool is_above = bound == Bound::above || bound == Bound::from || bound == Bound::just_above;
  const bool is_below = bound == Bound::below || bound == Bound::up_to || bound == Bound::nearly;
  return !(is_above && other < size) && !(is_below && other > size);
}

bool are_like_sizes(const Quantity& quantity, const Quantity& other, bool is_converted) {
  const double size = size_of(quantity);
  const double other_size = size_of(other);
  const double apart = std::abs(size - other_size);
  if (apart <= 1e-9 * std::max(std::abs(size), std::abs(other_size))) return true;
  if ((size < 0) != (other_size < 0)) return false;
  // Metres and kilometres are converted without rounding.
  const double ratio = natural_log(precision_of({"1", {}, 0, quantity.measure}) /
                                   precision_of({"1", {}, 0, other.measure})) /
                       natural_log(10.0);
  const bool is_exact = std::abs(ratio - std::round(ratio)) < 1e-6;
  const bool is_rough = is_converted && !is_exact;
  if (!is_rough && (!keeps_bound(quantity.bound, size, other_size) ||
                    !keeps_bound(other.bound, other_size, size))) {
    return false;
  }
  return apart <= std::max(allowance(quantity, is_rough), allowance(other, is_rough));
}

// Degrees of one language may be Celsius, those of the other Fahrenheit, and neither says so.
bool may_be_other_degrees(const Quantity& quantity, const Quantity& other) {
  const bool is_bare = are_bare_degrees(quantity);
  if (is_bare != are_bare_degrees(other)) return quantity.number == other.number;
  if (!is_bare) return false;
  const double size = size_of(quantity);
  const double other_size = size_of(other);
  constexpr double most_off = 1;
  return std::abs(size * 1.8 + 32 - other_size) <= most_off ||
         std::abs(other_size * 1.8 + 32 - size) <= most_off;
}

bool agree_as_codes(const Quantity& code, const Quantity& other, bool bilingual) {
  if (code.number == other.number) return true;
  const std::string_view digits = digits_of_code(code.number);
  return bilingual && !digits.empty() && digits == digits_of_code(other.number);
}

bool agree_as_quantities(const FoundFact& fact, const Quantity& quantity, const FoundFact& other,
                         const Quantity& other_quantity, bool bilingual) {
  if (quantity.nature == Nature::code || other_quantity.nature == Nature::code) {
    return quantity.nature == other_quantity.nature &&
           agree_as_codes(quantity, other_quantity, bilingual);
  }
  if (quantity.second != other_quantity.second) return false;
  if (are_opposed(quantity.bound, other_quantity.bound)) return false;
  const Measured measured = compare_measures(fact, quantity, other, other_quantity);
  if (measured == Measured::apart || measured == Measured::unlike) return false;
  if (bilingual && may_be_other_degrees(quantity, other_quantity)) return true;
  if (measured == Measured::alike && quantity.number == other_quantity.number) return true;
  return are_like_sizes(quantity, other_quantity, measured == Measured::converted);
}

bool agree_as_values(const FoundFact& fact, const Value& value, const FoundFact& other,
                     const Value& other_value, bool bilingual) {
  if (value.index() != other_value.index()) return false;
  return std::visit(
      [&](const auto& own) {
        using Type = std::decay_t<decltype(own)>;
        const Type& counterpart = std::get<Type>(other_value);
        if constexpr (std::is_same_v<Type, Quantity>) {
          return agree_as_quantities(fact, own, other, counterpart, bilingual);
        } else if constexpr (std::is_same_v<Type, Words>) {
          return own == counterpart;
        } else if constexpr (std::is_same_v<Type, Duration>) {
          return !are_opposed(own.bound, counterpart.bound) && agree(own, counterpart);
        } else {
          return agree(own, counterpart);
        }
      },
      value);
}

// What "3,2" tells of a text: that its comma is no mark of groups. 0 where a number tells nothing.
char16_t decimal_mark_in(std::u16string_view form) {
  const std::size_t mark = form.find_first_of(u".,");
  if (mark == std::u16string_view::npos || form.find_first_of(u".,", mark + 1) != form.npos)
    return 0;
  return form.size() - mark - 1 < 3 ? form[mark] : u'\0';
}

std::u16string_view digits_in(const FoundFact& fact) {
  for (std::size_t at = fact.first; at < fact.first + fact.count; ++at) {
    const ReadWord& word = fact.sentence->words[at];
    if (word.kind == WordKind::number) return word.form();
  }
  return {};
}

std::size_t whole_digits(const Quantity& quantity) {
  return std::min(quantity.number.find('.'), quantity.number.size());
}

// Whether a reading keeps to the decimal mark that another number of the same language shows:
// beside "3,2", "3.200" is three thousand.
bool keeps_mark(const FoundFact& fact, const Value& value, const FoundFact& other) {
  const Quantity* quantity = std::get_if<Quantity>(&value);
  const char16_t mark = decimal_mark_in(digits_in(other));
  const std::u16string_view digits = digits_in(fact);
  if (quantity == nullptr || mark == 0 || decimal_mark_in(digits) != 0) return true;
  const std::size_t own = digits.find_first_of(u".,");
  if (own == std::u16string_view::npos || digits[own] == mark) return true;
  // Of two readings, the one of more digits takes the mark for one of groups.
  const auto is_smaller = [&](const Value& reading) {
    const Quantity* other_reading = std::get_if<Quantity>(&reading);
    return other_reading != nullptr && whole_digits(*quantity) < whole_digits(*other_reading);
  };
  return !is_smaller(fact.value) &&
         std::none_of(fact.other_values.begin(), fact.other_values.end(), is_smaller);
}

}  // namespace

std::string digits_of(const std::string& number) {
  std::string digits;
  for (const char unit : number) {
    if (unit != '.') digits.push_back(unit);
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  return digits;
}

bool agree(const FoundFact& left, const FoundFact& right, const FactSides& sides) {
  const auto meets = [&](const Value& value) {
    const auto meets_value = [&](const Value& other) {
      if (!sides.bilingual &&
          (!keeps_mark(left, value, right) || !keeps_mark(right, other, left))) {
        return false;
      }
      return agree_as_values(left, value, right, other, sides.bilingual);
    };
    return meets_value(right.value) ||
           std::any_of(right.other_values.begin(), right.other_values.end(), meets_value);
  };
  // What a time is as a number counts only against a number: 8 a.m. is not 8 p.m.
  const bool is_one_type = left.value.index() == right.value.index();
  const auto may_meet = [&](const Value& value) {
    return (!is_one_type || value.index() == left.value.index()) && meets(value);
  };
  if (meets(left.value) ||
      std::any_of(left.other_values.begin(), left.other_values.end(), may_meet)) {
    return true;
  }
  const bool one_unknown =
      !sides.left.language->numbers().knows_words || !sides.right.language->numbers().knows_words;
  const Quantity* number = quantity_of(left);
  const Quantity* other = quantity_of(right);
  return sides.bilingual && one_unknown && number != nullptr && other != nullptr &&
         number->number.size() != other->number.size() &&
         digits_of(number->number) == digits_of(other->number);
}

const Quantity* counted_by(const FoundFact& fact) {
  if (fact.kind == FactKind::number) {
    const Quantity* quantity = quantity_of(fact);
    const bool is_plain = quantity != nullptr && quantity->nature == Nature::cardinal &&
                          !fact.is_ordinal && quantity->parts == 0 && quantity->second.empty() &&
                          quantity->measure.kind == Measurement::Kind::none;
    return is_plain ? quantity : nullptr;
  }
  if (fact.kind != FactKind::duration) return nullptr;
  for (const Value& value : fact.other_values) {
    const Quantity* quantity = std::get_if<Quantity>(&value);
    // "a second"
    if (quantity != nullptr) return quantity->number == "1" ? nullptr : quantity;
  }
  return nullptr;
}

bool may_replace(const FoundFact& left, const FoundFact& right) {
  if (left.kind != right.kind) {
    return counted_by(left) != nullptr && counted_by(right) != nullptr && !is_year(left) &&
           !is_year(right);
  }
  const Quantity* quantity = quantity_of(left);
  const Quantity* other = quantity_of(right);
  if (quantity != nullptr && other != nullptr) {
    if (quantity->nature == Nature::code || other->nature == Nature::code) {
      return quantity->nature == other->nature;
    }
    if (left.is_ordinal != right.is_ordinal || is_year(left) != is_year(right)) return false;
    if (quantity->second.empty() != other->second.empty()) return false;
    return compare_measures(left, *quantity, right, *other) != Measured::unlike;
  }
  const Date* date = std::get_if<Date>(&left.value);
  const Date* other_date = std::get_if<Date>(&right.value);
  if (date != nullptr && other_date != nullptr) return are_alike(*date, *other_date);
  return true;
}

}  // namespace cotejo
