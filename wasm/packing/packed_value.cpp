#include "packing/packed_value.hpp"

#include <algorithm>
#include <charconv>
#include <span>

namespace cotejo {
namespace {

std::optional<std::uint64_t> whole_number(std::string_view digits) {
  std::uint64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::optional<std::uint16_t> unit_named(std::string_view name) {
  const auto found = std::find_if(measurement_units.begin(), measurement_units.end(),
                                  [&](const MeasurementUnit& unit) { return unit.name == name; });
  if (found == measurement_units.end()) return {};
  return static_cast<std::uint16_t>(found - measurement_units.begin());
}

std::optional<std::uint16_t> place_in(std::span<const std::string_view> names,
                                      std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return {};
  return static_cast<std::uint16_t>(found - names.begin());
}

}  // namespace

std::optional<std::uint16_t> packed_value(const ReadKey& key, const std::string& written,
                                          const ConceptList& concepts) {
  switch (key.key->value) {
    case KeyValue::none:
      return key.key->fixed;
    case KeyValue::number: {
      const auto number = whole_number(key.value);
      return number ? packed_number(*number) : std::nullopt;
    }
    case KeyValue::small: {
      const auto number = whole_number(key.value);
      if (!number || *number == 0 || *number > 255) return {};
      return static_cast<std::uint16_t>(*number);
    }
    case KeyValue::unit:
      return unit_named(key.value);
    case KeyValue::currency:
      if (key.value.size() != 3) return {};
      return currency_value(key.value);
    case KeyValue::step:
      return packed_step(key.value);
    case KeyValue::duration:
      return packed_duration(key.value);
    case KeyValue::hours:
      return packed_hours(key.value);
    case KeyValue::listed:
      return concepts.place_of(written);
    case KeyValue::opposites:
      return place_in(opposites(), key.value);
    case KeyValue::known_name:
      return place_in(known_names(), key.value);
    case KeyValue::speaker:
      return place_in(speakers(), key.value);
  }
  return {};
}

}  // namespace cotejo
