#include "diff/boundaries.hpp"

#include <algorithm>

namespace cotejo {
namespace {

// One side of an alignment beside the other, so that what is done to one can be done to the other.
class Side {
 public:
  Side(Alignment& alignment, const TokenPair& tokens, bool is_left)
      : alignment_(alignment), tokens_(is_left ? tokens.left : tokens.right), is_left_(is_left) {}

  std::size_t size() const { return tokens_.size(); }
  std::size_t other_size() const { return is_left_ ? alignment_.rights() : alignment_.lefts(); }
  const Token& token(std::size_t at) const { return tokens_[at]; }
  bool is_free(std::size_t at) const {
    return is_left_ ? alignment_.is_left_free(at) : alignment_.is_right_free(at);
  }
  bool is_kept(std::size_t at) const {
    return is_left_ ? alignment_.is_left_kept(at) : alignment_.is_right_kept(at);
  }
  std::size_t other(std::size_t at) const {
    return is_left_ ? alignment_.of_left(at) : alignment_.of_right(at);
  }
  // The counterpart of `from` becomes that of `to`.
  void hand_over(std::size_t from, std::size_t to) {
    const auto there = static_cast<std::uint32_t>(other(from));
    const auto here = static_cast<std::uint32_t>(to);
    alignment_.let_go(is_left_ ? from : there);
    alignment_.keep(is_left_ ? Match{here, there} : Match{there, here});
  }
  void let_go(std::size_t at) { alignment_.let_go(is_left_ ? at : other(at)); }

 private:
  Alignment& alignment_;
  const Tokens& tokens_;
  bool is_left_;
};

// How well `from` to `to` reads as a phrase, in tenths: a torn bracket outweighs all else.
int fitness(const Side& side, std::size_t from, std::size_t to) {
  int torn = 0;
  int depth = 0;
  for (std::size_t at = from; at < to; ++at) {
    if (side.token(at).kind == TokenKind::opening) ++depth;
    if (side.token(at).kind == TokenKind::closing && --depth < 0) {
      ++torn;
      depth = 0;
    }
  }
  int worth = -10 * (torn + depth);
  const TokenKind first = side.token(from).kind;
  const TokenKind last = side.token(to - 1).kind;
  if (first == TokenKind::mark || first == TokenKind::closing) worth += 2;
  if (first == TokenKind::slight) worth += 1;
  if (last == TokenKind::mark || last == TokenKind::opening) worth -= 2;
  if (last == TokenKind::slight) worth -= 1;
  return worth;
}

// A stretch of free tokens with nothing beside it on the other side.
struct Stretch {
  std::size_t from = 0;
  std::size_t to = 0;
};

bool stands_alone(const Side& side, const Stretch& stretch) {
  const bool opens = stretch.from == 0;
  const bool closes = stretch.to == side.size();
  if ((!opens && !side.is_kept(stretch.from - 1)) || (!closes && !side.is_kept(stretch.to))) {
    return false;
  }
  const std::size_t before = opens ? 0 : side.other(stretch.from - 1) + 1;
  const std::size_t after = closes ? side.other_size() : side.other(stretch.to);
  return before == after;
}

Stretch best_place(const Side& side, const Stretch& stretch) {
  Stretch best = stretch;
  int best_worth = fitness(side, stretch.from, stretch.to);
  const auto offer = [&](std::size_t from, std::size_t to) {
    const int worth = fitness(side, from, to);
    if (worth <= best_worth) return;
    best_worth = worth;
    best = {from, to};
  };
  const auto same_sentence = [&](std::size_t a, std::size_t b) {
    return side.token(a).sentence == side.token(b).sentence;
  };
  std::size_t from = stretch.from;
  std::size_t to = stretch.to;
  while (from > 0 && side.is_kept(from - 1) && side.token(from - 1).id == side.token(to - 1).id &&
         same_sentence(from - 1, to - 1) &&
         (from == stretch.from || side.other(from - 1) + 1 == side.other(from))) {
    offer(--from, --to);
  }
  from = stretch.from;
  to = stretch.to;
  while (to < side.size() && side.is_kept(to) && side.token(to).id == side.token(from).id &&
         same_sentence(to, from) &&
         (to == stretch.to || side.other(to - 1) + 1 == side.other(to))) {
    offer(++from, ++to);
  }
  return best;
}

void slide(Side side) {
  for (std::size_t at = 0; at < side.size();) {
    if (!side.is_free(at)) {
      ++at;
      continue;
    }
    Stretch stretch{at, at};
    while (stretch.to < side.size() && side.is_free(stretch.to)) ++stretch.to;
    at = stretch.to;
    if (!stands_alone(side, stretch)) continue;
    const Stretch best = best_place(side, stretch);
    for (std::size_t step = 0; best.from + step < stretch.from; ++step) {
      side.hand_over(stretch.from - 1 - step, stretch.to - 1 - step);
    }
    for (std::size_t step = 0; stretch.to + step < best.to; ++step) {
      side.hand_over(stretch.to + step, stretch.from + step);
    }
    at = std::max(at, best.to);
  }
}

// Whether the hyphen at `at` joins two words without a space.
bool joins(const Tokens& tokens, std::size_t at) {
  if (at == 0 || at + 1 >= tokens.size() || tokens[at].kind != TokenKind::hyphen) return false;
  const Token& before = tokens[at - 1];
  const Token& after = tokens[at + 1];
  return before.is_word() && after.is_word() && before.range.to == tokens[at].range.from &&
         tokens[at].range.to == after.range.from;
}

void mark_whole(Side side, const Tokens& tokens) {
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t to = at + 1;
    while (joins(tokens, to)) to += 2;
    const std::size_t from = at;
    at = to;
    if (to == from + 1) continue;
    std::size_t kept = 0;
    bool in_one_place = true;
    std::size_t last = 0;
    for (std::size_t part = from; part < to; ++part) {
      if (!side.is_kept(part)) continue;
      // Parts that stand far from each other now are no changed compound.
      if (kept > 0 && side.other(part) > last + 2) in_one_place = false;
      last = side.other(part);
      ++kept;
    }
    if (kept == 0 || kept == to - from || !in_one_place) continue;
    for (std::size_t part = from; part < to; ++part) {
      if (side.is_kept(part)) side.let_go(part);
    }
  }
}

}  // namespace

void slide_to_phrases(Alignment& alignment, const TokenPair& tokens) {
  slide(Side(alignment, tokens, true));
  slide(Side(alignment, tokens, false));
}

void mark_whole_compounds(Alignment& alignment, const TokenPair& tokens) {
  mark_whole(Side(alignment, tokens, true), tokens.left);
  mark_whole(Side(alignment, tokens, false), tokens.right);
}

}  // namespace cotejo
