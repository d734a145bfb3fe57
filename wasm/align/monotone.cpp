#include "align/monotone.hpp"

#include <array>

#include "align/windows.hpp"

namespace cotejo {

InOrder align_in_order(const Evidence& evidence) {
  static constexpr auto shapes =
      std::to_array<Shape>({{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}});
  const Windows windows = find_windows(evidence);
  return {find_best_path(evidence, windows.rows, shapes, RightOrder::as_written).beads,
          windows.complete};
}

}  // namespace cotejo
