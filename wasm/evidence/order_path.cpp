#include "evidence/order_path.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "text/path_table.hpp"

namespace cotejo {
namespace {

struct Shape {
  std::uint8_t left;
  std::uint8_t right;
};
constexpr auto shapes = std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}});

// The right sentence that stands first of `count` that end before a place, in another order.
std::size_t first_before(std::size_t place, std::size_t count, std::size_t all, RightOrder order) {
  return order == RightOrder::reversed ? all - place : place - count;
}

}  // namespace

std::vector<std::uint32_t> find_order_line(std::span<const Link> links, std::uint32_t lefts,
                                           std::uint32_t rights) {
  std::vector<std::uint32_t> line{0};
  const auto lead_to = [&](std::uint32_t left, std::uint32_t right) {
    const auto from = static_cast<std::uint32_t>(line.size() - 1);
    const std::uint64_t rise = right - line.back();
    const std::uint32_t start = line.back();
    for (std::uint32_t row = from + 1; row <= left; ++row) {
      line.push_back(start + static_cast<std::uint32_t>(rise * (row - from) / (left - from)));
    }
  };
  for (const Link& link : links) lead_to(link.left, link.right);
  lead_to(lefts, rights);
  return line;
}

OrderPath find_order_path(std::span<const std::uint32_t> line, RightOrder order,
                          const GroupGain& gain) {
  const std::size_t lefts = line.size() - 1;
  const std::size_t rights = line.back();
  std::vector<std::uint32_t> sentences(std::max(lefts, rights));
  std::iota(sentences.begin(), sentences.end(), 0U);
  const std::vector<Window> windows = windows_along(line);
  PathTable table(windows);
  const auto lefts_before = [&](std::size_t row, std::size_t count) {
    return std::span<const std::uint32_t>(sentences).subspan(row - count, count);
  };
  const auto rights_before = [&](std::size_t column, std::size_t count) {
    return std::span<const std::uint32_t>(sentences).subspan(
        first_before(column, count, rights, order), count);
  };
  for (std::size_t row = 0; row <= lefts; ++row) {
    for (std::size_t column = windows[row].from; column < windows[row].to; ++column) {
      PathTable::Cell cell;
      if (row == 0 && column == 0) cell.worth = 0;
      const auto offer = [&](double worth, std::uint8_t step) {
        if (worth > cell.worth) cell = {worth, step};
      };
      if (column > 0) offer(table.worth(row, column - 1), PathTable::skip_right);
      if (row > 0) offer(table.worth(row - 1, column), PathTable::skip_left);
      for (std::size_t index = 0; index < shapes.size(); ++index) {
        const Shape shape = shapes[index];
        if (shape.left > row || shape.right > column) continue;
        const double before = table.worth(row - shape.left, column - shape.right);
        if (before == PathTable::unreached) continue;
        const double own = gain(lefts_before(row, shape.left), rights_before(column, shape.right));
        if (own > 0) offer(before + own, static_cast<std::uint8_t>(index));
      }
      table.at(row, column) = cell;
    }
  }
  OrderPath path;
  path.worth = table.worth(lefts, rights);
  std::size_t row = lefts;
  std::size_t column = rights;
  while (row > 0 && column > 0) {
    const std::uint8_t step = table.at(row, column).step;
    if (step == PathTable::skip_left) {
      --row;
    } else if (step == PathTable::skip_right) {
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
