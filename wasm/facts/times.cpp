#include "facts/times.hpp"

namespace cotejo {
namespace {

enum class Half { unknown, morning, afternoon };

struct Time {
  int hours = 0;
  int minutes = 0;
  Half half = Half::unknown;
  bool has_minutes = true;
};

bool is_one_of(std::u16string_view form, std::u16string_view characters) {
  return form.size() == 1 && characters.find(form.front()) != std::u16string_view::npos;
}

bool is_time(int hours, int minutes) {
  return hours >= 0 && hours <= 24 && minutes >= 0 && minutes <= 59;
}

void add_hour(int hour, FoundFact& fact) {
  fact.other_values.emplace_back(Quantity{std::to_string(hour)});
}

FoundFact fact_of(const FactWords& words, std::size_t first, std::size_t count, Time time) {
  const int on_clock = time.hours % 12;
  int hours = time.hours;
  if (time.half == Half::morning && hours == 12) hours = 0;
  if (time.half == Half::afternoon && hours < 12) hours += 12;
  FoundFact fact = words.fact(FactKind::number, first, count, TimeOfDay{hours, time.minutes});
  if (time.half == Half::unknown && hours <= 12) {
    fact.other_values.emplace_back(TimeOfDay{on_clock + 12, time.minutes});
  }
  // „um 17 Uhr“, «a las 5»: full hours are often bare numbers.
  if (time.minutes == 0) {
    add_hour(hours, fact);
    add_hour(on_clock == 0 ? 12 : on_clock, fact);
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

// By letters that stand right after digits: "5pm".
Half half_of(std::u16string_view letters) {
  if (letters == u"pm" || letters == u"p.m") return Half::afternoon;
  if (letters == u"am" || letters == u"a.m") return Half::morning;
  return Half::unknown;
}

// "p.m." and "p. m." after a time.
std::size_t read_half(const FactWords& words, std::size_t at, Time& time) {
  if (time.hours > 12) return 0;
  const bool is_afternoon = words.has(at, Sense::afternoon);
  if (is_afternoon || words.has(at, Sense::morning)) {
    time.half = is_afternoon ? Half::afternoon : Half::morning;
    return 1;
  }
  const std::u16string_view form = words.form(at);
  const bool is_letter = form == u"p" || form == u"a";
  if (is_letter && words.form(at + 1) == u"." && words.form(at + 2) == u"m") {
    time.half = form == u"p" ? Half::afternoon : Half::morning;
    return 3;
  }
  return 0;
}

// Before a time in Chinese, Japanese and Korean.
Half half_before(const FactWords& words, std::size_t at) {
  if (words.ends_with(at, Sense::afternoon)) return Half::afternoon;
  return words.ends_with(at, Sense::morning) ? Half::morning : Half::unknown;
}

struct FoundTime {
  Time time;
  std::size_t count = 0;  // of words
};

// 17 ":" 40
FoundTime read_colon(const FactWords& words, std::size_t at) {
  if (at + 2 >= words.size() || words.form(at + 1) != u":" || !words.adjoins_next(at) ||
      !words.adjoins_next(at + 1)) {
    return {};
  }
  const Leading hours = leading(words.form(at));
  const Leading minutes = leading(words.form(at + 2));
  if (!hours.rest.empty() || words.form(at + 2).size() - minutes.rest.size() != 2 ||
      !is_time(hours.number, minutes.number)) {
    return {};
  }
  FoundTime found{{hours.number, minutes.number}, 3};
  found.time.half = half_of(minutes.rest);
  if (!minutes.rest.empty() && found.time.half == Half::unknown) return {};
  return found;
}

// "5pm", "17h30", "5.30pm"
FoundTime read_word(const FactWords& words, std::size_t at) {
  const Leading hours = leading(words.form(at));
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
FoundTime read_units(const FactWords& words, std::size_t at) {
  const FoundNumber* number = words.number_from(at);
  if (number == nullptr || number->count != 1) return {};
  const std::u16string_view unit = words.form(at + 1);
  const Leading hours = leading(words.form(at));
  Time time{hours.number >= 0 ? hours.number : to_int(number->value), 0};
  if (hours.rest.size() == 3 && hours.rest.front() == u'.') {
    const Leading minutes = leading(hours.rest.substr(1));
    const bool has_unit =
        words.has(at + 1, Sense::clock) || words.has(at + 1, Sense::clock_after_minutes);
    if (!has_unit || !is_time(time.hours, minutes.number)) {
      return {};
    }
    time.minutes = minutes.number;
    return {time, 2};
  }
  if (!hours.rest.empty() || !is_time(time.hours, 0)) return {};
  const bool is_asian = is_one_of(unit, u"点點时時") || unit.starts_with(u"시");
  if (!is_asian && !words.has(at + 1, Sense::clock)) return {};
  if (is_asian && !words.adjoins_next(at)) return {};
  if (is_asian) time.half = half_before(words, at);
  std::size_t count = 2;
  const FoundNumber* second = words.number_from(at + 2);
  if (second != nullptr && second->count == 1) {
    const int minutes = to_int(second->value);
    const std::u16string_view after = words.form(at + 3);
    const bool has_unit = is_one_of(after, u"分") || after == u"min" || after.starts_with(u"분");
    const bool has_two = words[at + 2].range.length() == 2;
    if (is_time(time.hours, minutes) && (is_asian ? has_unit : has_two)) {
      time.minutes = minutes;
      count = has_unit ? 4 : 3;
    }
  } else if (is_asian && words.form(at + 2) == u"半") {
    time.minutes = 30;
    count = 3;
  }
  return {time, count};
}

// "5 p.m."
FoundTime read_hour(const FactWords& words, std::size_t at) {
  const FoundNumber* number = words.number_from(at);
  if (number == nullptr || number->count != 1 || number->is_ordinal) return {};
  Time time{to_int(number->value), 0};
  if (words[at].kind == WordKind::number) {
    const Leading hours = leading(words.form(at));
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
  return more > 0 ? FoundTime{time, 1 + more} : FoundTime{};
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
  fact.other_values.emplace_back(TimeOfDay{hours.number, minutes});
  if (hours.number <= 12) {
    fact.other_values.emplace_back(TimeOfDay{hours.number % 12 + 12, minutes});
  }
}

void find_times(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at) || words.number_from(at) == nullptr) continue;
    FoundTime found = read_colon(words, at);
    if (found.count > 0) found.count += read_half(words, at + 3, found.time);
    if (found.count == 0) found = read_word(words, at);
    if (found.count == 0) found = read_units(words, at);
    if (found.count == 0) found = read_hour(words, at);
    if (found.count == 0) continue;
    words.use(at, found.count);
    facts.push_back(fact_of(words, at, found.count, found.time));
  }
}

}  // namespace cotejo
