#include "facts/clock_words.hpp"

namespace cotejo {
namespace {

constexpr int on_clock = 12;
constexpr int in_hour = 60;

bool may_count(const FactWords& words, std::size_t at) {
  const auto unit = words.named_at(at, Sense::unit);
  return unit.count > 0 && span_of(unit.value) != Span::none;
}

bool is_introduced(const FactWords& words, std::size_t at) {
  return words.named_before(at, Sense::before_clock).count > 0;
}

// Minutes as a number, and the word for them.
FoundTime minutes_at(const FactWords& words, std::size_t at) {
  const FoundNumber* number = words.number_from(at);
  if (number == nullptr || number->is_ordinal) return {};
  const int minutes = to_int(number->value);
  if (minutes < 1 || minutes >= in_hour) return {};
  const auto unit = words.named_at(at + number->count, Sense::unit);
  const bool has_unit = unit.count > 0 && span_of(unit.value) == Span::minute;
  return {{0, minutes, {}, false}, number->count + (has_unit ? unit.count : 0)};
}

// `minutes` may be less than none, or more than an hour has.
ClockTime with_minutes(int hours, int minutes) {
  if (minutes < 0)
    return {hours <= 1 ? hours + on_clock - 1 : hours - 1, minutes + in_hour, {}, false};
  return {hours, minutes, {}, false};
}

// "half past eight", „halb neun“, «без десяти восемь», "ten to nine": minutes stand first.
FoundTime read_before_hour(const FactWords& words, std::size_t at) {
  int minutes = 0;
  std::size_t count = 0;
  bool is_sure = true;
  const auto take = [&](Sense sense, int sign) {
    const auto named = words.named_at(at, sense);
    if (count > 0 || named.count == 0) return;
    minutes = sign * named.value;
    count = named.count;
  };
  take(Sense::before_hour, 1);
  take(Sense::before_hour_less, -1);
  if (count == 0) {
    const auto without = words.named_at(at, Sense::without_minutes);
    const FoundTime told = minutes_at(words, at + without.count);
    if (told.count == 0) return {};
    const std::size_t joint = at + without.count + told.count;
    const auto past = words.named_at(joint, Sense::minutes_past);
    const auto to = words.named_at(joint, Sense::minutes_to);
    const bool is_past = without.count == 0 && past.count > 0;
    if (without.count == 0 && !is_past && to.count == 0) return {};
    minutes = is_past ? told.time.minutes : -told.time.minutes;
    count = without.count + told.count;
    if (without.count == 0) count += is_past ? past.count : to.count;
    // "Five to ten people" are no time.
    is_sure = without.count > 0 ||
              (is_introduced(words, at) && words[at].kind == WordKind::word && minutes % 5 == 0);
  }
  const ClockHour hour = hour_at(words, at + count);
  if (!is_sure || hour.count == 0 || hour.hours > on_clock || hour.minutes > 0) return {};
  return {with_minutes(hour.hours, minutes), count + hour.count};
}

// "eight o'clock", «ocho y media», "neuf heures moins le quart": the hour stands first.
FoundTime read_after_hour(const FactWords& words, std::size_t at) {
  const ClockHour hour = hour_at(words, at);
  if (hour.count == 0) return {};
  std::size_t next = at + hour.count;
  const bool has_clock = words.has(next, Sense::clock);
  // „seit anderthalb Jahren“, «в полутора километрах»
  const bool is_amount = hour.minutes > 0 && hour.count == 1;
  if (!has_clock && (is_amount || may_count(words, next))) return {};
  bool is_told = is_introduced(words, at) || (has_clock && !may_count(words, next));
  // "One evening" is no time, and neither is «un soir».
  if (!is_told && words.number_from(at) == nullptr) return {};
  if (has_clock) ++next;
  int minutes = hour.minutes;
  const std::size_t before_minutes = next;
  const auto more = words.named_at(next, Sense::after_hour);
  const auto less = words.named_at(next, Sense::after_hour_less);
  const auto minus = words.named_at(next, Sense::hour_less);
  const bool has_and = words.has(next, Sense::connector);
  if (more.count > 0) {
    // The number may have its half already: «huit heures et demie».
    minutes = more.value;
    next += more.count;
  } else if (less.count > 0) {
    minutes = -static_cast<int>(less.value);
    next += less.count;
  } else if (minus.count > 0 || has_and || has_clock) {
    const std::size_t joint = minus.count > 0 ? minus.count : has_and ? 1 : 0;
    const FoundTime told = minutes_at(words, next + joint);
    // In digits they would stand behind a colon: «a las ocho y 10 personas».
    constexpr int fewest = 10;
    const bool is_spelled = told.count > 0 && words[next + joint].kind == WordKind::word &&
                            (minus.count > 0 || told.time.minutes >= fewest);
    if (is_spelled && minutes == 0) {
      minutes = minus.count > 0 ? -told.time.minutes : told.time.minutes;
      next += joint + told.count;
    }
  }
  FoundTime found = {with_minutes(hour.hours, minutes), 0};
  const std::size_t part = read_part_of_day(words, next, is_told, found.time);
  const bool has_minutes = hour.minutes > 0 || next > before_minutes;
  is_told = is_told || part > 0 || (has_minutes && part_before(words, at));
  if (!is_told || (!has_minutes && part == 0 && !(has_clock && is_told))) return {};
  // Introduced only: «a las 8» is left to numbers.
  found.count = next + part - at;
  return found;
}

// "noon", and with its number: "12 noon".
FoundTime read_named_hour(const FactWords& words, std::size_t at) {
  const ClockHour hour = hour_at(words, at);
  const bool has_number = hour.count > 0 && hour.hours % on_clock == 0;
  const auto named = words.named_at(at + (has_number ? hour.count : 0), Sense::hour);
  if (named.count == 0) return {};
  const int hours = named.value == 24 ? 0 : static_cast<int>(named.value);
  return {{hours, 0, {}, true}, named.count + (has_number ? hour.count : 0)};
}

}  // namespace

ClockHour hour_at(const FactWords& words, std::size_t at) {
  if (at >= words.size() || words.is_used(at)) return {};
  const FoundNumber* number = words.number_from(at);
  const NumberWord& word = words[at].reading->number;
  if (number == nullptr && word.kind == NumberWord::Kind::weak) {
    return {static_cast<int>(word.value % 100), 0, 1};
  }
  if (number == nullptr) return {};
  std::string value = number->value;
  const bool has_half =
      value.ends_with(".5") && words.form(at).find_first_of(u".,") == std::u16string_view::npos;
  if (has_half) value.resize(value.size() - 2);
  const int hours = to_int(value);
  if (hours < 0 || hours > 24) return {};
  return {hours, has_half ? in_hour / 2 : 0, number->count};
}

bool is_time(int hours, int minutes) {
  return hours >= 0 && hours <= 24 && minutes >= 0 && minutes < in_hour;
}

int hour_of_day(int hours, Hours part) {
  if (hours > on_clock) return hours;
  const int early = hours % on_clock;
  const int late = early + on_clock;
  constexpr int end_of_night = 6;
  constexpr int begin_of_evening = 18;
  // Past midnight, or the rest of the night: 2 at night.
  if (part.to <= part.from) return early < part.to ? early : late;
  if (part.from > begin_of_evening && early < end_of_night) return early;
  if (part.to <= end_of_night) return early > part.to + 1 ? late : early;
  if (part.to <= on_clock) return hours == on_clock && part.from > 0 ? on_clock : early;
  if (hours == on_clock && part.from >= begin_of_evening) return 0;
  return part.to == on_clock + 1 && early > on_clock / 2 ? early : late;
}

std::size_t read_part_of_day(const FactWords& words, std::size_t at, bool is_introduced,
                             ClockTime& time) {
  if (time.hours > on_clock || time.part) return 0;
  const auto named = words.named_at(at, Sense::part_of_day);
  if (named.count == 0 || (may_count(words, at) && !is_introduced)) return 0;
  time.part = unpacked_hours(named.value);
  return named.count;
}

std::optional<Hours> part_before(const FactWords& words, std::size_t at) {
  const auto introduced = words.named_before(at, Sense::before_clock);
  const auto named = words.named_before(at - introduced.count, Sense::part_of_day);
  if (named.count == 0) return {};
  return unpacked_hours(named.value);
}

FoundTime read_clock_words(const FactWords& words, std::size_t at) {
  FoundTime found = read_named_hour(words, at);
  if (found.count > 0) return found;
  found = read_before_hour(words, at);
  if (found.count > 0) {
    found.count += read_part_of_day(words, at + found.count, true, found.time);
    return found;
  }
  return read_after_hour(words, at);
}

}  // namespace cotejo
