#include "diff/swapped_words.hpp"

#include <algorithm>

namespace cotejo {
namespace {

constexpr std::size_t farthest = 3;  // kept tokens that a word goes over

bool is_alone_on_left(const Alignment& alignment, std::size_t at) {
  return alignment.is_left_free(at) && (at == 0 || alignment.is_left_kept(at - 1)) &&
         (at + 1 == alignment.lefts() || alignment.is_left_kept(at + 1));
}

bool is_alone_on_right(const Alignment& alignment, std::size_t at) {
  return alignment.is_right_free(at) && (at == 0 || alignment.is_right_kept(at - 1)) &&
         (at + 1 == alignment.rights() || alignment.is_right_kept(at + 1));
}

// Articles come and go: only a word that a side has once is the same one.
bool is_single(const Tokens& tokens, std::uint32_t id) {
  return std::count_if(tokens.begin(), tokens.end(),
                       [&](const Token& token) { return token.id == id; }) == 1;
}

// Whether `from` to `to` on the right, without the word itself at one of them, stayed in one row.
bool stayed_between(const Alignment& alignment, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (!alignment.is_right_kept(at)) return false;
    if (at > from && alignment.of_right(at) != alignment.of_right(at - 1) + 1) return false;
  }
  return true;
}

}  // namespace

void find_swapped_words(Alignment& alignment, const TokenPair& tokens) {
  std::uint32_t moves = count_moves(alignment);
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    const Token& word = tokens.left[at];
    if (!word.is_word() || !is_alone_on_left(alignment, at)) continue;
    const std::size_t place = at == 0 ? 0 : alignment.of_left(at - 1) + 1;
    const std::size_t first = place - std::min(place, farthest + 1);
    const std::size_t last = std::min(place + farthest + 1, alignment.rights());
    for (std::size_t there = first; there < last; ++there) {
      const Token& other = tokens.right[there];
      if (other.id != word.id || !is_alone_on_right(alignment, there)) continue;
      const bool goes_on = there < place ? stayed_between(alignment, there + 1, place)
                                         : stayed_between(alignment, place, there);
      if (!goes_on || there == place) continue;
      if (!is_single(tokens.left, word.id) || !is_single(tokens.right, word.id)) continue;
      alignment.move({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(there)}, ++moves);
      break;
    }
  }
}

}  // namespace cotejo
