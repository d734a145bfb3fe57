#include "facts/value.hpp"

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

struct Writer {
  std::u16string operator()(const Quantity& quantity) const { return widened(quantity.number); }

  std::u16string operator()(const Date& date) const {
    if (date.weekday > 0)
      return std::u16string(weekdays.at(static_cast<std::size_t>(date.weekday)));
    std::u16string text = date.year > 0 ? widened(std::to_string(date.year)) : u"-";
    text += u"-" + two_digits(date.month);
    if (date.day > 0) text += u"-" + two_digits(date.day);
    return text;
  }

  std::u16string operator()(const TimeOfDay& time) const {
    return widened(std::to_string(time.hours)) + u":" + two_digits(time.minutes);
  }

  std::u16string operator()(const Words& words) const {
    std::u16string text;
    for (const std::u16string& word : words.words) text += (text.empty() ? u"" : u" ") + word;
    return text;
  }
};

}  // namespace

std::u16string text_of(const Value& value) { return std::visit(Writer(), value); }

}  // namespace cotejo
