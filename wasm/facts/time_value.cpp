#include "facts/time_value.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace cotejo {
namespace {

constexpr std::array<std::u16string_view, 8> weekdays = {u"",    u"mon", u"tue", u"wed",
                                                         u"thu", u"fri", u"sat", u"sun"};
constexpr std::array<std::u16string_view, 5> seasons = {u"", u"spring", u"summer", u"autumn",
                                                        u"winter"};

std::u16string digits(std::int64_t number) {
  const std::string ascii = std::to_string(number);
  return {ascii.begin(), ascii.end()};
}

std::u16string two_digits(std::int64_t number) {
  return (number < 10 ? u"0" : u"") + digits(number);
}

// A number of hundredths.
std::u16string decimal(std::int64_t hundredths) {
  std::u16string text = digits(hundredths / 100);
  const std::int64_t rest = hundredths % 100;
  if (rest == 0) return text;
  return text + u"." + (rest % 10 == 0 ? digits(rest / 10) : two_digits(rest));
}

// What a span is as ISO 8601 has it: a quarter is three months.
struct Iso {
  int count = 1;
  char16_t unit = u'D';
  bool is_clock = false;
};

Iso iso_of(Span span) {
  switch (span) {
    case Span::second:
      return {1, u'S', true};
    case Span::minute:
      return {1, u'M', true};
    case Span::hour:
      return {1, u'H', true};
    case Span::week:
      return {1, u'W'};
    case Span::month:
      return {1, u'M'};
    case Span::quarter:
      return {3, u'M'};
    case Span::year:
      return {1, u'Y'};
    case Span::decade:
      return {10, u'Y'};
    case Span::century:
      return {100, u'Y'};
    default:
      return {};
  }
}

std::u16string text_of_step(Step step) {
  const Iso iso = iso_of(step.span);
  std::u16string text = step.count < 0 ? u"-P" : step.count > 0 ? u"+P" : u"P";
  if (iso.is_clock) text += u"T";
  return text + digits(std::int64_t{std::abs(step.count)} * iso.count) + iso.unit;
}

constexpr double days_of(Span span) {
  switch (span) {
    case Span::second:
      return 1.0 / (24 * 60 * 60);
    case Span::minute:
      return 1.0 / (24 * 60);
    case Span::hour:
      return 1.0 / 24;
    case Span::week:
      return 7;
    case Span::month:
      return 30.4375;
    case Span::quarter:
      return 91.3125;
    case Span::year:
      return 365.25;
    case Span::decade:
      return 3652.5;
    case Span::century:
      return 36525;
    default:
      return 1;
  }
}

bool are_near(double one, double two, double most_off) {
  return std::abs(one - two) <= most_off * std::max(std::abs(one), std::abs(two));
}

// How far apart the parts of two dates are.
enum class Likeness { unlike, same, different };

Likeness likeness(bool is_same) { return is_same ? Likeness::same : Likeness::different; }

Likeness of_numbers(int one, int two) {
  return one == 0 || two == 0 ? Likeness::unlike : likeness(one == two);
}

// "This week" holds "yesterday"; otherwise what is counted in two spans is one where their lengths
// are, as of 14 days and two weeks.
Likeness of_steps(Step one, Step two) {
  constexpr double most_off = 0.1;
  if (one.span == Span::none || two.span == Span::none) return Likeness::unlike;
  if (one.span == two.span) return likeness(one.count == two.count);
  if (one.span < two.span) std::swap(one, two);
  const double days = two.count * days_of(two.span);
  if (one.count == 0) return likeness(std::abs(days) < days_of(one.span));
  return likeness(are_near(one.count * days_of(one.span), days, most_off));
}

int century_of(int year) { return (year + 99) / 100; }

// Of what two dates tell in the years: the narrower must lie in the wider.
Likeness of_years(const Date& one, const Date& two) {
  if (one.year > 0 && two.year > 0) return likeness(one.year == two.year);
  if (one.decade > 0 && two.decade > 0) {
    const bool both_whole = one.decade >= 100 && two.decade >= 100;
    return likeness(both_whole ? one.decade == two.decade : one.decade % 100 == two.decade % 100);
  }
  if (one.century > 0 && two.century > 0) return likeness(one.century == two.century);
  const int year = std::max(one.year, two.year);
  const int decade = std::max(one.decade, two.decade);
  const int century = std::max(one.century, two.century);
  if (year > 0 && decade > 0) {
    return likeness(decade < 100 ? year % 100 / 10 * 10 == decade : year / 10 * 10 == decade);
  }
  const int told = std::max(year, decade);
  if (told < 100 || century == 0) return Likeness::unlike;
  return likeness(century_of(told) == century || told / 100 + 1 == century);
}

Likeness of_dates(const Date& one, const Date& two) {
  const std::array<Likeness, 6> parts = {
      of_years(one, two),
      of_numbers(one.month, two.month),
      of_numbers(one.day, two.day),
      of_numbers(one.weekday, two.weekday),
      of_numbers(one.season, two.season),
      of_steps(one.step, two.step),
  };
  const auto has = [&](Likeness part) {
    return std::find(parts.begin(), parts.end(), part) != parts.end();
  };
  if (has(Likeness::different)) return Likeness::different;
  return has(Likeness::same) ? Likeness::same : Likeness::unlike;
}

double days_of(const Duration& duration) {
  return static_cast<double>(duration.months) / 100 * days_of(Span::month) +
         static_cast<double>(duration.seconds) / 100 * days_of(Span::second);
}

}  // namespace

