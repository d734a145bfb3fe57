#include "facts/lone_weight.hpp"

#include "facts/agreement.hpp"
#include "facts/fact_words.hpp"

namespace cotejo {
namespace {

using Nature = Quantity::Nature;

// Numbers that many languages write as words, at least in part.
bool may_be_spelled(const std::string& number) {
  constexpr std::size_t most_digits = 2;
  return number.size() <= most_digits || digits_of(number).size() == 1;
}

// Up to twelve.
bool is_small(const std::string& number) {
  return number.size() == 1 || number == "10" || number == "11" || number == "12";
}

// The 2 of "Nord Stream 2".
bool is_part_of_name(const FoundFact& fact) {
  constexpr std::uint32_t longest = 2;
  if (fact.first < 2 || fact.is_spelled || fact.range.length() > longest) return false;
  const ReadWord& before = fact.sentence->words[fact.first - 1];
  return before.is_capitalised() && before.range.to + 1 == fact.range.from;
}

// 007
bool is_name_of_zeros(const FoundFact& fact) {
  return fact.sentence->words[fact.first].form().starts_with(u"00");
}

// "The Five-Year Engagement"
bool is_in_title(const FoundFact& fact) {
  const std::vector<ReadWord>& words = fact.sentence->words;
  const std::size_t end = fact.first + fact.count;
  return fact.first > 0 && words[fact.first].is_capitalised() && end < words.size() &&
         words[end - 1].is_capitalised() && words[end].is_capitalised();
}

// Noon and midnight have a word of their own.
bool is_noon_or_midnight(const FoundFact& fact) {
  const TimeOfDay* time = std::get_if<TimeOfDay>(&fact.value);
  return time != nullptr && time->minutes == 0 && time->hours % 12 == 0;
}

}  // namespace

bool is_weekday(const FoundFact& fact) {
  const Date* date = std::get_if<Date>(&fact.value);
  return date != nullptr && date->weekday > 0;
}

bool is_part_of_date(const FoundFact& number, const FoundFact& date) {
  const Date* told = std::get_if<Date>(&date.value);
  const Quantity* quantity = std::get_if<Quantity>(&number.value);
  if (told == nullptr || quantity == nullptr) return false;
  const int value = to_int(quantity->number);
  return value > 0 && (value == told->year || value == told->day);
}

Weight weight_of(const FoundFact& value, const FactSide& other_side) {
  if (value.is_ordinal) return Weight::ordinal;
  if (is_noon_or_midnight(value) || is_in_title(value)) return Weight::light;
  const Duration* duration = std::get_if<Duration>(&value.value);
  const bool knows_words = other_side.language->numbers().knows_words;
  if (duration != nullptr && (is_vague(*duration) || !knows_words)) return Weight::light;
  const Quantity* quantity = std::get_if<Quantity>(&value.value);
  if (quantity == nullptr) return Weight::full;
  if (quantity->nature == Nature::code || quantity->parts > 0) return Weight::none;
  const std::string& digits = quantity->number;
  if (digits == "0" || is_name_of_zeros(value) || is_part_of_name(value)) return Weight::light;
  if (digits == "1" || (value.is_spelled && is_small(digits))) return Weight::light;
  if (!knows_words && (value.is_spelled || may_be_spelled(digits))) return Weight::light;
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
