// The names of months and weekdays, with their endings and compounds: «в среду», „Dienstagabend“.
// The lexicons have the names of more languages, but as a dictionary lists them, and only across
// languages. A month's name counts beside a number alone, so that it may be short or ambiguous.
#pragma once

#include <string_view>

namespace cotejo {

struct CalendarName {
  int month = 0;    // 1 to 12
  int weekday = 0;  // 1 (Monday) to 7
};

// By the evidence form of a word; zeros where it is neither.
CalendarName calendar_name(std::u16string_view form, std::string_view lang);

// Whether the weekdays of a language are known so well that one which is not read is not there.
bool knows_weekdays(std::string_view lang);

}  // namespace cotejo
