#include "lexicon/spans.hpp"

#include <array>
#include <charconv>

namespace cotejo {
namespace {

struct Named {
  std::string_view name;
  Span span;
};

// By the names that CLDR has for its units.
constexpr auto names = std::to_array<Named>({
    {"second", Span::second},
    {"minute", Span::minute},
    {"hour", Span::hour},
    {"day", Span::day},
    {"week", Span::week},
    {"month", Span::month},
    {"quarter", Span::quarter},
    {"year", Span::year},
    {"decade", Span::decade},
    {"century", Span::century},
});

Span span_named(std::string_view name) {
  for (const Named& known : names) {
    if (known.name == name) return known.span;
  }
  return Span::none;
}

// Steps are packed as their span, and in the lower byte their count from this on.
constexpr int no_steps = 128;

// Reads a whole number at the beginning of `text` and takes it off.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc()) return {};
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  return number;
}

// The span of a letter of ISO 8601.
Span span_of(char letter, bool is_clock) {
  switch (letter) {
    case 'Y':
      return is_clock ? Span::none : Span::year;
    case 'M':
      return is_clock ? Span::minute : Span::month;
    case 'W':
      return is_clock ? Span::none : Span::week;
    case 'D':
      return is_clock ? Span::none : Span::day;
    case 'H':
      return is_clock ? Span::hour : Span::none;
    default:
      return Span::none;
  }
}

// Lengths are packed as minutes, or with this bit as months.
constexpr std::uint16_t in_months = 0x8000;

}  // namespace

Length length_of(Span span) {
  constexpr int day = 24 * 60;
  switch (span) {
    case Span::minute:
      return {0, 1};
    case Span::hour:
      return {0, 60};
    case Span::day:
      return {0, day};
    case Span::week:
      return {0, 7 * day};
    case Span::month:
      return {1, 0};
    case Span::quarter:
      return {3, 0};
    case Span::year:
      return {12, 0};
    case Span::decade:
      return {120, 0};
    case Span::century:
      return {1200, 0};
    default:
      return {};
  }
}

Span span_of(UnitId unit) {
  return unit < measurement_units.size() ? span_named(measurement_units.at(unit).name) : Span::none;
}

std::optional<std::uint16_t> packed_step(std::string_view written) {
  const std::size_t end = written.find_first_of("+-0");
  const Span span = span_named(written.substr(0, end));
  if (span == Span::none) return {};
  const int base = static_cast<int>(span) << 8;
  if (end == std::string_view::npos) return static_cast<std::uint16_t>(base);
  std::string_view rest = written.substr(end);
  if (rest.starts_with('+')) rest.remove_prefix(1);
  const std::optional<int> count = take_number(rest);
  if (!count || !rest.empty() || *count <= -no_steps || *count >= no_steps) return {};
  return static_cast<std::uint16_t>(base + no_steps + *count);
}

Step unpacked_step(std::uint16_t value) {
  const int count = value & 0xFF;
  const int span = value >> 8;
  if (count == 0 || span > static_cast<int>(Span::century)) return {};
  return {static_cast<Span>(span), count - no_steps};
}

std::optional<std::uint16_t> packed_duration(std::string_view written) {
  if (!written.starts_with('P')) return {};
  written.remove_prefix(1);
  Length length;
  bool is_clock = false;
  while (!written.empty()) {
    if (!is_clock && written.front() == 'T') {
      is_clock = true;
      written.remove_prefix(1);
    }
    const std::optional<int> count = take_number(written);
    if (!count || *count <= 0 || *count >= in_months || written.empty()) return {};
    const Length unit = length_of(span_of(written.front(), is_clock));
    if (unit == Length{}) return {};
    written.remove_prefix(1);
    length.months += *count * unit.months;
    length.minutes += *count * unit.minutes;
    if (length.months >= in_months || length.minutes >= in_months) return {};
  }
  return packed_length(length);
}

std::optional<std::uint16_t> packed_length(const Length& length) {
  if ((length.months > 0) == (length.minutes > 0)) return {};
  if (length.months >= in_months || length.minutes >= in_months) return {};
  return static_cast<std::uint16_t>(length.months > 0 ? in_months | length.months : length.minutes);
}

Length unpacked_duration(std::uint16_t value) {
  if ((value & in_months) != 0) return {value & ~in_months, 0};
  return {0, value};
}

std::optional<std::uint16_t> packed_hours(std::string_view written) {
  const std::optional<int> from = take_number(written);
  if (!from || *from < 0 || *from > 24 || !written.starts_with('-')) return {};
  written.remove_prefix(1);
  const std::optional<int> to = take_number(written);
  if (!to || *to < 0 || *to > 24 || !written.empty()) return {};
  return static_cast<std::uint16_t>(*from << 8 | *to);
}

Hours unpacked_hours(std::uint16_t value) { return {value >> 8, value & 0xFF}; }

}  // namespace cotejo
