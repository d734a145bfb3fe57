#include "diff/alignment.hpp"

#include <algorithm>

#include "diff/longest_first.hpp"

namespace cotejo {

void keep_content(Alignment& alignment, const TokenPair& tokens,
                  const std::vector<std::uint32_t>& apart, Effort& effort) {
  const auto accept = [&](std::size_t left, std::size_t right, std::size_t length) {
    bool has_content = false;
    for (std::size_t at = 0; at < length; ++at) {
      if (apart[left + at] == right + at) return false;
      has_content = has_content || tokens.left[left + at].is_content();
    }
    return has_content;
  };
  for (const Match& match : longest_first(tokens.left, tokens.right, accept, effort)) {
    alignment.keep(match);
  }
}

void keep_rest(Alignment& alignment, const TokenPair& tokens, Effort& effort) {
  const auto accept = [](std::size_t, std::size_t, std::size_t) { return true; };
  // The free tokens of a gap, and where they stand.
  struct Free {
    Tokens tokens;
    std::vector<std::uint32_t> places;

    void clear() {
      tokens.clear();
      places.clear();
    }
    void add(const Token& token, std::size_t place) {
      tokens.push_back(token);
      places.push_back(static_cast<std::uint32_t>(place));
    }
  };
  Free lefts;
  Free rights;
  std::size_t right = 0;
  for (std::size_t left = 0; left <= tokens.left.size(); ++left) {
    const bool is_end = left == tokens.left.size();
    if (!is_end && alignment.is_left_free(left)) lefts.add(tokens.left[left], left);
    if (!is_end && !alignment.is_left_kept(left)) continue;
    const std::size_t gap_end = is_end ? tokens.right.size() : alignment.of_left(left);
    for (; right < gap_end; ++right) {
      if (alignment.is_right_free(right)) rights.add(tokens.right[right], right);
    }
    if (!lefts.tokens.empty() && !rights.tokens.empty()) {
      for (const Match& match : longest_first(lefts.tokens, rights.tokens, accept, effort)) {
        alignment.keep({lefts.places[match.left], rights.places[match.right]});
      }
    }
    lefts.clear();
    rights.clear();
    right = gap_end + 1;
  }
}

bool crosses_kept(const Alignment& alignment, std::size_t left, std::size_t right) {
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    if (!alignment.is_left_kept(at)) continue;
    if ((at < left) != (alignment.of_left(at) < right)) return true;
  }
  return false;
}

bool is_passed(const Alignment& alignment, std::size_t left, std::size_t right) {
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    if (alignment.left_move(at) != 0 && (at < left) != (alignment.of_left(at) < right)) return true;
  }
  return false;
}

std::uint32_t count_moves(const Alignment& alignment) {
  std::uint32_t moves = 0;
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    moves = std::max(moves, alignment.left_move(at));
  }
  return moves;
}

}  // namespace cotejo
