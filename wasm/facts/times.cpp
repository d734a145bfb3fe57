#include "facts/times.hpp"

#include <algorithm>
#include <optional>

namespace cotejo {
namespace {

enum class Half { unknown, morning, afternoon };

struct Time {
  int hours = 0;
  int minutes = 0;
  Half half = Half::unknown;
  bool has_minutes = true;
};

bool is_time(int hours, int minutes) {
  return hours >= 0 && hours <= 24 && minutes >= 0 && minutes <= 59;
}

std::u16string value_of(int hours, int minutes) {
  return widened(std::to_string(hours)) + u":" + two_digits(minutes);
}

FoundFact fact_of(const std::vector<FoundWord>& words, std::size_t first, std::size_t count,
                  Time time) {
  FoundFact fact;
  fact.range = {words[first].range.from, words[first + count - 1].range.to};
  const int on_clock = time.hours % 12;
  int hours = time.hours;
  if (time.half == Half::morning && hours == 12) hours = 0;
  if (time.half == Half::afternoon && hours < 12) hours += 12;
  fact.value = value_of(hours, time.minutes);
  if (time.half == Half::unknown && hours <= 12) {
    add_reading(fact, value_of(on_clock + 12, time.minutes));
  }
  // „um 17 Uhr“, «a las 5»: full hours are often bare numbers.
  if (time.minutes == 0) {
    add_reading(fact, widened(std::to_string(hours)));
    add_reading(fact, widened(std::to_string(on_clock == 0 ? 12 : on_clock)));
  }
  return fact;
}

// The digits that a word begins with, and what is after them: "5pm", "17h30".
struct Leading {
  int number = -1;
  std::u16string_view rest;
};

Leading leading(std::u16string_view form) {
  std::size_t end = 0;
  while (end < form.size() && end < 3 && form[end] >= u'0' && form[end] <= u'9') ++end;
  if (end == 0 || end > 2) return {};
  int number = 0;
  for (const char16_t unit : form.substr(0, end)) number = number * 10 + (unit - u'0');
  return {number, form.substr(end)};
}

Half half_of(std::u16string_view form) {
  if (is_among(form, u" pm p.m 下午 晚上 午後 오후 ")) return Half::afternoon;
  if (is_among(form, u" am a.m 上午 凌晨 早上 午前 오전 ")) return Half::morning;
  return Half::unknown;
}

// "p.m." and "p. m." after a time.
std::size_t read_half(const std::vector<FoundWord>& words, std::size_t at, Time& time) {
  const std::u16string_view form = form_at(words, at);
  const Half half = half_of(form);
  if (half != Half::unknown && time.hours <= 12) {
    time.half = half;
    return 1;
  }
  const bool is_letter = form == u"p" || form == u"a";
  if (is_letter && form_at(words, at + 1) == u"." && form_at(words, at + 2) == u"m" &&
      time.hours <= 12) {
    time.half = form == u"p" ? Half::afternoon : Half::morning;
    return 3;
  }
  return 0;
}

// Before a time in Chinese, Japanese and Korean, whose words may be single characters.
Half half_before(const std::vector<FoundWord>& words, std::size_t at) {
  std::u16string before = at > 0 ? words[at - 1].form : std::u16string();
  if (before.size() == 1 && at > 1) before.insert(0, words[at - 2].form);
  return half_of(before);
}

struct Reading {
  Time time;
  std::size_t count = 0;  // of words
};

// 17 ":" 40
Reading read_colon(const std::vector<FoundWord>& words, std::size_t at) {
  if (at + 2 >= words.size() || words[at + 1].form != u":" || !adjoin(words[at], words[at + 1]) ||
      !adjoin(words[at + 1], words[at + 2])) {
    return {};
  }
  const Leading hours = leading(words[at].form);
  const Leading minutes = leading(words[at + 2].form);
  if (!hours.rest.empty() || words[at + 2].form.size() - minutes.rest.size() != 2 ||
      !is_time(hours.number, minutes.number)) {
    return {};
  }
  Reading reading{{hours.number, minutes.number}, 3};
  reading.time.half = half_of(minutes.rest);
  if (!minutes.rest.empty() && reading.time.half == Half::unknown) return {};
  return reading;
}

// "5pm", "17h30", "5.30pm"
Reading read_word(const std::vector<FoundWord>& words, std::size_t at) {
  const Leading hours = leading(words[at].form);
  if (hours.number < 0) return {};
  std::u16string_view rest = hours.rest;
  Time time{hours.number, 0, Half::unknown, false};
  if (!rest.empty() && (rest.front() == u'.' || rest.front() == u'h')) {
    const bool is_french = rest.front() == u'h';
    if (is_french && rest.size() == 1) return {time, is_time(time.hours, 0) ? 1U : 0U};
    const Leading minutes = leading(rest.substr(1));
    if (rest.size() - 1 - minutes.rest.size() != 2 || !is_time(time.hours, minutes.number)) {
      return {};
    }
    time.minutes = minutes.number;
    rest = minutes.rest;
    if (is_french && rest.empty()) return {time, 1};
  }
  time.half = half_of(rest);
  if (time.half == Half::unknown || !is_time(time.hours, time.minutes) || time.hours > 12) {
    return {};
  }
  return {time, 1};
}

// A number with its unit: "17 h 30", „17.30 Uhr“, 5点30分.
Reading read_units(const std::vector<FoundWord>& words, std::size_t at) {
  if (words[at].count != 1) return {};
  const std::u16string_view unit = form_at(words, at + 1);
  const Leading hours = leading(words[at].form);
  Time time{hours.number >= 0 ? hours.number : to_int(words[at].value), 0};
  if (hours.rest.size() == 3 && hours.rest.front() == u'.') {
    const Leading minutes = leading(hours.rest.substr(1));
    if (!is_among(unit, u" uhr h hod hodin godz klo ") || !is_time(time.hours, minutes.number)) {
      return {};
    }
    time.minutes = minutes.number;
    return {time, 2};
  }
  if (!hours.rest.empty() || !is_time(time.hours, 0)) return {};
  const bool is_asian = is_among(unit, u" 点 點 时 時 시 ") || unit.starts_with(u"시");
  if (!is_asian && !is_among(unit, u" h uhr heures ")) return {};
  if (is_asian && !adjoin(words[at], words[at + 1])) return {};
  if (is_asian) time.half = half_before(words, at);
  std::size_t count = 2;
  if (at + 2 < words.size() && words[at + 2].count == 1) {
    const int minutes = to_int(words[at + 2].value);
    const bool has_unit = is_among(form_at(words, at + 3), u" 分 분 min ") ||
                          form_at(words, at + 3).starts_with(u"분");
    const bool has_two = words[at + 2].range.length() == 2;
    if (is_time(time.hours, minutes) && (is_asian ? has_unit : has_two)) {
      time.minutes = minutes;
      count = has_unit ? 4 : 3;
    }
  } else if (is_asian && form_at(words, at + 2) == u"半") {
    time.minutes = 30;
    count = 3;
  }
  return {time, count};
}

// "5 p.m."
Reading read_hour(const std::vector<FoundWord>& words, std::size_t at) {
  if (words[at].count != 1 || words[at].is_ordinal) return {};
  Time time{to_int(words[at].value), 0};
  if (words[at].kind == WordKind::number) {
    const Leading hours = leading(words[at].form);
    if (hours.number < 0) return {};
    time.hours = hours.number;
    if (hours.rest.size() == 3 && hours.rest.front() == u'.') {
      time.minutes = leading(hours.rest.substr(1)).number;
    } else if (!hours.rest.empty()) {
      return {};
    }
  }
  if (!is_time(time.hours, time.minutes)) return {};
  const std::size_t more = read_half(words, at + 1, time);
  return more > 0 ? Reading{time, 1 + more} : Reading{};
}

}  // namespace

void add_times(std::u16string_view digits, FoundFact& fact) {
  const Leading hours = leading(digits);
  if (hours.number < 0 || hours.rest.size() != 3 ||
      (hours.rest.front() != u'.' && hours.rest.front() != u',')) {
    return;
  }
  const int minutes = leading(hours.rest.substr(1)).number;
  if (!is_time(hours.number, minutes)) return;
  add_reading(fact, value_of(hours.number, minutes));
  if (hours.number <= 12) add_reading(fact, value_of(hours.number % 12 + 12, minutes));
}

void find_times(std::vector<FoundWord>& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].used || words[at].value.empty()) continue;
    Reading reading = read_colon(words, at);
    if (reading.count > 0) reading.count += read_half(words, at + 3, reading.time);
    if (reading.count == 0) reading = read_word(words, at);
    if (reading.count == 0) reading = read_units(words, at);
    if (reading.count == 0) reading = read_hour(words, at);
    if (reading.count == 0) continue;
    use(words, at, reading.count);
    facts.push_back(fact_of(words, at, reading.count, reading.time));
  }
}

}  // namespace cotejo
