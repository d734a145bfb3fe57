#include "diff/settled_moves.hpp"

#include <vector>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Of a bead; with more, no stretch is tried in place of the phrases that moved over it.
constexpr std::size_t most_stretches = 32;

// Tokens in a row on both sides that were kept or moved together.
struct Stretch {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
  std::size_t letters = 0;
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
    if (!goes_on) stretches.push_back({at, there, 0, 0, false});
    ++stretches.back().length;
    stretches.back().letters += tokens[at].letters;
    stretches.back().has_content = stretches.back().has_content || tokens[at].is_content();
  }
  return stretches;
}

// All but the phrase with the number `lifted`.
void settle(Alignment& alignment, const Tokens& tokens, std::uint32_t lifted) {
  std::vector<Stretch> moved = find_stretches(alignment, tokens, true);
  sort_stably(moved, [](const Stretch& a, const Stretch& b) { return a.length > b.length; });
  for (const Stretch& phrase : moved) {
    if (alignment.left_move(phrase.left) == lifted ||
        crosses_kept(alignment, phrase.left, phrase.right)) {
      continue;
    }
    for (std::size_t at = 0; at < phrase.length; ++at) alignment.settle(phrase.left + at);
  }
}

std::size_t letters_of(const std::vector<Stretch>& stretches) {
  std::size_t letters = 0;
  for (const Stretch& stretch : stretches) letters += stretch.letters;
  return letters;
}

// The alignment with one kept stretch moved instead of what moved over it, if fewer move so.
bool turn_one(Alignment& alignment, const TokenPair& tokens) {
  const std::vector<Stretch> moved = find_stretches(alignment, tokens.left, true);
  if (moved.size() < 2) return false;
  const std::vector<Stretch> kept = find_stretches(alignment, tokens.left, false);
  if (moved.size() + kept.size() > most_stretches) return false;
  const std::uint32_t phrase = count_moves(alignment) + 1;
  for (const Stretch& stretch : kept) {
    if (!stretch.has_content || stretch.letters > letters_of(moved)) continue;
    Alignment turned = alignment;
    for (std::size_t at = 0; at < stretch.length; ++at) {
      turned.move({static_cast<std::uint32_t>(stretch.left + at),
                   static_cast<std::uint32_t>(stretch.right + at)},
                  phrase);
    }
    settle(turned, tokens.left, phrase);
    const std::vector<Stretch> rest = find_stretches(turned, tokens.left, true);
    if (rest.size() >= moved.size() || letters_of(rest) > letters_of(moved)) continue;
    alignment = std::move(turned);
    return true;
  }
  return false;
}

}  // namespace

void settle_moves(Alignment& alignment, const TokenPair& tokens) {
  settle(alignment, tokens.left, 0);
  while (turn_one(alignment, tokens)) {
  }
}

}  // namespace cotejo
