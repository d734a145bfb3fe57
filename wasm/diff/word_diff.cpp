#include "diff/word_diff.hpp"

#include <algorithm>

#include "diff/runs.hpp"
#include "diff/tokens.hpp"

namespace cotejo {
namespace {

// Beyond this the shortest script would cost seconds: the time grows with length times change.
constexpr std::size_t most_tokens = 4000;

bool equal_ids(const Token& a, const Token& b) { return a.id == b.id; }

// The stretches of a run that each lie in one sentence.
std::vector<Range> ranges_of(const std::vector<Token>& tokens, std::size_t from, std::size_t to) {
  std::vector<Range> ranges;
  for (std::size_t at = from; at < to; ++at) {
    const bool same_sentence = at > from && tokens[at].sentence == tokens[at - 1].sentence;
    if (same_sentence) {
      ranges.back().to = tokens[at].range.to;
    } else {
      ranges.push_back(tokens[at].range);
    }
  }
  return ranges;
}

void add_edits(const Run& run, const std::vector<Token>& left, const std::vector<Token>& right,
               std::vector<Edit>& edits) {
  const std::vector<Range> lefts = ranges_of(left, run.left_from, run.left_to);
  const std::vector<Range> rights = ranges_of(right, run.right_from, run.right_to);
  for (std::size_t at = 0; at < std::max(lefts.size(), rights.size()); ++at) {
    Edit edit;
    if (at < lefts.size()) edit.left = lefts[at];
    if (at < rights.size()) edit.right = rights[at];
    if (!edit.right) {
      edit.kind = EditKind::removed;
    } else if (!edit.left) {
      edit.kind = EditKind::added;
    } else {
      edit.kind = run.moved ? EditKind::moved : EditKind::changed;
    }
    edits.push_back(edit);
  }
}

// From the first word to the last of each sentence; how sentences are spaced apart is no
// difference.
std::u16string_view written(const DiffSide& side, std::span<const Word> words) {
  if (words.empty()) return {};
  return slice(side.text, {words.front().range.from, words.back().range.to});
}

bool is_written_alike(const DiffSide& left, const DiffSide& right) {
  if (left.sentences.size() == 1 && right.sentences.size() == 1) {
    return written(left, left.sentences.front()) == written(right, right.sentences.front());
  }
  const auto joined = [](const DiffSide& side) {
    std::u16string text;
    for (const std::span<const Word> words : side.sentences) {
      if (!text.empty() && !words.empty()) text.push_back(u' ');
      text += written(side, words);
    }
    return text;
  };
  return joined(left) == joined(right);
}

std::pair<std::vector<Token>, std::vector<Token>> tokens_of_both(const DiffSide& left,
                                                                 const DiffSide& right,
                                                                 const Ignore& ignore) {
  const bool any = has_broken_words(left) || has_broken_words(right);
  const TokenIds left_forms = any ? forms_of(left, ignore) : TokenIds{};
  const TokenIds right_forms = any ? forms_of(right, ignore) : TokenIds{};
  TokenIds ids;
  std::vector<Token> lefts = tokens_of(left, ignore, ids, right_forms);
  return {std::move(lefts), tokens_of(right, ignore, ids, left_forms)};
}

}  // namespace

WordDiff diff_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore) {
  const auto [lefts, rights] = tokens_of_both(left, right, ignore);
  WordDiff result;
  std::vector<Run> runs;
  if (lefts.size() + rights.size() > most_tokens) {
    const auto prefix = static_cast<std::size_t>(
        std::mismatch(lefts.begin(), lefts.end(), rights.begin(), rights.end(), equal_ids).first -
        lefts.begin());
    const std::size_t rest = std::min(lefts.size(), rights.size()) - prefix;
    std::size_t suffix = 0;
    while (suffix < rest &&
           equal_ids(lefts[lefts.size() - 1 - suffix], rights[rights.size() - 1 - suffix])) {
      ++suffix;
    }
    if (prefix < lefts.size() || prefix < rights.size()) {
      runs.push_back({prefix, lefts.size() - suffix, prefix, rights.size() - suffix, false});
      result.precise = false;
    }
  } else {
    runs =
        with_moved_runs(readable_runs(shortest_runs(lefts, rights), lefts, rights), lefts, rights);
  }
  for (const Run& run : runs) add_edits(run, lefts, rights, result.edits);
  return result;
}

Difference find_difference(const DiffSide& left, const DiffSide& right, const Ignore& ignore) {
  if (is_written_alike(left, right)) return Difference::none;
  const auto [lefts, rights] = tokens_of_both(left, right, ignore);
  const bool equal =
      std::equal(lefts.begin(), lefts.end(), rights.begin(), rights.end(), equal_ids);
  return equal ? Difference::ignored : Difference::real;
}

}  // namespace cotejo
