#include "facts/numeric_dates.hpp"

#include <array>
#include <optional>

namespace cotejo {
namespace {

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

// The United States put the month first.
bool puts_month_first(std::string_view lang) {
  return lang == "en" || lang == "en-US" || lang == "fil" || lang == "es-US" || lang == "es-PR";
}

FoundFact date_of(const std::vector<FoundWord>& words, std::size_t first, std::size_t count,
                  std::u16string value) {
  FoundFact fact;
  fact.kind = FactKind::date;
  fact.range = {words[first].range.from, words[first + count - 1].range.to};
  fact.value = std::move(value);
  return fact;
}

bool is_unit(std::u16string_view form, std::u16string_view units) {
  return !form.empty() && units.find(form.front()) != std::u16string_view::npos;
}

// A number and the unit that adjoins it: 3月, 十四日.
struct Measure {
  int number = -1;
  std::size_t count = 0;  // of words, with the unit
};

Measure measure_at(const std::vector<FoundWord>& words, std::size_t at, std::u16string_view units) {
  if (at >= words.size() || words[at].used) return {};
  const bool is_one = words[at].form == u"一";
  const bool is_ten = words[at].form == u"十";
  const std::size_t count = words[at].count > 0 ? words[at].count : is_one || is_ten ? 1 : 0;
  const std::size_t unit = at + count;
  // Some leave a space before the unit.
  if (count == 0 || unit >= words.size() || words[unit].range.from - words[unit - 1].range.to > 1 ||
      !is_unit(words[unit].form, units)) {
    return {};
  }
  const int number = words[at].count > 0 ? to_int(words[at].value) : is_one ? 1 : 10;
  return {number, count + 1};
}

}  // namespace

std::u16string date_value(int year, int month, int day) {
  std::u16string value = year > 0 ? widened(std::to_string(year)) : std::u16string(u"-");
  value += u"-" + two_digits(month);
  if (day > 0) value += u"-" + two_digits(day);
  return value;
}

std::size_t read_numeric_date(std::string_view lang, const std::vector<FoundWord>& words,
                              std::size_t at, std::vector<FoundFact>& facts) {
  if (words[at].kind != WordKind::number) return 0;
  std::u16string text;
  std::size_t count = 0;
  while (at + count < words.size() && text.size() <= longest_numeric) {
    const FoundWord& word = words[at + count];
    const bool joins = word.kind == WordKind::number || word.form == u"/" || word.form == u"-";
    if (!joins || (count > 0 && !adjoin(words[at + count - 1], word))) break;
    text += word.form;
    ++count;
  }
  // „am 5.3.“, which no sentence's end can be where decimals have a comma.
  if (count == 1 && form_at(words, at + 1) == u"." && adjoin(words[at], words[at + 1]) &&
      lang.substr(0, 2) == "de") {
    const std::optional<Parts> yearless = parts_of(text + u".2000");
    if (yearless && yearless->separator == u'.' && is_day(yearless->numbers[0]) &&
        is_month(yearless->numbers[1])) {
      facts.push_back(
          date_of(words, at, 2, date_value(0, yearless->numbers[1], yearless->numbers[0])));
      add_reading(facts.back(), text);
      return 2;
    }
  }
  const std::optional<Parts> parts = parts_of(text);
  if (!parts) return 0;
  const auto [first, second, third] = parts->numbers;
  if (is_year(first) && parts->lengths[0] == 4 && is_month(second) && is_day(third)) {
    facts.push_back(date_of(words, at, count, date_value(first, second, third)));
    return count;
  }
  const bool is_short = parts->lengths[2] == 2 && parts->separator != u'-';
  const int year = is_short ? 2000 + third : third;
  if (!is_year(year)) return 0;
  const bool may_be_day_first = is_day(first) && is_month(second);
  const bool may_be_month_first = is_month(first) && is_day(second) && parts->separator == u'/';
  if (!may_be_day_first && !may_be_month_first) return 0;
  const bool month_first = may_be_month_first && (!may_be_day_first || puts_month_first(lang));
  facts.push_back(
      date_of(words, at, count,
              month_first ? date_value(year, first, second) : date_value(year, second, first)));
  if (may_be_day_first && may_be_month_first && puts_month_first(lang)) {
    add_reading(facts.back(), date_value(year, second, first));
  }
  return count;
}

std::size_t read_east_asian_date(const std::vector<FoundWord>& words, std::size_t at,
                                 std::vector<FoundFact>& facts) {
  int year_number = 0;
  std::size_t next = at;
  if (const Measure year = measure_at(words, at, u"年년"); is_year(year.number)) {
    year_number = year.number;
    next += year.count;
  }
  const Measure month = measure_at(words, next, u"月월");
  if (!is_month(month.number)) return 0;
  next += month.count;
  const Measure day = measure_at(words, next, u"日号號일");
  const bool has_day = is_day(day.number);
  if (has_day) next += day.count;
  // A month alone is no date, and its number no number.
  if (has_day || year_number > 0) {
    facts.push_back(date_of(words, at, next - at,
                            date_value(year_number, month.number, has_day ? day.number : 0)));
  }
  if (!has_day) return next - at;
  // The end of a range: 3月3日至5日.
  const bool goes_on = is_among(form_at(words, next), u" 至 到 - ~ 、 和 から 부터 ");
  const Measure end = goes_on ? measure_at(words, next + 1, u"日号號일") : Measure{};
  if (!is_day(end.number)) return next - at;
  facts.push_back(
      date_of(words, next + 1, end.count, date_value(year_number, month.number, end.number)));
  return next + 1 + end.count - at;
}

}  // namespace cotejo
