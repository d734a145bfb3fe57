#include "paths/best_path.hpp"

#include <algorithm>
#include <numeric>

namespace cotejo {
namespace {

// For each cell of the windows the best worth of a path that leads to it, and that path's last
// step. The windows must outlive it.
class PathTable {
 public:
  static constexpr std::uint8_t skip_left = 254;
  static constexpr std::uint8_t skip_right = 255;
  static constexpr double unreached = -std::numeric_limits<double>::infinity();

  struct Cell {
    double worth = unreached;
    std::uint8_t step = skip_right;  // or the index of a shape
  };

  explicit PathTable(std::span<const Window> windows) : windows_(windows) {
    std::size_t cells = 0;
    for (const Window& window : windows) {
      starts_.push_back(cells);
      cells += window.to - window.from;
    }
    cells_.resize(cells);
  }

  Cell& at(std::size_t row, std::size_t column) {
    return cells_[starts_[row] + column - windows_[row].from];
  }
  double worth(std::size_t row, std::size_t column) {
    const Window& window = windows_[row];
    if (column < window.from || column >= window.to) return unreached;
    return at(row, column).worth;
  }

 private:
  std::span<const Window> windows_;
  std::vector<std::size_t> starts_;
  std::vector<Cell> cells_;
};

class Programme {
 public:
  Programme(const GroupGains& gains, std::span<const Window> windows, std::span<const Shape> shapes,
            RightOrder order)
      : gains_(gains),
        windows_(windows),
        shapes_(shapes),
        order_(order),
        rows_(windows.size() - 1),
        columns_(windows.back().to - std::size_t{1}),
        table_(windows),
        sentences_(std::max(rows_, columns_)) {
    std::iota(sentences_.begin(), sentences_.end(), 0U);
  }

  BestPath run() {
    for (std::size_t row = 0; row < windows_.size(); ++row) {
      for (std::size_t column = windows_[row].from; column < windows_[row].to; ++column) {
        reach(row, column);
      }
    }
    return {table_.worth(rows_, columns_), beads()};
  }

 private:
  using Sentences = std::span<const std::uint32_t>;
  Sentences lefts_before(std::size_t row, Shape shape) const {
    return Sentences(sentences_).subspan(row - shape.left, shape.left);
  }
  Sentences rights_before(std::size_t column, Shape shape) const {
    const std::size_t first =
        order_ == RightOrder::reversed ? columns_ - column : column - shape.right;
    return Sentences(sentences_).subspan(first, shape.right);
  }

  void reach(std::size_t row, std::size_t column) {
    PathTable::Cell cell;
    if (row == 0 && column == 0) cell.worth = 0;
    const auto offer = [&](double worth, std::uint8_t step) {
      if (worth > cell.worth) cell = {worth, step};
    };
    if (column > 0) offer(table_.worth(row, column - 1), PathTable::skip_right);
    if (row > 0) offer(table_.worth(row - 1, column), PathTable::skip_left);
    for (std::size_t index = 0; index < shapes_.size(); ++index) {
      const Shape shape = shapes_[index];
      if (shape.left > row || shape.right > column) continue;
      const double before = table_.worth(row - shape.left, column - shape.right);
      if (before == PathTable::unreached) continue;
      const Sentences lefts = lefts_before(row, shape);
      const Sentences rights = rights_before(column, shape);
      const double highest = gains_.highest_gain(lefts, rights);
      if (highest <= 0 || before + highest <= cell.worth) continue;
      const double gain = gains_.gain(lefts, rights);
      if (gain > 0) offer(before + gain, static_cast<std::uint8_t>(index));
    }
    table_.at(row, column) = cell;
  }

  std::vector<Pairing> beads() {
    std::vector<Pairing> beads;
    for (std::size_t row = rows_, column = columns_; row > 0 && column > 0;) {
      const std::uint8_t step = table_.at(row, column).step;
      if (step == PathTable::skip_left) {
        --row;
      } else if (step == PathTable::skip_right) {
        --column;
      } else {
        const Shape shape = shapes_[step];
        const Sentences lefts = lefts_before(row, shape);
        const Sentences rights = rights_before(column, shape);
        beads.push_back({Group(lefts.begin(), lefts.end()), Group(rights.begin(), rights.end()),
                         gains_.gain(lefts, rights)});
        row -= shape.left;
        column -= shape.right;
      }
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
  }

  const GroupGains& gains_;
  std::span<const Window> windows_;
  std::span<const Shape> shapes_;
  RightOrder order_;
  std::size_t rows_;
  std::size_t columns_;
  PathTable table_;
  std::vector<std::uint32_t> sentences_;
};

}  // namespace

BestPath find_best_path(const GroupGains& gains, std::span<const Window> windows,
                        std::span<const Shape> shapes, RightOrder order) {
  return Programme(gains, windows, shapes, order).run();
}

}  // namespace cotejo
