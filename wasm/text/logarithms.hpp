// The natural logarithm and its inverse. The C library's go by tables that do not compress: 6 KB of
// the core (0175). These are short series, and alike to the bit on every machine.
#pragma once

#include <array>
#include <cmath>
#include <limits>

namespace cotejo {
namespace logarithms {

constexpr double ln2_high = 0x1.62e42feep-1;  // with so few bits that its multiples are exact
constexpr double ln2_low = 0x1.a39ef35793c76p-33;

// 1/3, 1/5, ... and 1/1, 1/2, ...: as many as the last bit of a double asks for.
constexpr std::array<double, 9> odd_shares = {1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9, 1.0 / 11,
                                              1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19};
constexpr std::array<double, 13> shares = {1.0,      1.0 / 2,  1.0 / 3, 1.0 / 4, 1.0 / 5,
                                           1.0 / 6,  1.0 / 7,  1.0 / 8, 1.0 / 9, 1.0 / 10,
                                           1.0 / 11, 1.0 / 12, 1.0 / 13};

}  // namespace logarithms

// The natural logarithm of x: minus infinity of 0, not a number below it. The relative error is at
// most two units in the last place.
[[gnu::noinline]] inline double natural_log(double x) {
  using namespace logarithms;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(x > 0)) return x == 0 ? -infinity : std::numeric_limits<double>::quiet_NaN();
  if (x == infinity) return x;
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);  // at least a half, below one
  if (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    --exponent;
  }
  // ln m = 2 artanh s = 2 (s + s^3/3 + s^5/5 + ...), where |s| is at most .172.
  const double s = (mantissa - 1) / (mantissa + 1);
  const double square = s * s;
  double series = 0;
  for (std::size_t at = odd_shares.size(); at-- > 0;) series = (series + odd_shares[at]) * square;
  return exponent * ln2_high + (2 * s + (2 * s * series + exponent * ln2_low));
}

// e to the power of x. The relative error is at most two units in the last place, but of results
// below the least normal number.
[[gnu::noinline]] inline double exponential(double x) {
  using namespace logarithms;
  constexpr double beyond = 750;  // there it is 0 or infinity
  if (std::isnan(x)) return x;
  if (x > beyond) return std::numeric_limits<double>::infinity();
  if (x < -beyond) return 0;
  const double power = std::floor(x * 1.4426950408889634 + 0.5);
  const double rest = (x - power * ln2_high) - power * ln2_low;  // at most half of ln 2
  double series = 1;
  for (std::size_t at = shares.size(); at-- > 0;) series = 1 + rest * shares[at] * series;
  return std::ldexp(series, static_cast<int>(power));
}

}  // namespace cotejo
