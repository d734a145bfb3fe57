#include "text/logarithms.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace cotejo;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double unit = std::numeric_limits<double>::epsilon();

double error(double found, double wanted) {
  return std::abs(found - wanted) / std::max(std::abs(wanted), std::numeric_limits<double>::min());
}

}  // namespace

TEST_CASE("logarithms are those of the standard library, to the last places") {
  for (int step = -2'190; step <= 2'190; ++step) {
    const double x = std::pow(1.37, step);  // from 1e-300 to 1e300, nearly
    CHECK(error(natural_log(x), std::log(x)) <= 2 * unit);
  }
  for (int step = 0; step < 1'533; ++step) {
    const double x = 0.4 + 0.00137 * step;
    CHECK(error(natural_log(x), std::log(x)) <= 2 * unit);
  }
  for (int step = 0; step < 30; ++step) {
    const double near = 1e-15 * std::pow(3, step);
    CHECK(error(natural_log(1 + near), std::log(1 + near)) <= 2 * unit);
    CHECK(error(natural_log(1 - near), std::log(1 - near)) <= 2 * unit);
  }
}

TEST_CASE("powers of e are those of the standard library, to the last places") {
  for (int step = 0; step < 10'343; ++step) {
    const double x = -707.9 + 0.137 * step;
    CHECK(error(exponential(x), std::exp(x)) <= 2 * unit);
  }
  for (int step = 0; step < 60; ++step) {
    const double x = std::ldexp(1e-18, step);
    CHECK(error(exponential(-x), std::exp(-x)) <= 2 * unit);
  }
}

TEST_CASE("logarithms and powers of what is no common number") {
  CHECK(natural_log(1) == 0);
  CHECK(natural_log(0) == -infinity);
  CHECK(natural_log(infinity) == infinity);
  CHECK(std::isnan(natural_log(-1)));
  CHECK(std::isnan(natural_log(std::nan(""))));
  CHECK(error(natural_log(5e-324), std::log(5e-324)) <= 2 * unit);
  CHECK(exponential(0) == 1);
  CHECK(exponential(-infinity) == 0);
  CHECK(exponential(infinity) == infinity);
  CHECK(std::isnan(exponential(std::nan(""))));
}
