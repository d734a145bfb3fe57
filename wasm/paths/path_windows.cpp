#include "paths/path_windows.hpp"

#include <algorithm>

namespace cotejo {

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

std::vector<Window> windows_along(std::span<const std::uint32_t> line) {
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

}  // namespace cotejo
