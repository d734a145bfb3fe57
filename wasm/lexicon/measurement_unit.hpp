// Units of measurement, by CLDR's names of them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace cotejo {

enum class Dimension : std::uint8_t {
  other,  // not converted: each unit stands for itself
  length,
  mass,
  volume,
  area,
  duration,
  share,   // of a hundred
  points,  // of a percentage, of a score; told apart from shares
  temperature,
  power,
  energy,
  data,
};

struct MeasurementUnit {
  std::string_view name;  // as in CLDR: "kilometer"
  Dimension dimension = Dimension::other;
  double size = 1;  // in metres, kilograms, litres, square metres, seconds
};

// A unit's place is its value in language packs: a new one comes at the end. Speeds count as
// lengths, for not every language has names for them in CLDR.
inline constexpr auto measurement_units = std::to_array<MeasurementUnit>({
    {"kilometer", Dimension::length, 1000},
    {"meter", Dimension::length, 1},
    {"centimeter", Dimension::length, 0.01},
    {"millimeter", Dimension::length, 0.001},
    {"mile", Dimension::length, 1609.344},
    {"yard", Dimension::length, 0.9144},
    {"foot", Dimension::length, 0.3048},
    {"inch", Dimension::length, 0.0254},
    {"nautical-mile", Dimension::length, 1852},
    {"light-year", Dimension::other, 1},
    {"square-kilometer", Dimension::area, 1e6},
    {"square-meter", Dimension::area, 1},
    {"square-mile", Dimension::area, 2.58999e6},
    {"hectare", Dimension::area, 1e4},
    {"acre", Dimension::area, 4046.86},
    {"cubic-meter", Dimension::volume, 1000},
    {"liter", Dimension::volume, 1},
    {"gallon", Dimension::volume, 3.7854},
    {"barrel", Dimension::other, 1},
    {"kilogram", Dimension::mass, 1},
    {"gram", Dimension::mass, 0.001},
    {"milligram", Dimension::mass, 1e-6},
    {"tonne", Dimension::mass, 1000},
    {"metric-ton", Dimension::mass, 1000},
    {"ton", Dimension::mass, 907.18},
    {"pound", Dimension::mass, 0.45359},
    {"ounce", Dimension::mass, 0.02835},
    {"carat", Dimension::other, 1},
    {"celsius", Dimension::temperature, 1},
    {"fahrenheit", Dimension::temperature, 1},
    {"kilometer-per-hour", Dimension::length, 1000},
    {"mile-per-hour", Dimension::length, 1609.344},
    {"knot", Dimension::length, 1852},
    {"terabyte", Dimension::data, 1e12},
    {"gigabyte", Dimension::data, 1e9},
    {"megabyte", Dimension::data, 1e6},
    {"volt", Dimension::other, 1},
    {"watt", Dimension::power, 1},
    {"kilowatt", Dimension::power, 1e3},
    {"megawatt", Dimension::power, 1e6},
    {"gigawatt", Dimension::power, 1e9},
    {"kilowatt-hour", Dimension::energy, 1},
    {"horsepower", Dimension::other, 1},
    {"hertz", Dimension::other, 1},
    {"megahertz", Dimension::other, 1},
    {"calorie", Dimension::other, 1},
    {"percent", Dimension::share, 1},
    {"century", Dimension::duration, 3155760000},
    {"decade", Dimension::duration, 315576000},
    {"year", Dimension::duration, 31557600},
    {"month", Dimension::duration, 2629800},
    {"week", Dimension::duration, 604800},
    {"day", Dimension::duration, 86400},
    {"hour", Dimension::duration, 3600},
    {"minute", Dimension::duration, 60},
    {"second", Dimension::duration, 1},
    {"percentage-point", Dimension::points, 1},
    {"basis-point", Dimension::points, 0.01},
    {"point", Dimension::points, 1},
    {"degree", Dimension::temperature, 1},
    {"gigawatt-hour", Dimension::energy, 1e6},
    {"megawatt-hour", Dimension::energy, 1e3},
    {"terawatt-hour", Dimension::energy, 1e9},
});

using UnitId = std::uint16_t;
inline constexpr UnitId no_unit = UINT16_MAX;

}  // namespace cotejo
