#include "facts/measure_sizes.hpp"

#include <algorithm>
#include <cmath>

namespace cotejo {
namespace {

using Kind = Measurement::Kind;

const MeasurementUnit* unit_of(const Measurement& measure) {
  const bool is_unit = measure.kind == Kind::unit && measure.value < measurement_units.size();
  return is_unit ? &measurement_units[measure.value] : nullptr;
}

bool is_pound(const Measurement& measure) { return is_named(measure, "pound"); }

// A ton is a tonne where nothing says which it is.
bool is_ton(const Measurement& measure) {
  return is_named(measure, "ton") || is_named(measure, "tonne");
}

// A dollar, a peso, a pound of whatever country.
bool share_a_name(std::uint16_t one, std::uint16_t other) {
  constexpr std::string_view names[] = {
      "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU CUP DOP PHP", "GBP EGP LBP SYP"};
  return std::any_of(std::begin(names), std::end(names), [&](std::string_view codes) {
    return codes.find(currency_code(one)) != std::string_view::npos &&
           codes.find(currency_code(other)) != std::string_view::npos;
  });
}

}  // namespace

double amount_of(std::string_view decimal) {
  const bool is_negative = decimal.starts_with('-');
  double number = 0;
  double tenths = 0;
  for (const char unit : decimal.substr(is_negative ? 1 : 0)) {
    if (unit == '.') {
      tenths = 1;
      continue;
    }
    number = number * 10 + (unit - '0');
    tenths *= 10;
  }
  const double amount = tenths > 0 ? number / tenths : number;
  return is_negative ? -amount : amount;
}

bool is_named(const Measurement& measure, std::string_view name) {
  const MeasurementUnit* unit = unit_of(measure);
  return unit != nullptr && unit->name == name;
}

Measured compare_measures(const FoundFact& fact, const Quantity& quantity, const FoundFact& other,
                          const Quantity& other_quantity) {
  const Measurement& one = quantity.measure;
  const Measurement& two = other_quantity.measure;
  const bool one_is_share = quantity.parts > 0 || is_named(one, "percent");
  const bool two_is_share = other_quantity.parts > 0 || is_named(two, "percent");
  if (one_is_share && two_is_share) return Measured::converted;
  if (quantity.parts > 0 || other_quantity.parts > 0) return Measured::unlike;
  if (one == two || one.kind == Kind::none || two.kind == Kind::none) return Measured::alike;
  if (one.kind == Kind::currency && two.kind == Kind::currency) {
    const bool may_be_same = (fact.is_open || other.is_open) && share_a_name(one.value, two.value);
    return may_be_same ? Measured::alike : Measured::apart;
  }
  if (is_ton(one) && is_ton(two)) return Measured::alike;
  if (is_pound(one) || is_pound(two)) {
    const Measurement& rest = is_pound(one) ? two : one;
    if (rest.kind == Kind::currency) return Measured::alike;
  }
  const MeasurementUnit* unit = unit_of(one);
  const MeasurementUnit* other_unit = unit_of(two);
  if (unit == nullptr || other_unit == nullptr) return Measured::unlike;
  const auto may_meet = [](const MeasurementUnit& a, const MeasurementUnit& b) {
    return a.dimension == Dimension::share && b.dimension == Dimension::points;
  };
  if (may_meet(*unit, *other_unit) || may_meet(*other_unit, *unit)) return Measured::apart;
  if (unit->dimension != other_unit->dimension) return Measured::unlike;
  return unit->dimension == Dimension::other ? Measured::apart : Measured::converted;
}

bool is_physical(const Quantity& quantity) {
  const MeasurementUnit* unit = unit_of(quantity.measure);
  if (unit == nullptr) return false;
  return unit->dimension == Dimension::length || unit->dimension == Dimension::mass ||
         unit->dimension == Dimension::area || unit->dimension == Dimension::volume ||
         unit->dimension == Dimension::temperature;
}

bool are_bare_degrees(const Quantity& quantity) { return is_named(quantity.measure, "degree"); }

double size_of(const Quantity& quantity) {
  const double number = amount_of(quantity.number);
  if (quantity.parts > 0) return number / quantity.parts;
  const MeasurementUnit* unit = unit_of(quantity.measure);
  if (unit == nullptr) return number;
  if (unit->dimension == Dimension::share) return number / 100;
  if (unit->name == "fahrenheit") return (number - 32) / 1.8;
  return number * unit->size;
}

double precision_of(const Quantity& quantity) {
  constexpr double share = 0.005;  // a third is 33 percent
  if (quantity.parts > 0) return share;
  std::string_view digits = quantity.number;
  const std::size_t point = digits.find('.');
  double last = 1;
  if (point != std::string_view::npos) {
    for (std::size_t at = point + 1; at < digits.size(); ++at) last /= 10;
  } else {
    while (digits.size() > 1 && digits.back() == '0') {
      digits.remove_suffix(1);
      last *= 10;
    }
  }
  const MeasurementUnit* unit = unit_of(quantity.measure);
  const double size = unit == nullptr                       ? 1
                      : unit->dimension == Dimension::share ? 0.01
                      : unit->name == "fahrenheit"          ? 1 / 1.8
                                                            : unit->size;
  return last * size / 2;
}

}  // namespace cotejo
