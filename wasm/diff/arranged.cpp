#include "diff/arranged.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "diff/boundaries.hpp"
#include "diff/moves.hpp"
#include "diff/swapped_words.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// What a reader has to take in, in letters: those removed and those added twice, those that moved
// once, and a phrase that moved besides.
constexpr std::size_t cost_of_letter = 2;
constexpr std::size_t cost_of_move = 20;
constexpr std::size_t least_gain = 8;          // below which the longest stretches stay
constexpr std::size_t most_cells = 1'000'000;  // of all that is tried in a bead

// Tokens in a row on both sides that were kept or moved together.
struct Stretch {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
  bool has_content = false;
};

std::vector<Stretch> find_stretches(const Alignment& alignment, const Tokens& tokens, bool moved) {
  std::vector<Stretch> stretches;
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    const bool counts = !alignment.is_left_free(at) && (alignment.left_move(at) != 0) == moved;
    if (!counts) continue;
    const std::size_t there = alignment.of_left(at);
    const bool goes_on = !stretches.empty() &&
                         stretches.back().left + stretches.back().length == at &&
                         stretches.back().right + stretches.back().length == there &&
                         alignment.left_move(at) == alignment.left_move(at - 1) &&
                         tokens[at].sentence == tokens[at - 1].sentence;
    if (!goes_on) stretches.push_back({at, there, 0, false});
    ++stretches.back().length;
    stretches.back().has_content = stretches.back().has_content || tokens[at].is_content();
  }
  return stretches;
}

// Of an alignment in which so many phrases moved.
std::size_t cost_of(const Alignment& alignment, const TokenPair& tokens, std::size_t moves) {
  std::size_t cost = cost_of_move * moves;
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    const std::size_t letters = tokens.left[at].letters;
    if (alignment.is_left_free(at)) cost += cost_of_letter * letters + 1;
    if (alignment.left_move(at) != 0) cost += letters;
  }
  for (std::size_t at = 0; at < alignment.rights(); ++at) {
    if (alignment.is_right_free(at)) cost += cost_of_letter * tokens.right[at].letters + 1;
  }
  return cost;
}

// What could be saved at most if all that stands on both sides, and is not kept, were.
std::size_t most_saved(const Alignment& alignment, const TokenPair& tokens, std::size_t moves) {
  std::vector<std::uint32_t> lefts;
  std::vector<std::uint32_t> rights;
  std::size_t saved = cost_of_move * moves;
  for (std::size_t at = 0; at < alignment.lefts(); ++at) {
    if (alignment.left_move(at) != 0) saved += tokens.left[at].letters;
    if (alignment.is_left_free(at)) lefts.push_back(tokens.left[at].id);
  }
  for (std::size_t at = 0; at < alignment.rights(); ++at) {
    if (alignment.is_right_free(at)) rights.push_back(static_cast<std::uint32_t>(at));
  }
  sort_stably(lefts);
  sort_stably(rights, [&](std::uint32_t one, std::uint32_t other) {
    return tokens.right[one].id < tokens.right[other].id;
  });
  auto left = lefts.begin();
  for (const std::uint32_t right : rights) {
    const Token& token = tokens.right[right];
    while (left != lefts.end() && *left < token.id) ++left;
    if (left == lefts.end() || *left != token.id) continue;
    saved += 2 * (cost_of_letter * token.letters + 1);
    ++left;
  }
  return saved;
}

struct Attempt {
  Arranged arranged;
  // Before anything was let go of:
  std::size_t cost = 0;
  std::size_t most_saved = 0;
  std::vector<Stretch> kept;
};

Attempt arrange_with(const TokenPair& tokens, const std::vector<std::uint32_t>& apart,
                     Effort& effort) {
  Attempt attempt{{Alignment(tokens.left.size(), tokens.right.size()), {}, false}, 0, 0, {}};
  Arranged& arranged = attempt.arranged;
  Alignment& alignment = arranged.alignment;
  keep_content(alignment, tokens, apart, effort);
  find_moves(alignment, tokens, effort, 1);
  keep_rest(alignment, tokens, effort);
  slide_to_phrases(alignment, tokens);
  find_moves(alignment, tokens, effort, 2);
  settle_moves(alignment, tokens);
  const std::size_t moves = find_stretches(alignment, tokens.left, true).size();
  attempt.cost = cost_of(alignment, tokens, moves);
  attempt.most_saved = most_saved(alignment, tokens, moves);
  attempt.kept = find_stretches(alignment, tokens.left, false);
  arranged.share = share_kept(alignment, tokens);
  mark_whole_compounds(alignment, tokens);
  if (is_mostly_new(arranged.share)) {
    keep_only_phrases(alignment, tokens);
    arranged.rewritten = is_rewritten(share_kept(alignment, tokens), tokens);
  }
  find_swapped_words(alignment, tokens);
  return attempt;
}

}  // namespace

Arranged arrange(const TokenPair& tokens, Effort& effort) {
  std::vector<std::uint32_t> apart(tokens.left.size(), Alignment::nobody);
  Attempt best = arrange_with(tokens, apart, effort);
  Effort tries;
  std::size_t cells = 0;
  for (std::size_t next = 0; next < best.kept.size(); ++next) {
    const Stretch& stretch = best.kept[next];
    if (!stretch.has_content) continue;
    cells += tokens.left.size() * tokens.right.size();
    if (cells > most_cells) break;
    std::vector<std::uint32_t> tried = apart;
    std::size_t to_move = cost_of_move;
    std::size_t to_drop = 0;
    for (std::size_t at = 0; at < stretch.length; ++at) {
      tried[stretch.left + at] = static_cast<std::uint32_t>(stretch.right + at);
      const std::size_t letters = tokens.left[stretch.left + at].letters;
      to_move += letters;
      to_drop += 2 * (cost_of_letter * letters + 1);
    }
    if (std::min(to_move, to_drop) + least_gain >= best.most_saved) continue;
    Attempt attempt = arrange_with(tokens, tried, tries);
    if (tries.is_spent()) break;
    if (attempt.cost + least_gain >= best.cost) continue;
    best = std::move(attempt);
    apart = std::move(tried);
    next = SIZE_MAX;
  }
  return std::move(best.arranged);
}

void settle_moves(Alignment& alignment, const TokenPair& tokens) {
  std::vector<Stretch> moved = find_stretches(alignment, tokens.left, true);
  while (!moved.empty()) {
    const auto longest =
        std::max_element(moved.begin(), moved.end(),
                         [](const Stretch& a, const Stretch& b) { return a.length < b.length; });
    if (!crosses_kept(alignment, longest->left, longest->right)) {
      for (std::size_t at = 0; at < longest->length; ++at) alignment.settle(longest->left + at);
    }
    moved.erase(longest);
  }
}

}  // namespace cotejo
