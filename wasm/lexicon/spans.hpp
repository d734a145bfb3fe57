// Spans of time, and how what a language pack says of them is written as one number: "next week", a
// fortnight, the hours of the evening. A pack's values have 16 bits.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "lexicon/measurement_unit.hpp"

namespace cotejo {

enum class Span : std::uint8_t {
  none,
  second,
  minute,
  hour,
  day,
  week,
  month,
  quarter,
  year,
  decade,
  century,
};

// `none` of a unit that measures no time.
Span span_of(UnitId unit);

// What lies so many spans from now: "yesterday" is -1 day.
struct Step {
  Span span = Span::none;
  int count = 0;

  bool operator==(const Step&) const = default;
};

// "day+1", "week-2", "month0". The span alone ("month") is none, and has a value of its own.
std::optional<std::uint16_t> packed_step(std::string_view written);
// Without a span where the value is that of a span alone.
Step unpacked_step(std::uint16_t value);

// Calendars count months, clocks what is shorter: a length has one of the two.
struct Length {
  int months = 0;
  int minutes = 0;

  bool operator==(const Length&) const = default;
};

// Of one; none of a second.
Length length_of(Span span);

// As ISO 8601 writes durations: "PT30M", "P14D", "P1Y6M".
std::optional<std::uint16_t> packed_duration(std::string_view written);
// Nothing of what is too long, or has both months and minutes, or none.
std::optional<std::uint16_t> packed_length(const Length& length);
Length unpacked_duration(std::uint16_t value);

// A part of the day: from 0 on, up to 24; where `to` is not after `from`, past midnight.
struct Hours {
  int from = 0;
  int to = 0;
};

// "12-18"
std::optional<std::uint16_t> packed_hours(std::string_view written);
Hours unpacked_hours(std::uint16_t value);

}  // namespace cotejo
