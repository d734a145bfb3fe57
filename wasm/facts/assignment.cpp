#include "facts/assignment.hpp"

#include <limits>

namespace cotejo {
namespace {

// Rows are no more than columns. Finds the shortest augmenting path for each row in turn.
class Assigner {
 public:
  Assigner(const std::vector<double>& worth, std::size_t rows, std::size_t columns, bool turned)
      : worth_(worth),
        rows_(rows),
        columns_(columns),
        turned_(turned),
        row_price_(rows + 1),
        column_price_(columns + 1),
        row_of_(columns + 1) {}

  std::vector<std::size_t> run() {
    for (std::size_t row = 1; row <= rows_; ++row) add(row);
    std::vector<std::size_t> columns(rows_, unassigned);
    for (std::size_t column = 1; column <= columns_; ++column) {
      if (row_of_[column] > 0) columns[row_of_[column] - 1] = column - 1;
    }
    return columns;
  }

 private:
  double cost(std::size_t row, std::size_t column) const {
    return turned_ ? -worth_[(column - 1) * rows_ + row - 1]
                   : -worth_[(row - 1) * columns_ + column - 1];
  }

  void add(std::size_t row) {
    constexpr double far = std::numeric_limits<double>::infinity();
    std::vector<double> least(columns_ + 1, far);
    std::vector<std::size_t> before(columns_ + 1);
    std::vector<bool> visited(columns_ + 1);
    row_of_[0] = row;
    std::size_t column = 0;
    do {
      visited[column] = true;
      double step = far;
      std::size_t next = 0;
      for (std::size_t other = 1; other <= columns_; ++other) {
        if (visited[other]) continue;
        const std::size_t from = row_of_[column];
        const double slack = cost(from, other) - row_price_[from] - column_price_[other];
        if (slack < least[other]) {
          least[other] = slack;
          before[other] = column;
        }
        if (least[other] < step) {
          step = least[other];
          next = other;
        }
      }
      for (std::size_t other = 0; other <= columns_; ++other) {
        if (visited[other]) {
          row_price_[row_of_[other]] += step;
          column_price_[other] -= step;
        } else {
          least[other] -= step;
        }
      }
      column = next;
    } while (row_of_[column] != 0);
    while (column != 0) {
      row_of_[column] = row_of_[before[column]];
      column = before[column];
    }
  }

  const std::vector<double>& worth_;
  std::size_t rows_;
  std::size_t columns_;
  bool turned_;
  std::vector<double> row_price_;
  std::vector<double> column_price_;
  std::vector<std::size_t> row_of_;  // from 1; 0 where a column is free
};

}  // namespace

std::vector<std::size_t> best_assignment(const std::vector<double>& worth, std::size_t rows,
                                         std::size_t columns) {
  if (rows <= columns) return Assigner(worth, rows, columns, false).run();
  const std::vector<std::size_t> row_of = Assigner(worth, columns, rows, true).run();
  std::vector<std::size_t> column_of(rows, unassigned);
  for (std::size_t column = 0; column < columns; ++column) column_of[row_of[column]] = column;
  return column_of;
}

}  // namespace cotejo
