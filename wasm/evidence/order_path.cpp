#include "evidence/order_path.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace cotejo {
namespace {

struct Shape {
  std::uint8_t left;
  std::uint8_t right;
};
constexpr auto shapes = std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}});
constexpr std::uint8_t skip_left = 254;
constexpr std::uint8_t skip_right = 255;

// Half the width of the band, in right sentences: texts drift apart where one drops a passage.
constexpr std::size_t least_reach = 20;
constexpr std::size_t most_reach = 100;
constexpr std::size_t reach_one_in = 10;

struct Cell {
  double worth = -std::numeric_limits<double>::infinity();
  std::uint8_t step = skip_right;
};

class Band {
 public:
  Band(std::span<const double> left_lengths, std::span<const double> right_lengths) : width_(0) {
    const std::size_t reach =
        std::min(most_reach, least_reach + right_lengths.size() / reach_one_in);
    const double all_left = std::accumulate(left_lengths.begin(), left_lengths.end(), 0.0);
    const double all_right = std::accumulate(right_lengths.begin(), right_lengths.end(), 0.0);
    double read_left = 0;
    double read_right = 0;
    std::size_t column = 0;
    for (std::size_t row = 0; row <= left_lengths.size(); ++row) {
      if (row > 0) read_left += left_lengths[row - 1];
      while (column < right_lengths.size() && read_right * all_left < read_left * all_right) {
        read_right += right_lengths[column++];
      }
      if (row == left_lengths.size()) column = right_lengths.size();
      from_.push_back(column > reach ? column - reach : 0);
      to_.push_back(std::min(right_lengths.size(), column + reach) + 1);
    }
    width_ = std::min(right_lengths.size() + 1, 2 * reach + 1);
    cells_.resize(from_.size() * width_);
  }

  std::size_t from(std::size_t row) const { return from_[row]; }
  std::size_t to(std::size_t row) const { return to_[row]; }
  bool holds(std::size_t row, std::size_t column) const {
    return column >= from(row) && column < to(row);
  }
  Cell& at(std::size_t row, std::size_t column) {
    return cells_[row * width_ + column - from_[row]];
  }
  double worth(std::size_t row, std::size_t column) {
    return holds(row, column) ? at(row, column).worth : Cell{}.worth;
  }

 private:
  std::size_t width_;
  std::vector<std::size_t> from_;  // by row; `to_` exclusive
  std::vector<std::size_t> to_;
  std::vector<Cell> cells_;
};

// The right sentence that stands first of `count` that end before a place, in another order.
std::size_t first_before(std::size_t place, std::size_t count, std::size_t all, RightOrder order) {
  return order == RightOrder::reversed ? all - place : place - count;
}

}  // namespace

OrderPath find_order_path(std::span<const double> left_lengths,
                          std::span<const double> right_lengths, RightOrder order,
                          const GroupGain& gain) {
  std::vector<std::uint32_t> sentences(std::max(left_lengths.size(), right_lengths.size()));
  std::iota(sentences.begin(), sentences.end(), 0U);
  const std::size_t lefts = left_lengths.size();
  const std::size_t rights = right_lengths.size();
  std::vector<double> ordered;
  for (std::size_t place = 1; place <= rights; ++place) {
    ordered.push_back(right_lengths[first_before(place, 1, rights, order)]);
  }
  Band band(left_lengths, ordered);
  const auto lefts_before = [&](std::size_t row, std::size_t count) {
    return std::span<const std::uint32_t>(sentences).subspan(row - count, count);
  };
  const auto rights_before = [&](std::size_t column, std::size_t count) {
    return std::span<const std::uint32_t>(sentences).subspan(
        first_before(column, count, rights, order), count);
  };
  for (std::size_t row = 0; row <= lefts; ++row) {
    for (std::size_t column = band.from(row); column < band.to(row); ++column) {
      Cell cell;
      if (row == 0 && column == 0) cell.worth = 0;
      const auto offer = [&](double worth, std::uint8_t step) {
        if (worth > cell.worth) cell = {worth, step};
      };
      if (column > 0) offer(band.worth(row, column - 1), skip_right);
      if (row > 0) offer(band.worth(row - 1, column), skip_left);
      for (std::size_t index = 0; index < shapes.size(); ++index) {
        const Shape shape = shapes[index];
        if (shape.left > row || shape.right > column) continue;
        const double before = band.worth(row - shape.left, column - shape.right);
        if (before == Cell{}.worth) continue;
        const double own = gain(lefts_before(row, shape.left), rights_before(column, shape.right));
        if (own > 0) offer(before + own, static_cast<std::uint8_t>(index));
      }
      band.at(row, column) = cell;
    }
  }
  OrderPath path;
  if (!band.holds(lefts, rights)) return path;
  path.worth = std::max(0.0, band.worth(lefts, rights));
  std::size_t row = lefts;
  std::size_t column = rights;
  while (row > 0 && column > 0 && band.holds(row, column)) {
    const std::uint8_t step = band.at(row, column).step;
    if (step == skip_left) {
      --row;
    } else if (step == skip_right) {
      --column;
    } else {
      const Shape shape = shapes[step];
      const auto left = lefts_before(row, shape.left);
      const auto right = rights_before(column, shape.right);
      path.beads.push_back(
          {Group(left.begin(), left.end()), Group(right.begin(), right.end()), gain(left, right)});
      row -= shape.left;
      column -= shape.right;
    }
  }
  std::reverse(path.beads.begin(), path.beads.end());
  return path;
}

}  // namespace cotejo