std::u16string text_of(const Date& date) {
  std::u16string text;
  const auto add = [&](const std::u16string& part) { text += (text.empty() ? u"" : u" ") + part; };
  if (date.century > 0) add(u"C" + digits(date.century));
  if (date.decade > 0) add(digits(date.decade) + u"s");
  if (date.month > 0) {
    std::u16string whole = date.year > 0 ? digits(date.year) : u"-";
    whole += u"-" + two_digits(date.month);
    if (date.day > 0) whole += u"-" + two_digits(date.day);
    add(whole);
  } else if (date.year > 0) {
    add(digits(date.year));
  }
  if (date.season > 0) add(std::u16string(seasons.at(static_cast<std::size_t>(date.season))));
  if (date.weekday > 0) add(std::u16string(weekdays.at(static_cast<std::size_t>(date.weekday))));
  if (date.step.span != Span::none) add(text_of_step(date.step));
  return text;
}

std::u16string text_of(const TimeOfDay& time) {
  return digits(time.hours) + u":" + two_digits(time.minutes);
}

std::u16string text_of(const Duration& duration) {
  constexpr std::int64_t minute = 60;
  constexpr std::int64_t hour = 60 * minute;
  constexpr std::int64_t day = 24 * hour;
  std::u16string text = u"P";
  const auto counts = [&](std::int64_t hundredths, std::int64_t unit) {
    return hundredths % (unit * 100) == 0;
  };
  if (duration.months > 0) {
    const bool is_years = counts(duration.months, 12);
    text += decimal(is_years ? duration.months / 12 : duration.months) + (is_years ? u"Y" : u"M");
  }
  const std::int64_t seconds = duration.seconds;
  if (seconds == 0) return text;
  if (counts(seconds, day)) return text + decimal(seconds / day) + u"D";
  text += u"T";
  if (counts(seconds, hour)) return text + decimal(seconds / hour) + u"H";
  if (counts(seconds, minute)) return text + decimal(seconds / minute) + u"M";
  return text + decimal(seconds) + u"S";
}

Duration duration_of(Span span, std::int64_t hundredths) {
  switch (span) {
    case Span::none:
      return {};
    case Span::second:
      return {0, hundredths, span};
    case Span::minute:
      return {0, hundredths * 60, span};
    case Span::hour:
      return {0, hundredths * 60 * 60, span};
    case Span::day:
      return {0, hundredths * 24 * 60 * 60, span};
    case Span::week:
      return {0, hundredths * 7 * 24 * 60 * 60, span};
    case Span::month:
      return {hundredths, 0, span};
    case Span::quarter:
      return {hundredths * 3, 0, span};
    case Span::year:
      return {hundredths * 12, 0, span};
    case Span::decade:
      return {hundredths * 120, 0, span};
    case Span::century:
      return {hundredths * 1200, 0, span};
  }
  return {};
}

bool are_alike(const Date& date, const Date& other) {
  return of_dates(date, other) != Likeness::unlike;
}

bool agree(const Date& date, const Date& other) { return of_dates(date, other) == Likeness::same; }

bool agree(const TimeOfDay& time, const TimeOfDay& other) { return time == other; }

bool agree(const Duration& duration, const Duration& other) {
  constexpr double most_off = 0.07;
  constexpr double most_off_across = 0.1;  // months have no length of their own
  if (duration.months == other.months && duration.seconds == other.seconds) return true;
  if (duration.span == other.span) return false;
  const bool across = (duration.months > 0) != (other.months > 0);
  return are_near(days_of(duration), days_of(other), across ? most_off_across : most_off);
}

bool is_vague(const Date& date) {
  return date.day == 0 && date.year == 0 && date.decade == 0 && date.century == 0;
}

bool is_vague(const Duration& duration) {
  for (const Span span :
       {Span::second, Span::minute, Span::hour, Span::day, Span::week, Span::month, Span::year}) {
    const Duration once = duration_of(span, 100);
    const bool is_counted_so = duration.span == span || duration.span == Span::none;
    if (is_counted_so && duration.months == once.months && duration.seconds == once.seconds) {
      return true;
    }
  }
  return false;
}

}  // namespace cotejo
