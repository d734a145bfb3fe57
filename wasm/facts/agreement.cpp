#include "facts/agreement.hpp"

#include <algorithm>

#include "facts/fact_words.hpp"
#include "facts/measures.hpp"

namespace cotejo {
namespace {

bool has_reading(const FoundFact& fact, const Value& value) {
  return fact.value == value || std::find(fact.other_values.begin(), fact.other_values.end(),
                                          value) != fact.other_values.end();
}

// Null where the fact's first reading is another kind of value.
const std::string* number_of(const FoundFact& fact) {
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  return quantity == nullptr ? nullptr : &quantity->number;
}

// The digits of a number without the zeros and the point that a power of ten moves.
std::string digits_of(const std::string& number) {
  std::string digits;
  for (const char unit : number) {
    if (unit != '.') digits.push_back(unit);
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  return digits;
}

// Numbers that many languages write as words, at least in part.
bool may_be_spelled(const std::string& number) {
  constexpr std::size_t most_digits = 2;
  return number.size() <= most_digits || digits_of(number).size() == 1;
}

// Up to twelve.
bool is_small(const std::string& number) {
  return number.size() == 1 || number == "10" || number == "11" || number == "12";
}

// Noon and midnight have a word of their own.
bool is_noon_or_midnight(const FoundFact& fact) {
  const TimeOfDay* time = std::get_if<TimeOfDay>(&fact.value);
  return time != nullptr && time->minutes == 0 && time->hours % 12 == 0;
}

}  // namespace

bool agree(const FoundFact& fact, const FoundFact& other) {
  if (has_reading(other, fact.value)) return true;
  // What a time is as a number counts only against a number: 8 a.m. is not 8 p.m.
  const bool is_one_type = fact.value.index() == other.value.index();
  for (const Value& value : fact.other_values) {
    if (is_one_type && value.index() != fact.value.index()) continue;
    if (has_reading(other, value)) return true;
  }
  const Date* one = std::get_if<Date>(&fact.value);
  const Date* two = std::get_if<Date>(&other.value);
  if (one != nullptr && two != nullptr) return agree(*one, *two);
  const Duration* long_one = std::get_if<Duration>(&fact.value);
  const Duration* long_two = std::get_if<Duration>(&other.value);
  return long_one != nullptr && long_two != nullptr && agree(*long_one, *long_two);
}

bool agree_across(const FoundFact& fact, const FactSide& side, const FoundFact& other,
                  const FactSide& other_side) {
  if (agree(fact, other)) return true;
  if (fact.kind != FactKind::number) return false;
  if (are_converted(fact, other)) return true;
  const bool one_unknown =
      !side.language->numbers().knows_words || !other_side.language->numbers().knows_words;
  const std::string* number = number_of(fact);
  const std::string* other_number = number_of(other);
  return one_unknown && number != nullptr && other_number != nullptr &&
         number->size() != other_number->size() && digits_of(*number) == digits_of(*other_number);
}

bool is_weekday(const FoundFact& fact) {
  const Date* date = std::get_if<Date>(&fact.value);
  return date != nullptr && date->weekday > 0;
}

bool is_part_of_date(const FoundFact& number, const FoundFact& date) {
  const Date* told = std::get_if<Date>(&date.value);
  const std::string* digits = number_of(number);
  if (told == nullptr || digits == nullptr) return false;
  const int value = to_int(*digits);
  return value > 0 && (value == told->year || value == told->day);
}

Weight weight_of(const FoundFact& number, const FactSide& other_side) {
  if (number.is_ordinal) return Weight::ordinal;
  if (is_noon_or_midnight(number)) return Weight::light;
  const Duration* duration = std::get_if<Duration>(&number.value);
  if (duration != nullptr && is_vague(*duration)) return Weight::light;
  const std::string* digits = number_of(number);
  if (digits == nullptr) return Weight::full;
  if (*digits == "1" || (number.is_spelled && is_small(*digits))) return Weight::light;
  const bool knows_words = other_side.language->numbers().knows_words;
  if (!knows_words && (number.is_spelled || may_be_spelled(*digits))) return Weight::light;
  return Weight::full;
}

bool would_be_read(const FoundFact& date, const FactSide& other_side) {
  // A weekday is seldom said in other words; "tomorrow" and "in spring" are.
  const Date* told = std::get_if<Date>(&date.value);
  if (told != nullptr && is_vague(*told) && told->weekday == 0) return false;
  if (other_side.language->calendar().knows_weekdays) return true;
  // CLDR lists weekdays and months as a dictionary does.
  return !is_weekday(date) && other_side.language->has_words();
}

}  // namespace cotejo
