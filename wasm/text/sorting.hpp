// One stable sort for all: by insertion in short runs, which are then merged. Each use of the
// standard library's sorts is two to five kilobytes of wasm, of this some hundred bytes (0083); and
// since it is stable, items that compare equal stand in one order with every library.
//
//   sort_stably(words, [](const Word& one, const Word& other) { return one.from < other.from; });
//
// O(n log n) comparisons; memory for as many items again where there are more than a run.
#pragma once

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace cotejo {

// `less(one, other)` is a strict weak order. An Item can be moved and made from nothing.
template <typename Item, typename Less = std::less<>>
void sort_stably(std::vector<Item>& items, Less less = {}) {
  constexpr std::size_t run = 12;
  const std::size_t size = items.size();
  for (std::size_t at = 1; at < size; ++at) {
    const std::size_t begin = at - at % run;
    if (at == begin || !less(items[at], items[at - 1])) continue;
    Item item = std::move(items[at]);
    std::size_t place = at;
    do {
      items[place] = std::move(items[place - 1]);
      --place;
    } while (place > begin && less(item, items[place - 1]));
    items[place] = std::move(item);
  }
  if (size <= run) return;
  std::vector<Item> merged(size);
  for (std::size_t width = run; width < size; width *= 2) {
    for (std::size_t begin = 0; begin < size; begin += 2 * width) {
      const std::size_t middle = std::min(begin + width, size);
      const std::size_t end = std::min(begin + 2 * width, size);
      std::size_t left = begin;
      std::size_t right = middle;
      for (std::size_t at = begin; at < end; ++at) {
        const bool is_right = left == middle || (right < end && less(items[right], items[left]));
        merged[at] = std::move(items[is_right ? right++ : left++]);
      }
    }
    std::swap(items, merged);
  }
}

}  // namespace cotejo
