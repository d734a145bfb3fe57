#include "diff/longest_first.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

#include "diff/shortest_script.hpp"

namespace cotejo {
namespace {

// Windows of more cells are cut at words that stand once on either side before anything else.
constexpr std::size_t most_cells = 1'000'000;
// The shortest script may cost the square of this.
constexpr std::size_t most_tokens_of_script = 600;

struct Window {
  std::size_t left_from = 0;
  std::size_t left_to = 0;
  std::size_t right_from = 0;
  std::size_t right_to = 0;

  std::size_t lefts() const { return left_to - left_from; }
  std::size_t rights() const { return right_to - right_from; }
  std::size_t cells() const { return lefts() * rights(); }
};

struct Stretch {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
  std::uint32_t worth = 0;
  int ends = 0;            // of the window that it reaches on both sides
  std::size_t offset = 0;  // how far it stands from its own place

  bool is_better_than(const Stretch& other) const {
    return std::tuple(worth, ends, other.offset) > std::tuple(other.worth, other.ends, offset);
  }
};

std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

class Search {
 public:
  Search(std::span<const Token> left, std::span<const Token> right, const Accept& accept,
         Effort& effort)
      : left_(left), right_(right), accept_(accept), effort_(effort) {
    for (const Token& token : right) worths_.push_back(token.is_content() ? 2 : 1);
  }

  std::vector<Match> run() {
    // A list, not a recursion: windows may lie in each other as deep as the text is long.
    std::vector<Window> windows = {{0, left_.size(), 0, right_.size()}};
    while (!windows.empty()) {
      Window window = windows.back();
      windows.pop_back();
      if (window.cells() > most_cells) keep_ends(window);
      if (window.cells() == 0) continue;
      if (window.cells() > most_cells && cut_at_rare_words(window, windows)) continue;
      if (!effort_.take(window.cells())) {
        take_shortest_script(window);
        continue;
      }
      const Stretch best = longest(window);
      if (best.length == 0) continue;
      keep(best);
      windows.push_back({window.left_from, best.left, window.right_from, best.right});
      windows.push_back(
          {best.left + best.length, window.left_to, best.right + best.length, window.right_to});
    }
    return std::move(matches_);
  }

 private:
  bool equal(std::size_t left, std::size_t right) const {
    return left_[left].id == right_[right].id;
  }

  void keep(const Stretch& stretch) {
    for (std::size_t at = 0; at < stretch.length; ++at) keep(stretch.left + at, stretch.right + at);
  }
  void keep(std::size_t left, std::size_t right) {
    matches_.push_back({static_cast<std::uint32_t>(left), static_cast<std::uint32_t>(right)});
  }

  // Keeps what both sides of a window begin and end with.
  void keep_ends(Window& window) {
    const auto keep_if = [&](std::size_t left, std::size_t right) {
      if (accept_(left, right, 1)) keep(left, right);
    };
    while (window.cells() > 0 && equal(window.left_from, window.right_from)) {
      keep_if(window.left_from++, window.right_from++);
    }
    while (window.cells() > 0 && equal(window.left_to - 1, window.right_to - 1)) {
      keep_if(--window.left_to, --window.right_to);
    }
  }

  Stretch longest(const Window& window) {
    Stretch best;
    const std::size_t width = window.rights();
    worth_.assign(width + 1, 0);
    length_.assign(width + 1, 0);
    for (std::size_t i = window.left_from; i < window.left_to; ++i) {
      const std::uint32_t id = left_[i].id;
      const bool last_left = i + 1 == window.left_to;
      // From the right, so that the row before can be overwritten.
      for (std::size_t at = width; at > 0; --at) {
        const std::size_t j = window.right_from + at - 1;
        if (right_[j].id != id) {
          worth_[at] = 0;
          length_[at] = 0;
          continue;
        }
        worth_[at] = worth_[at - 1] + worths_[j];
        length_[at] = length_[at - 1] + 1;
        if (worth_[at] < best.worth) continue;
        const bool goes_on = !last_left && j + 1 < window.right_to && equal(i + 1, j + 1);
        if (!goes_on) offer({i, j, length_[at], worth_[at]}, window, best);
      }
    }
    return best;
  }

