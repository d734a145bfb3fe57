#include "facts/numeric_dates.hpp"

#include <array>
#include <optional>

namespace cotejo {
namespace {

constexpr std::u16string_view month_numerals = u"一二三四五六七八九十";
constexpr std::size_t longest_numeric = 10;  // code units: 05/03/2021

bool is_day(int number) { return number >= 1 && number <= 31; }
bool is_month(int number) { return number >= 1 && number <= 12; }
bool is_year(int number) { return number >= 1000 && number <= 2999; }

// Three numbers between two equal separators.
struct Parts {
  std::array<int, 3> numbers = {};
  std::array<std::size_t, 3> lengths = {};
  char16_t separator = 0;
};

std::optional<Parts> parts_of(std::u16string_view text) {
  Parts parts;
  std::size_t part = 0;
  for (const char16_t unit : text) {
    if (unit >= u'0' && unit <= u'9') {
      if (++parts.lengths.at(part) > 4) return {};
      parts.numbers.at(part) = parts.numbers.at(part) * 10 + (unit - u'0');
    } else {
      if (part == 2 || parts.lengths.at(part) == 0 || (part == 1 && unit != parts.separator)) {
        return {};
      }
      parts.separator = unit;
      ++part;
    }
  }
  if (part != 2 || parts.lengths[2] == 0) return {};
  return parts;
}

bool begins_among(std::u16string_view form, std::u16string_view units) {
  return !form.empty() && units.find(form.front()) != std::u16string_view::npos;
}

// A number and the unit that adjoins it: 3月, 十四日.
struct Measure {
  int number = -1;
  std::size_t count = 0;  // of words, with the unit
};

Measure measure_at(const FactWords& words, std::size_t at, std::u16string_view units) {
  if (at >= words.size() || words.is_used(at)) return {};
  const FoundNumber* number = words.number_from(at);
  const bool is_one = words.form(at) == u"一";
  const bool is_ten = words.form(at) == u"十";
  const std::size_t count = number != nullptr ? number->count : is_one || is_ten ? 1 : 0;
  const std::size_t unit = at + count;
  // Some leave a space before the unit.
  if (count == 0 || unit >= words.size() || words[unit].range.from - words[unit - 1].range.to > 1 ||
      !begins_among(words.form(unit), units)) {
    return {};
  }
  return {number != nullptr ? to_int(number->value) : is_one ? 1 : 10, count + 1};
}

FoundFact date_of(const FactWords& words, std::size_t first, std::size_t count, Date date) {
  return words.fact(FactKind::date, first, count, date);
}

// „am 5.3.“, which no sentence's end can be where decimals have a comma.
std::size_t read_day_and_month(const FactWords& words, std::size_t at, std::u16string_view text,
                               std::vector<FoundFact>& facts) {
  const bool has_stop = words.form(at + 1) == u"." && words.adjoins_next(at);
  if (!words.language().calendar().last_stop || !has_stop) return 0;
  const std::optional<Parts> parts = parts_of(std::u16string(text) + u".2000");
  if (!parts || parts->separator != u'.' || !is_day(parts->numbers[0]) ||
      !is_month(parts->numbers[1])) {
    return 0;
  }
  facts.push_back(date_of(words, at, 2, {.month = parts->numbers[1], .day = parts->numbers[0]}));
  facts.back().other_values.emplace_back(Quantity{std::string(text.begin(), text.end())});
  return 2;
}

}  // namespace

std::size_t read_numeric_date(const FactWords& words, std::size_t at,
                              std::vector<FoundFact>& facts) {
  if (words[at].kind != WordKind::number) return 0;
  std::u16string text;
  std::size_t count = 0;
  while (at + count < words.size() && text.size() <= longest_numeric) {
    const std::u16string_view form = words.form(at + count);
    const bool joins = words[at + count].kind == WordKind::number || form == u"/" || form == u"-";
    if (!joins || (count > 0 && !words.adjoins_next(at + count - 1))) break;
    text += form;
    ++count;
  }
  if (count == 1) {
    if (const std::size_t read = read_day_and_month(words, at, text, facts)) return read;
  }
  const std::optional<Parts> parts = parts_of(text);
  if (!parts) return 0;
  const auto [first, second, third] = parts->numbers;
  if (is_year(first) && parts->lengths[0] == 4 && is_month(second) && is_day(third)) {
    facts.push_back(date_of(words, at, count, {.year = first, .month = second, .day = third}));
    return count;
  }
  const bool is_short = parts->lengths[2] == 2 && parts->separator != u'-';
  const int year = is_short ? 2000 + third : third;
  if (!is_year(year)) return 0;
  const bool may_be_day_first = is_day(first) && is_month(second);
  const bool may_be_month_first = is_month(first) && is_day(second) && parts->separator == u'/';
  if (!may_be_day_first && !may_be_month_first) return 0;
  const bool usually_month_first = words.language().calendar().month_first;
  const bool month_first = may_be_month_first && (!may_be_day_first || usually_month_first);
  const Date by_day = {.year = year, .month = second, .day = first};
  const Date by_month = {.year = year, .month = first, .day = second};
  facts.push_back(date_of(words, at, count, month_first ? by_month : by_day));
  if (may_be_day_first && may_be_month_first && usually_month_first) {
    facts.back().other_values.emplace_back(by_day);
  }
  return count;
}

std::size_t read_east_asian_date(const FactWords& words, std::size_t at,
                                 std::vector<FoundFact>& facts) {
  Date date;
  std::size_t next = at;
  if (const Measure year = measure_at(words, at, u"年년"); is_year(year.number)) {
    date.year = year.number;
    next += year.count;
  }
  Measure month = measure_at(words, next, u"月월");
  // A month's name that holds its number, which counts as none then: 五月.
  if (!is_month(month.number) && next < words.size() && words[next].month > 0 &&
      begins_among(words.form(next), month_numerals)) {
    month = {words[next].month, words[next].month_words};
  }
  if (!is_month(month.number)) return 0;
  date.month = month.number;
  next += month.count;
  const Measure day = measure_at(words, next, u"日号號일");
  if (is_day(day.number)) {
    date.day = day.number;
    next += day.count;
  }
  facts.push_back(date_of(words, at, next - at, date));
  if (date.day == 0) return next - at;
  // The end of a range: 3月3日至5日.
  const bool goes_on = words.has(next, Sense::joins_days);
  const Measure end = goes_on ? measure_at(words, next + 1, u"日号號일") : Measure{};
  if (!is_day(end.number)) return next - at;
  date.day = end.number;
  facts.push_back(date_of(words, next + 1, end.count, date));
  return next + 1 + end.count - at;
}

}  // namespace cotejo
