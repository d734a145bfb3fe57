#include "facts/agreement.hpp"

#include <algorithm>

#include "facts/calendar_names.hpp"
#include "facts/measures.hpp"
#include "lexicon/number_words.hpp"

namespace cotejo {
namespace {

bool has_reading(const FoundFact& fact, std::u16string_view value) {
  if (fact.value == value) return true;
  const std::u16string_view others = fact.other_values;
  for (std::size_t at = others.find(value); at != std::u16string_view::npos;
       at = others.find(value, at + 1)) {
    const std::size_t end = at + value.size();
    if (at > 0 && others[at - 1] == u' ' && (end == others.size() || others[end] == u' ')) {
      return true;
    }
  }
  return false;
}

// The digits of a value without the zeros and the point that a power of ten moves.
std::u16string digits_of(const std::u16string& value) {
  std::u16string digits;
  for (const char16_t unit : value) {
    if (unit != u'.') digits.push_back(unit);
  }
  digits.erase(0, std::min(digits.find_first_not_of(u'0'), digits.size()));
  while (!digits.empty() && digits.back() == u'0') digits.pop_back();
  return digits;
}

std::u16string without_year(const std::u16string& date) {
  if (date.starts_with(u"--")) return date.substr(1);
  return date.size() > 4 ? date.substr(4) : date;
}

// Numbers that many languages write as words, at least in part.
bool may_be_spelled(const FoundFact& number) {
  constexpr std::size_t most_digits = 2;
  return number.value.find(u':') == std::u16string::npos &&
         (number.value.size() <= most_digits || digits_of(number.value).size() == 1);
}

// Up to twelve.
bool is_small(const std::u16string& value) {
  return value.size() == 1 || value == u"10" || value == u"11" || value == u"12";
}

}  // namespace

bool agree(const FoundFact& fact, const FoundFact& other) {
  if (has_reading(other, fact.value)) return true;
  std::u16string_view others = fact.other_values;
  while (!others.empty()) {
    others.remove_prefix(1);
    const std::u16string_view value = others.substr(0, others.find(u' '));
    if (has_reading(other, value)) return true;
    others.remove_prefix(value.size());
  }
  if (fact.kind != FactKind::date) return false;
  const bool one_yearless = fact.value.starts_with(u"--") || other.value.starts_with(u"--");
  return one_yearless && without_year(fact.value) == without_year(other.value);
}

bool agree_across(const FoundFact& fact, const FactSide& side, const FoundFact& other,
                  const FactSide& other_side) {
  if (agree(fact, other)) return true;
  if (fact.kind != FactKind::number) return false;
  if (are_converted(fact, other)) return true;
  const bool one_unknown = !knows_number_words(side.lang) || !knows_number_words(other_side.lang);
  return one_unknown && fact.value.size() != other.value.size() &&
         digits_of(fact.value) == digits_of(other.value);
}

bool is_part_of_date(const FoundFact& number, const FoundFact& date) {
  const std::u16string& value = date.value;
  if (value.size() < 7 || number.value.empty()) return false;
  const std::u16string year = value.substr(0, 4);
  std::u16string day = value.size() >= 6 ? value.substr(value.size() - 2) : std::u16string();
  if (day.front() == u'0') day.erase(0, 1);
  // "2023-09" has no day.
  const bool has_day = value.starts_with(u"--") || value.size() == 10;
  return number.value == year || (has_day && number.value == day);
}

Weight weight_of(const FoundFact& number, const FactSide& other_side) {
  if (number.is_ordinal) return Weight::ordinal;
  // Noon and midnight have a word of their own.
  if (number.value == u"12:00" || number.value == u"0:00" || number.value == u"24:00") {
    return Weight::light;
  }
  if (number.value == u"1" || (number.is_spelled && is_small(number.value))) return Weight::light;
  if (!knows_number_words(other_side.lang) && (number.is_spelled || may_be_spelled(number))) {
    return Weight::light;
  }
  return Weight::full;
}

bool would_be_read(const FoundFact& date, const FactSide& other_side) {
  if (knows_weekdays(other_side.lang)) return true;
  const bool is_weekday = date.value.find(u'-') == std::u16string::npos;
  // The lexicon lists weekdays and months as a dictionary does.
  return !is_weekday && other_side.lexicons != nullptr &&
         other_side.lexicons->of(other_side.lang) != nullptr;
}

}  // namespace cotejo
