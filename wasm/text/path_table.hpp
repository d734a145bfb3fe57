// The cells of a dynamic programme over two texts that are visited: for each place in the left one,
// a window of places in the right one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace cotejo {

// Cells of one row, columns `from` to `to` (exclusive). Row i and column j stand for the place
// after i sentences of the left version and j of the right one.
struct Window {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

// The windows around a line, which tells the column of each row and rises. A path leads through
// them, also where the line leaps.
inline std::vector<Window> windows_along(std::span<const std::uint32_t> line) {
  constexpr std::uint32_t reach = 30;  // columns beside the line
  std::vector<Window> windows;
  for (const std::uint32_t column : line) {
    windows.push_back(
        {column > reach ? column - reach : 0, std::min(line.back(), column + reach) + 1});
  }
  for (std::size_t row = 0; row + 1 < windows.size(); ++row) {
    windows[row].to = std::max(windows[row].to, windows[row + 1].from + 1);
  }
  return windows;
}

// For each cell the best worth of a path that leads to it, and that path's last step. The windows
// must outlive it.
class PathTable {
 public:
  static constexpr std::uint8_t skip_left = 254;
  static constexpr std::uint8_t skip_right = 255;
  static constexpr double unreached = -std::numeric_limits<double>::infinity();

  struct Cell {
    double worth = unreached;
    std::uint8_t step = skip_right;  // or an index of the caller's
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

}  // namespace cotejo
