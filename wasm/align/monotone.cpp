#include "align/monotone.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "align/windows.hpp"

namespace cotejo {
namespace {

struct Shape {
  std::uint8_t left;
  std::uint8_t right;
};

constexpr auto shapes =
    std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}});

class Programme {
 public:
  explicit Programme(const Evidence& evidence)
      : evidence_(evidence),
        windows_(find_windows(evidence)),
        table_(windows_.rows),
        lefts_(evidence.left_count()),
        rights_(evidence.right_count()) {
    std::iota(lefts_.begin(), lefts_.end(), 0U);
    std::iota(rights_.begin(), rights_.end(), 0U);
  }

  InOrder run() {
    for (std::size_t i = 0; i < windows_.rows.size(); ++i) {
      for (std::size_t j = windows_.rows[i].from; j < windows_.rows[i].to; ++j) reach(i, j);
    }
    return {path(), windows_.complete};
  }

 private:
  using Sentences = std::span<const std::uint32_t>;
  Sentences lefts_before(std::size_t i, Shape shape) const {
    return Sentences(lefts_).subspan(i - shape.left, shape.left);
  }
  Sentences rights_before(std::size_t j, Shape shape) const {
    return Sentences(rights_).subspan(j - shape.right, shape.right);
  }

  void reach(std::size_t i, std::size_t j) {
    PathTable::Cell cell;
    if (i == 0 && j == 0) cell.worth = 0;
    const auto offer = [&](double worth, std::uint8_t step) {
      if (worth > cell.worth) cell = {worth, step};
    };
    if (j > 0) offer(table_.worth(i, j - 1), PathTable::skip_right);
    if (i > 0) offer(table_.worth(i - 1, j), PathTable::skip_left);
    for (std::size_t index = 0; index < shapes.size(); ++index) {
      const Shape shape = shapes[index];
      if (shape.left > i || shape.right > j) continue;
      const double before = table_.worth(i - shape.left, j - shape.right);
      if (before == PathTable::unreached) continue;
      const Sentences lefts = lefts_before(i, shape);
      const Sentences rights = rights_before(j, shape);
      const double highest = evidence_.highest_gain(lefts, rights);
      if (highest <= 0 || before + highest <= cell.worth) continue;
      const double gain = evidence_.gain(lefts, rights);
      if (gain > 0) offer(before + gain, static_cast<std::uint8_t>(index));
    }
    table_.at(i, j) = cell;
  }

  Alignment path() {
    Alignment alignment;
    for (std::size_t i = lefts_.size(), j = rights_.size(); i > 0 && j > 0;) {
      const std::uint8_t step = table_.at(i, j).step;
      if (step == PathTable::skip_left) {
        --i;
      } else if (step == PathTable::skip_right) {
        --j;
      } else {
        const Shape shape = shapes[step];
        const double gain = evidence_.gain(lefts_before(i, shape), rights_before(j, shape));
        i -= shape.left;
        j -= shape.right;
        const auto group = [](const std::vector<std::uint32_t>& all, std::size_t from,
                              std::uint8_t count) {
          const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
          return Group(first, first + count);
        };
        alignment.push_back({group(lefts_, i, shape.left), group(rights_, j, shape.right), gain});
      }
    }
    std::reverse(alignment.begin(), alignment.end());
    return alignment;
  }

  const Evidence& evidence_;
  Windows windows_;
  PathTable table_;
  std::vector<std::uint32_t> lefts_;
  std::vector<std::uint32_t> rights_;
};

}  // namespace

InOrder align_in_order(const Evidence& evidence) { return Programme(evidence).run(); }

}  // namespace cotejo
