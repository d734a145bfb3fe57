#include "diff/word_diff.hpp"

#include <algorithm>

#include "diff/arranged.hpp"
#include "diff/letters.hpp"
#include "diff/runs.hpp"
#include "diff/tokens.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Of either side. Beyond this even rough ways take too long.
constexpr std::size_t most_tokens = 6000;

bool equal_ids(const Token& a, const Token& b) { return a.id == b.id; }

// The stretches of a run that each lie in one sentence.
std::vector<Range> ranges_of(const Tokens& tokens, std::size_t from, std::size_t to) {
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

class EditWriter {
 public:
  EditWriter(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
             const TokenPair& tokens)
      : left_(left), right_(right), ignore_(ignore), tokens_(tokens) {}

  void write(const Run& run) {
    const std::vector<Range> lefts = ranges_of(tokens_.left, run.left_from, run.left_to);
    const std::vector<Range> rights = ranges_of(tokens_.right, run.right_from, run.right_to);
    const bool apart = run.phrase == 0 && run.has_left() && run.has_right() &&
                       are_unrelated(run, tokens_, left_, right_);
    if (apart) {
      for (const Range& range : lefts) edits_.push_back({range, std::nullopt, EditKind::removed});
      for (const Range& range : rights) edits_.push_back({std::nullopt, range, EditKind::added});
      return;
    }
    for (std::size_t at = 0; at < std::max(lefts.size(), rights.size()); ++at) {
      Edit edit;
      if (at < lefts.size()) edit.left = lefts[at];
      if (at < rights.size()) edit.right = rights[at];
      if (!edit.right) {
        edit.kind = EditKind::removed;
      } else if (!edit.left) {
        edit.kind = EditKind::added;
      } else {
        edit.kind = run.phrase != 0 ? EditKind::moved : EditKind::changed;
      }
      if (edit.kind == EditKind::changed && lefts.size() == 1 && rights.size() == 1) {
        edit.letters = changed_letters(run, tokens_, left_, right_, ignore_);
      }
      edits_.push_back(std::move(edit));
    }
  }

  std::vector<Edit> take() { return std::move(edits_); }

 private:
  const DiffSide& left_;
  const DiffSide& right_;
  const Ignore& ignore_;
  const TokenPair& tokens_;
  std::vector<Edit> edits_;
};

bool are_equal(const TokenPair& tokens) {
  return std::equal(tokens.left.begin(), tokens.left.end(), tokens.right.begin(),
                    tokens.right.end(), equal_ids);
}

// All from the first difference to the last.
Run rough_run(const TokenPair& tokens) {
  const Tokens& lefts = tokens.left;
  const Tokens& rights = tokens.right;
  const auto prefix = static_cast<std::size_t>(
      std::mismatch(lefts.begin(), lefts.end(), rights.begin(), rights.end(), equal_ids).first -
      lefts.begin());
  const std::size_t rest = std::min(lefts.size(), rights.size()) - prefix;
  std::size_t suffix = 0;
  while (suffix < rest &&
         equal_ids(lefts[lefts.size() - 1 - suffix], rights[rights.size() - 1 - suffix])) {
    ++suffix;
  }
  return {prefix, lefts.size() - suffix, prefix, rights.size() - suffix, 0};
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
  const auto joined_text = [](const DiffSide& side) {
    std::u16string text;
    for (const std::span<const Word> words : side.sentences) {
      if (!text.empty() && !words.empty()) text.push_back(u' ');
      text += written(side, words);
    }
    return text;
  };
  return joined_text(left) == joined_text(right);
}

// Of each token the edit that covers it; null where none does. `edits` have their ranges on this
// side in order but for those that moved.
std::vector<const Edit*> owners_of(const Tokens& tokens, const std::vector<Edit>& edits,
                                   std::optional<Range> Edit::*side) {
  std::vector<std::pair<Range, const Edit*>> ranges;
  for (const Edit& edit : edits) {
    if (edit.*side) ranges.emplace_back(*(edit.*side), &edit);
  }
  sort_stably(ranges, [](const auto& a, const auto& b) { return a.first.from < b.first.from; });
  std::vector<const Edit*> owners;
  std::size_t next = 0;
  for (const Token& token : tokens) {
    while (next < ranges.size() && ranges[next].first.to <= token.range.from) ++next;
    const bool covered = next < ranges.size() && ranges[next].first.from <= token.range.from;
    owners.push_back(covered ? ranges[next].second : nullptr);
  }
  return owners;
}

}  // namespace

WordDiff diff_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                    const SlightWords& slight) {
  WordDiff result;
  if (is_written_alike(left, right)) return result;
  const TokenPair tokens = tokens_of(left, right, ignore, slight);
  result.difference = are_equal(tokens) ? Difference::ignored : Difference::real;
  if (result.difference == Difference::ignored) return result;
  EditWriter writer(left, right, ignore, tokens);
  if (std::max(tokens.left.size(), tokens.right.size()) > most_tokens) {
    writer.write(rough_run(tokens));
    result.precise = false;
    result.edits = writer.take();
    return result;
  }
  Effort effort;
  Arranged arranged = arrange(tokens, effort);
  result.rewritten = arranged.rewritten;
  Alignment& alignment = arranged.alignment;
  join_runs(alignment, tokens, left, right, arranged.share.of_both);
  settle_moves(alignment, tokens);
  for (const Run& run : runs_of(alignment, tokens)) writer.write(run);
  result.edits = writer.take();
  result.precise = !effort.is_spent();
  return result;
}

Difference find_difference(const DiffSide& left, const DiffSide& right, const Ignore& ignore) {
  if (is_written_alike(left, right)) return Difference::none;
  return are_equal(tokens_of(left, right, ignore, {})) ? Difference::ignored : Difference::real;
}

std::vector<WordLink> link_words(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                                 const std::vector<Edit>& edits) {
  const TokenPair tokens = tokens_of(left, right, ignore, {});
  const std::vector<const Edit*> left_owners = owners_of(tokens.left, edits, &Edit::left);
  const std::vector<const Edit*> right_owners = owners_of(tokens.right, edits, &Edit::right);
  std::vector<WordLink> links;
  std::size_t right_at = 0;
  for (std::size_t at = 0; at < tokens.left.size(); ++at) {
    const Edit* edit = left_owners[at];
    const Range word = tokens.left[at].range;
    if (edit == nullptr) {
      while (right_at < tokens.right.size() && right_owners[right_at] != nullptr) ++right_at;
      if (right_at == tokens.right.size()) break;
      links.push_back({word, tokens.right[right_at++].range, LinkKind::kept});
    } else if (edit->kind == EditKind::changed) {
      if (word.from == edit->left->from) {
        links.push_back({*edit->left, *edit->right, LinkKind::changed});
      }
    } else if (edit->kind == EditKind::moved && word.from == edit->left->from) {
      const auto first = std::find(right_owners.begin(), right_owners.end(), edit);
      auto there = static_cast<std::size_t>(first - right_owners.begin());
      for (std::size_t part = at; part < tokens.left.size() && left_owners[part] == edit; ++part) {
        links.push_back({tokens.left[part].range, tokens.right[there++].range, LinkKind::moved});
      }
    }
  }
  return links;
}

}  // namespace cotejo
