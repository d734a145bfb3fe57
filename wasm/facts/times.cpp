#include "facts/times.hpp"

#include "facts/clock_words.hpp"

namespace cotejo {
namespace {

constexpr char16_t folded_apostrophe = u'"';

bool is_one_of(std::u16string_view form, std::u16string_view characters) {
  return form.size() == 1 && characters.find(form.front()) != std::u16string_view::npos;
}

void add_hour(int hour, FoundFact& fact) {
  fact.other_values.emplace_back(Quantity{std::to_string(hour)});
}

FoundFact fact_of(const FactWords& words, std::size_t first, FoundTime found) {
  const ClockTime& time = found.time;
  const int hours = time.part ? hour_of_day(time.hours, *time.part) : time.hours;
  const int on_clock = time.hours % 12;
  FoundFact fact =
      words.fact(FactKind::time, first, found.count, TimeOfDay{hours % 24, time.minutes});
  if (!time.part && !time.is_whole_day && hours <= 12) {
    fact.other_values.emplace_back(TimeOfDay{on_clock == hours ? on_clock + 12 : 0, time.minutes});
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
std::optional<Hours> part_of(std::u16string_view letters) {
  if (letters == u"pm" || letters == u"p.m") return Hours{12, 24};
  if (letters == u"am" || letters == u"a.m") return Hours{0, 12};
  return {};
}

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
  const std::optional<Hours> part = part_of(minutes.rest);
  const bool has_ending = !minutes.rest.empty() && minutes.rest.front() == folded_apostrophe;
  if (!minutes.rest.empty() && !part && !has_ending) return {};
  return {{hours.number, minutes.number, part, words.form(at).front() == u'0'}, 3};
}

// "5pm", "17h30", "5.30pm"
FoundTime read_word(const FactWords& words, std::size_t at) {
  const Leading hours = leading(words.form(at));
  if (hours.number < 0) return {};
  std::u16string_view rest = hours.rest;
  ClockTime time{hours.number, 0, {}, false};
  if (!rest.empty() && (rest.front() == u'.' || rest.front() == u'h')) {
    const bool is_french = rest.front() == u'h';
    time.is_whole_day = is_french;
    if (is_french && rest.size() == 1) return {time, is_time(time.hours, 0) ? 1U : 0U};
    const Leading minutes = leading(rest.substr(1));
    if (rest.size() - 1 - minutes.rest.size() != 2 || !is_time(time.hours, minutes.number)) {
      return {};
    }
    time.minutes = minutes.number;
    rest = minutes.rest;
    if (is_french && rest.empty()) return {time, 1};
  }
  time.part = part_of(rest);
  if (!time.part || !is_time(time.hours, time.minutes) || time.hours > 12) {
    return {};
  }
  return {time, 1};
}

// „17.30 Uhr“
FoundTime read_stop(const FactWords& words, std::size_t at, Leading hours) {
  const Leading minutes = leading(hours.rest.substr(1));
  const bool has_unit =
      words.has(at + 1, Sense::clock) || words.has(at + 1, Sense::clock_after_minutes);
  if (!has_unit || !is_time(hours.number, minutes.number)) return {};
  return {{hours.number, minutes.number, {}, true}, 2};
}

// A number with its unit: "17 h 30", „17 Uhr“, 5点30分. A unit that also counts («8 часов») makes a
// time only behind a word that introduces one, or with minutes.
FoundTime read_units(const FactWords& words, std::size_t at) {
  const ClockHour hour = hour_at(words, at);
  const std::u16string_view unit = words.form(at + 1);
  const Leading hours = leading(words.form(at));
  if (hours.rest.size() == 3 && hours.rest.front() == u'.') return read_stop(words, at, hours);
  if (!hours.rest.empty() || hour.count != 1) return {};
  ClockTime time{hour.hours, hour.minutes, {}, false};
  const bool is_asian = is_one_of(unit, u"点點时時") || unit.starts_with(u"시");
  if (!is_asian && !words.has(at + 1, Sense::clock)) return {};
  if (is_asian && (!words.adjoins_next(at) || unit.starts_with(u"시간"))) return {};
  std::size_t count = 2;
  // «20 h. 30»
  const bool has_stop = words.form(at + 2) == u"." && words.adjoins_next(at + 1);
  const std::size_t next = has_stop ? at + 3 : at + 2;
  const FoundNumber* second = words.number_from(next);
  // 二十分 may be three words.
  if (second != nullptr && (second->count == 1 || is_asian)) {
    const int minutes = to_int(second->value);
    const std::size_t end = next + second->count;
    const std::u16string_view after = words.form(end);
    const bool has_unit = is_one_of(after, u"分") || after == u"min" || after.starts_with(u"분");
    const bool has_two = words[next].range.length() == 2;
    if (is_time(time.hours, minutes) && (is_asian ? has_unit : has_two)) {
      time.minutes = minutes;
      count = end - at + (has_unit ? 1 : 0);
    }
  } else if (const auto more = words.named_at(at + 2, Sense::after_hour); more.count > 0) {
    time.minutes = more.value;
    count = 2 + more.count;
  }
  const auto span = words.named_at(at + 1, Sense::unit);
  const bool may_count = span.count > 0 && span_of(span.value) != Span::none;
  const bool is_told = words.named_before(at, Sense::before_clock).count > 0 ||
                       words.named_at(at + count, Sense::part_of_day).count > 0;
  if (may_count && !is_told) return {};
  time.is_whole_day = !is_asian && hours.number >= 0;
  return {time, count};
}

// "5 p.m."
FoundTime read_hour(const FactWords& words, std::size_t at) {
  const FoundNumber* number = words.number_from(at);
  if (number == nullptr || number->count != 1 || number->is_ordinal) return {};
  ClockTime time{to_int(number->value), 0, {}, false};
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
  const bool is_introduced = words.named_before(at, Sense::before_clock).count > 0;
  const std::size_t more = read_part_of_day(words, at + 1, is_introduced, time);
  return more > 0 ? FoundTime{time, 1 + more} : FoundTime{};
}

// In digits, with what is said of the part of the day behind it or before.
FoundTime read_digits(const FactWords& words, std::size_t at) {
  FoundTime found = read_colon(words, at);
  if (found.count == 0) found = read_word(words, at);
  if (found.count == 0) found = read_units(words, at);
  if (found.count == 0) return read_hour(words, at);
  found.count += read_part_of_day(words, at + found.count, true, found.time);
  return found;
}

// «plus de deux heures» are hours that something takes.
bool is_bounded(const FactWords& words, std::size_t at, const FoundTime& found) {
  const FactWords::Named bound = words.named_before(at, Sense::bound);
  const auto unit = words.named_at(at + found.count - 1, Sense::unit);
  return bound.count > 0 && bound.value > value_of(Bound::about) && bound.value < bound_after &&
         !found.time.part && unit.count > 0 && span_of(unit.value) == Span::hour;
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
  // „am 2.09.“
  const bool may_be_date =
      hours.rest.front() == u'.' && hours.number >= 1 && minutes >= 1 && minutes <= 12;
  if (may_be_date) fact.other_values.emplace_back(Date{.month = minutes, .day = hours.number});
  fact.other_values.emplace_back(TimeOfDay{hours.number, minutes});
  if (hours.number <= 12) {
    fact.other_values.emplace_back(TimeOfDay{hours.number % 12 + 12, minutes});
  }
}

void find_times(FactWords& words, std::vector<FoundFact>& facts) {
  const Senses beginnings =
      senses_of({Sense::hour, Sense::before_hour, Sense::before_hour_less, Sense::without_minutes});
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at)) continue;
    if (!words.may_name(at, beginnings) && !words.may_count(at)) continue;
    FoundTime found;
    const bool has_digits = words[at].kind == WordKind::number;
    if (has_digits && words.number_from(at) != nullptr) found = read_digits(words, at);
    if (found.count == 0) found = read_clock_words(words, at);
    if (found.count == 0 && words.number_from(at) != nullptr) found = read_digits(words, at);
    if (found.count == 0 || is_bounded(words, at, found)) continue;
    if (!found.time.part && found.time.hours <= 12) found.time.part = part_before(words, at);
    words.use(at, found.count);
    facts.push_back(fact_of(words, at, found));
  }
}

}  // namespace cotejo
