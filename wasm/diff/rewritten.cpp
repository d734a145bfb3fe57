#include "diff/rewritten.hpp"

#include <algorithm>

namespace cotejo {
namespace {

constexpr double least_kept = 0.56;
constexpr double least_phrases = 0.25;  // once only phrases are kept
constexpr std::ptrdiff_t least_words = 6;
constexpr std::size_t least_content = 2;

struct Letters {
  std::size_t all = 0;
  std::size_t kept = 0;

  void add(const Token& token, bool is_kept) {
    all += token.letters;
    if (is_kept) kept += token.letters;
  }
  double share() const {
    return all == 0 ? 1 : static_cast<double>(kept) / static_cast<double>(all);
  }
};

bool ends_sentence(const Tokens& tokens, std::size_t at) {
  return at + 1 == tokens.size() || tokens[at].sentence != tokens[at + 1].sentence;
}

}  // namespace

KeptShare share_kept(const Alignment& alignment, const TokenPair& tokens) {
  Letters left;
  Letters right;
  for (std::size_t at = 0; at < tokens.left.size(); ++at) {
    left.add(tokens.left[at], !alignment.is_left_free(at));
  }
  for (std::size_t at = 0; at < tokens.right.size(); ++at) {
    right.add(tokens.right[at], !alignment.is_right_free(at));
  }
  return {Letters{left.all + right.all, left.kept + right.kept}.share(),
          std::max(left.share(), right.share())};
}

bool is_mostly_new(const KeptShare& share) { return share.of_either < least_kept; }

bool is_rewritten(const KeptShare& share, const TokenPair& tokens) {
  const auto words = [](const Tokens& side) {
    return std::count_if(side.begin(), side.end(),
                         [](const Token& token) { return token.is_word(); });
  };
  return share.of_either < least_phrases &&
         std::max(words(tokens.left), words(tokens.right)) >= least_words;
}

void keep_only_phrases(Alignment& alignment, const TokenPair& tokens) {
  const std::size_t lefts = alignment.lefts();
  for (std::size_t from = 0; from < lefts;) {
    if (!alignment.is_left_kept(from)) {
      ++from;
      continue;
    }
    const std::size_t right = alignment.of_left(from);
    std::size_t to = from + 1;
    while (to < lefts && alignment.is_left_kept(to) &&
           alignment.of_left(to) == right + (to - from)) {
      ++to;
    }
    std::size_t content = 0;
    for (std::size_t at = from; at < to; ++at) {
      if (tokens.left[at].is_content()) ++content;
    }
    const bool at_start = from == 0 && right == 0;
    const bool at_end =
        ends_sentence(tokens.left, to - 1) && ends_sentence(tokens.right, right + (to - from) - 1);
    if (content < least_content && !at_start && !at_end &&
        (content == 0 || !is_passed(alignment, from, right))) {
      for (std::size_t at = from; at < to; ++at) alignment.let_go(at);
    }
    from = to;
  }
}

}  // namespace cotejo
