#include "align/monotone.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace cotejo {
namespace {

struct Shape {
  std::uint8_t left;
  std::uint8_t right;
};

constexpr auto shapes = std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}});
constexpr std::uint8_t skip_left = 254;
constexpr std::uint8_t skip_right = 255;

}  // namespace

Alignment align_in_order(const Evidence& evidence) {
  const std::size_t lefts = evidence.left_count();
  const std::size_t rights = evidence.right_count();
  const std::size_t width = rights + 1;
  std::vector<double> best((lefts + 1) * width, 0.0);
  std::vector<std::uint8_t> step((lefts + 1) * width, skip_right);

  std::vector<std::uint32_t> left_indexes(lefts);
  std::vector<std::uint32_t> right_indexes(rights);
  std::iota(left_indexes.begin(), left_indexes.end(), 0U);
  std::iota(right_indexes.begin(), right_indexes.end(), 0U);
  const auto gain_of = [&](std::size_t i, std::size_t j, Shape shape) {
    return evidence.gain(std::span(left_indexes).subspan(i - shape.left, shape.left),
                         std::span(right_indexes).subspan(j - shape.right, shape.right));
  };

  for (std::size_t i = 0; i <= lefts; ++i) {
    for (std::size_t j = 0; j <= rights; ++j) {
      if (i == 0 && j == 0) continue;
      double& value = best[i * width + j];
      std::uint8_t& from = step[i * width + j];
      value = -1;
      if (j > 0) {
        value = best[i * width + j - 1];
        from = skip_right;
      }
      if (i > 0 && best[(i - 1) * width + j] > value) {
        value = best[(i - 1) * width + j];
        from = skip_left;
      }
      for (std::size_t index = 0; index < shapes.size(); ++index) {
        const Shape shape = shapes[index];
        if (shape.left > i || shape.right > j) continue;
        const double gain = gain_of(i, j, shape);
        if (gain <= 0) continue;
        const double reached = best[(i - shape.left) * width + j - shape.right] + gain;
        if (reached > value) {
          value = reached;
          from = static_cast<std::uint8_t>(index);
        }
      }
    }
  }

  Alignment alignment;
  for (std::size_t i = lefts, j = rights; i > 0 && j > 0;) {
    const std::uint8_t from = step[i * width + j];
    if (from == skip_left) {
      --i;
    } else if (from == skip_right) {
      --j;
    } else {
      const Shape shape = shapes[from];
      Pairing pairing;
      pairing.gain = gain_of(i, j, shape);
      i -= shape.left;
      j -= shape.right;
      for (std::size_t at = 0; at < shape.left; ++at) {
        pairing.left.push_back(static_cast<std::uint32_t>(i + at));
      }
      for (std::size_t at = 0; at < shape.right; ++at) {
        pairing.right.push_back(static_cast<std::uint32_t>(j + at));
      }
      alignment.push_back(std::move(pairing));
    }
  }
  std::reverse(alignment.begin(), alignment.end());
  return alignment;
}

}  // namespace cotejo