  // `found` has its last tokens where its first should be.
  void offer(Stretch found, const Window& window, Stretch& best) const {
    found.left -= found.length - 1;
    found.right -= found.length - 1;
    const std::size_t before =
        distance(found.left - window.left_from, found.right - window.right_from);
    const std::size_t after = distance(window.left_to - found.left, window.right_to - found.right);
    found.offset = std::min(before, after);
    found.ends = (found.left == window.left_from && found.right == window.right_from) +
                 (found.left + found.length == window.left_to &&
                  found.right + found.length == window.right_to);
    const bool first = best.length == 0;
    if (!first && !found.is_better_than(best)) return;
    if (accept_(found.left, found.right, found.length)) best = found;
  }

  // Keeps the longest row of words that stand once on either side, in the order of both, and leaves
  // what lies between them in `windows`. False where there are none.
  bool cut_at_rare_words(const Window& window, std::vector<Window>& windows) {
    struct Seen {
      std::uint32_t lefts = 0;
      std::uint32_t rights = 0;
      std::size_t left = 0;
    };
    std::unordered_map<std::uint32_t, Seen> seen;
    for (std::size_t i = window.left_from; i < window.left_to; ++i) {
      Seen& word = seen[left_[i].id];
      ++word.lefts;
      word.left = i;
    }
    for (std::size_t j = window.right_from; j < window.right_to; ++j) {
      const auto word = seen.find(right_[j].id);
      if (word != seen.end()) ++word->second.rights;
    }
    // The longest row in which the left places rise (patience sorting), by right place.
    struct Pile {
      std::size_t left;
      std::size_t right;
      std::size_t before;  // index of the one that it follows
    };
    constexpr std::size_t none = SIZE_MAX;
    std::vector<Pile> piles;
    std::vector<std::size_t> tops;
    for (std::size_t j = window.right_from; j < window.right_to; ++j) {
      const auto word = seen.find(right_[j].id);
      if (word == seen.end() || word->second.lefts != 1 || word->second.rights != 1) continue;
      const std::size_t left = word->second.left;
      const auto top = std::lower_bound(
          tops.begin(), tops.end(), left,
          [&](std::size_t at, std::size_t place) { return piles[at].left < place; });
      piles.push_back({left, j, top == tops.begin() ? none : *std::prev(top)});
      if (top == tops.end()) {
        tops.push_back(piles.size() - 1);
      } else {
        *top = piles.size() - 1;
      }
    }
    if (tops.empty()) return false;
    std::size_t left_to = window.left_to;
    std::size_t right_to = window.right_to;
    for (std::size_t at = tops.back(); at != none; at = piles[at].before) {
      const Pile& pile = piles[at];
      if (!accept_(pile.left, pile.right, 1)) continue;
      keep(pile.left, pile.right);
      windows.push_back({pile.left + 1, left_to, pile.right + 1, right_to});
      left_to = pile.left;
      right_to = pile.right;
    }
    if (left_to == window.left_to) return false;
    windows.push_back({window.left_from, left_to, window.right_from, right_to});
    return true;
  }

  void take_shortest_script(const Window& window) {
    effort_.overspend();
    if (window.lefts() + window.rights() > most_tokens_of_script) return;
    std::vector<std::uint32_t> lefts;
    std::vector<std::uint32_t> rights;
    for (std::size_t i = window.left_from; i < window.left_to; ++i) lefts.push_back(left_[i].id);
    for (std::size_t j = window.right_from; j < window.right_to; ++j)
      rights.push_back(right_[j].id);
    for (const Match& match : shortest_script(lefts, rights)) {
      const std::size_t left = window.left_from + match.left;
      const std::size_t right = window.right_from + match.right;
      if (accept_(left, right, 1)) keep(left, right);
    }
  }

  std::span<const Token> left_;
  std::span<const Token> right_;
  const Accept& accept_;
  Effort& effort_;
  std::vector<std::uint32_t> worths_;  // of the right tokens
  std::vector<std::uint32_t> worth_;   // of the common stretch that ends at a cell
  std::vector<std::size_t> length_;
  std::vector<Match> matches_;
};

}  // namespace

std::vector<Match> longest_first(std::span<const Token> left, std::span<const Token> right,
                                 const Accept& accept, Effort& effort) {
  return Search(left, right, accept, effort).run();
}

}  // namespace cotejo
