#include "facts/time_value.hpp"

#include <array>
#include <string_view>

namespace cotejo {
namespace {

constexpr std::array<std::u16string_view, 8> weekdays = {u"",    u"mon", u"tue", u"wed",
                                                         u"thu", u"fri", u"sat", u"sun"};

std::u16string widened(std::string_view ascii) { return {ascii.begin(), ascii.end()}; }

std::u16string two_digits(int number) {
  return (number < 10 ? u"0" : u"") + widened(std::to_string(number));
}

}  // namespace

std::u16string text_of(const Date& date) {
  if (date.weekday > 0) return std::u16string(weekdays.at(static_cast<std::size_t>(date.weekday)));
  std::u16string text = date.year > 0 ? widened(std::to_string(date.year)) : u"-";
  text += u"-" + two_digits(date.month);
  if (date.day > 0) text += u"-" + two_digits(date.day);
  return text;
}

std::u16string text_of(const TimeOfDay& time) {
  return widened(std::to_string(time.hours)) + u":" + two_digits(time.minutes);
}

std::u16string text_of(const Duration& duration) { return widened(duration.text); }

bool agree(const Date& date, const Date& other) {
  if (date == other) return true;
  if (date.weekday > 0 || other.weekday > 0) return false;
  return (date.year == 0 || other.year == 0) && date.month == other.month && date.day == other.day;
}

bool agree(const TimeOfDay& time, const TimeOfDay& other) { return time == other; }

bool agree(const Duration& duration, const Duration& other) { return duration == other; }

}  // namespace cotejo
