// Which tokens of the left side stand on the right side, too, and where.
//
// The longest common stretch goes first, then the longest before and after it, and so on (Ratcliff
// and Obershelp 1988): readers see long stretches that stayed, and a word more in common is not
// worth a torn phrase. At first only stretches with a content word count; what crosses them is a
// move (see moves.hpp); slight words and marks that are left fill the gaps.
//
// The work is bounded. A side too long for that is first cut at words that either side has once, in
// the same order on both (Cohen's patience diff), and where all that is still too much, a stretch
// is compared by its shortest script (shortest_script.hpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "diff/tokens.hpp"

namespace cotejo {

struct Match {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  bool operator==(const Match&) const = default;
};

// For each token of both sides, its counterpart: kept at its place, or moved elsewhere.
class Alignment {
 public:
  static constexpr std::uint32_t nobody = UINT32_MAX;

  Alignment(std::size_t lefts, std::size_t rights)
      : left_(lefts, nobody), right_(rights, nobody), left_moves_(lefts), right_moves_(rights) {}

  std::size_t lefts() const { return left_.size(); }
  std::size_t rights() const { return right_.size(); }

  void keep(Match match) {
    left_[match.left] = match.right;
    right_[match.right] = match.left;
  }
  void let_go(std::size_t left) {
    right_[left_[left]] = nobody;
    left_[left] = nobody;
  }
  void move(Match match, std::uint32_t phrase) {  // phrases are counted from 1
    keep(match);
    left_moves_[match.left] = phrase;
    right_moves_[match.right] = phrase;
  }

  // What moved stands at its place.
  void settle(std::size_t left) {
    left_moves_[left] = 0;
    right_moves_[left_[left]] = 0;
  }

  std::uint32_t of_left(std::size_t at) const { return left_[at]; }
  std::uint32_t of_right(std::size_t at) const { return right_[at]; }
  std::uint32_t left_move(std::size_t at) const { return left_moves_[at]; }  // 0: none
  std::uint32_t right_move(std::size_t at) const { return right_moves_[at]; }

  bool is_left_free(std::size_t at) const { return left_[at] == nobody; }
  bool is_right_free(std::size_t at) const { return right_[at] == nobody; }
  bool is_left_kept(std::size_t at) const { return !is_left_free(at) && left_moves_[at] == 0; }
  bool is_right_kept(std::size_t at) const { return !is_right_free(at) && right_moves_[at] == 0; }

 private:
  std::vector<std::uint32_t> left_;
  std::vector<std::uint32_t> right_;
  std::vector<std::uint32_t> left_moves_;
  std::vector<std::uint32_t> right_moves_;
};

// Whether a stretch that begins at `left` and `right` crosses any token that was kept.
bool crosses_kept(const Alignment& alignment, std::size_t left, std::size_t right);

// Whether a phrase moved over a stretch that begins at `left` and `right`.
bool is_passed(const Alignment& alignment, std::size_t left, std::size_t right);

// How many phrases moved: the greatest of their numbers.
std::uint32_t count_moves(const Alignment& alignment);

// What may still be spent on one bead, in comparisons of two tokens.
class Effort {
 public:
  // False, and nothing is taken, where there is not so much left.
  bool take(std::size_t cells) {
    if (cells > left_) return false;
    left_ -= cells;
    return true;
  }
  bool is_spent() const { return spent_; }
  void overspend() { spent_ = true; }

 private:
  std::size_t left_ = 12'000'000;
  bool spent_ = false;
};

// Keeps the stretches with a content word, but for those that hold a left token with its right one
// of `apart`: these may move.
void keep_content(Alignment& alignment, const TokenPair& tokens,
                  const std::vector<std::uint32_t>& apart, Effort& effort);

// Keeps what slight words and marks are equal between the stretches kept, in order.
void keep_rest(Alignment& alignment, const TokenPair& tokens, Effort& effort);

}  // namespace cotejo
