#include "diff/runs.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include "text/logarithms.hpp"

namespace cotejo {
namespace {

// What a kept stretch may be worth, in parts of the lesser change beside it, to be joined over.
constexpr double least_tolerance = 0.1;
constexpr double changed_share = 0.2;    // above which more is tolerated,
constexpr double growth = 2;             // by this for each further part
constexpr double slight_worth = 0.3;     // of a slight word or mark; a content word's is 1
constexpr std::size_t most_words = 2;    // that may be joined over,
constexpr std::size_t most_content = 1;  // one of which may be a content word

// Log-odds that two runs are removed and added rather than one for the other (decision 0090).
constexpr double by_length = 2.6;  // of the longer one, in words: times log(1 + words)
constexpr double by_marks = 1.6;   // where only one of them holds punctuation
constexpr double by_place = 0.8;   // at the beginning
constexpr double by_shared = 1.2;  // where a word stands in both: the two would share a mark
constexpr double by_likeness = -1.4;
constexpr double least_odds = 6;
constexpr std::size_t most_joint = 6;       // tokens of a word that is written together or apart
constexpr std::uint32_t least_letters = 4;  // of a word that may be like another

double worth_of(const Tokens& tokens, std::size_t from, std::size_t to) {
  double worth = 0;
  for (std::size_t at = from; at < to; ++at) worth += tokens[at].is_content() ? 1 : slight_worth;
  return worth;
}

struct Count {
  std::size_t words = 0;
  std::size_t content = 0;
  bool has_marks = false;
};

Count count(const Tokens& tokens, std::size_t from, std::size_t to) {
  Count result;
  for (std::size_t at = from; at < to; ++at) {
    if (tokens[at].is_content()) ++result.content;
    if (tokens[at].is_word()) {
      ++result.words;
    } else {
      result.has_marks = true;
    }
  }
  return result;
}

bool has_words(const Tokens& tokens, std::size_t from, std::size_t to) {
  return count(tokens, from, to).words > 0;
}

bool in_one_sentence(const Tokens& tokens, std::size_t from, std::size_t to) {
  return from == to || tokens[from].sentence == tokens[to - 1].sentence;
}

// Whether half of the longer word or more is the beginning of both.
bool are_alike(std::u16string_view a, std::u16string_view b) {
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t shared = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  return longer >= least_letters && 2 * shared >= longer;
}

// The letters of a run, without what is between its words: "re-elect", "re elect", "reelect".
std::u16string letters_of(const Tokens& tokens, std::size_t from, std::size_t to,
                          std::u16string_view text) {
  std::u16string letters;
  for (std::size_t at = from; at < to; ++at) {
    if (tokens[at].is_word()) letters += slice(text, tokens[at].range);
  }
  return letters;
}

// Whether a run only writes words together or apart.
bool is_joint(const Run& run, const TokenPair& tokens, const DiffSide& left,
              const DiffSide& right) {
  if (!run.has_left() || !run.has_right()) return false;
  if (run.left_to - run.left_from > most_joint || run.right_to - run.right_from > most_joint) {
    return false;
  }
  return letters_of(tokens.left, run.left_from, run.left_to, left.text) ==
         letters_of(tokens.right, run.right_from, run.right_to, right.text);
}

// Whether a run only gives a word another form.
bool is_form(const Run& run, const TokenPair& tokens, const DiffSide& left, const DiffSide& right) {
  if (is_joint(run, tokens, left, right)) return true;
  return run.left_to == run.left_from + 1 && run.right_to == run.right_from + 1 &&
         are_alike(slice(left.text, tokens.left[run.left_from].range),
                   slice(right.text, tokens.right[run.right_from].range));
}

// Whether a word of one side of a run and a word of the other are as `test` asks.
template <typename Test>
bool any_words(const Run& run, const TokenPair& tokens, Test test) {
  for (std::size_t i = run.left_from; i < run.left_to; ++i) {
    if (!tokens.left[i].is_word()) continue;
    for (std::size_t j = run.right_from; j < run.right_to; ++j) {
      if (tokens.right[j].is_word() && test(tokens.left[i], tokens.right[j])) return true;
    }
  }
  return false;
}

class RunReader {
 public:
  RunReader(const Alignment& alignment, const TokenPair& tokens)
      : alignment_(alignment), tokens_(tokens) {}

  std::vector<Run> read() {
    std::size_t left = 0;
    std::size_t right = 0;
    while (true) {
      std::size_t left_end = left;
      while (left_end < alignment_.lefts() && !alignment_.is_left_kept(left_end)) ++left_end;
      const bool is_end = left_end == alignment_.lefts();
      const std::size_t right_end = is_end ? alignment_.rights() : alignment_.of_left(left_end);
      add_gap(left, left_end, right, right_end);
      if (is_end) break;
      left = left_end + 1;
      right = right_end + 1;
    }
    return std::move(runs_);
  }

 private:
  // Between two kept tokens: what moved cuts either side in pieces, which are set against each
  // other in turn.
  void add_gap(std::size_t left, std::size_t left_end, std::size_t right, std::size_t right_end) {
    while (left < left_end || right < right_end) {
      const std::size_t both = left + right;
      while (left < left_end && !alignment_.is_left_free(left)) left = add_moved(left);
      while (right < right_end && !alignment_.is_right_free(right)) ++right;
      Run run{left, left, right, right, 0};
      while (run.left_to < left_end && alignment_.is_left_free(run.left_to)) ++run.left_to;
      while (run.right_to < right_end && alignment_.is_right_free(run.right_to)) ++run.right_to;
      if (both < left + right && has_words(tokens_.left, left, run.left_to) !=
                                     has_words(tokens_.right, right, run.right_to)) {
        // Neither stands for the other. One that is empty still parts what is before from what is
        // behind: nothing joins it.
        runs_.push_back({left, run.left_to, right, right, 0});
        run.left_from = run.left_to;
      }
      if (run.has_left() || run.has_right()) runs_.push_back(run);
      left = run.left_to;
      right = run.right_to;
    }
  }

  std::size_t add_moved(std::size_t left) {
    const std::uint32_t phrase = alignment_.left_move(left);
    Run run{left, left, alignment_.of_left(left), alignment_.of_left(left), phrase};
    while (run.left_to < alignment_.lefts() && alignment_.left_move(run.left_to) == phrase) {
      ++run.left_to;
      ++run.right_to;
    }
    runs_.push_back(run);
    return run.left_to;
  }

  const Alignment& alignment_;
  const TokenPair& tokens_;
  std::vector<Run> runs_;
};

}  // namespace

std::vector<Run> runs_of(const Alignment& alignment, const TokenPair& tokens) {
  return RunReader(alignment, tokens).read();
}

void join_runs(Alignment& alignment, const TokenPair& tokens, const DiffSide& left,
               const DiffSide& right, double share) {
  std::vector<Run> runs = runs_of(alignment, tokens);
  const double tolerance = std::max(least_tolerance, growth * (1 - share - changed_share));
  const auto size_of = [&](const Run& run) {
    return worth_of(tokens.left, run.left_from, run.left_to) +
           worth_of(tokens.right, run.right_from, run.right_to);
  };
  // What stands between two runs, in parts of the lesser of them; none where they may not be
  // joined.
  const auto gap_between = [&](const Run& run, const Run& next) -> std::optional<double> {
    if (run.phrase != 0 || next.phrase != 0) return std::nullopt;
    if (is_form(run, tokens, left, right) || is_form(next, tokens, left, right))
      return std::nullopt;
    if (next.left_from <= run.left_to ||
        next.left_from - run.left_to != next.right_from - run.right_to) {
      return std::nullopt;
    }
    for (std::size_t at = run.left_to; at < next.left_from; ++at) {
      const bool kept =
          alignment.is_left_kept(at) && alignment.of_left(at) == run.right_to + (at - run.left_to);
      if (!kept) return std::nullopt;
    }
    if (!in_one_sentence(tokens.left, run.left_from, next.left_to) ||
        !in_one_sentence(tokens.right, run.right_from, next.right_to)) {
      return std::nullopt;
    }
    const Count between = count(tokens.left, run.left_to, next.left_from);
    if (between.words > most_words || between.content > most_content) return std::nullopt;
    if (between.content > 0 && is_passed(alignment, run.left_to, run.right_to)) return std::nullopt;
    return worth_of(tokens.left, run.left_to, next.left_from) /
           std::min(size_of(run), size_of(next));
  };
  // The slightest gap first; joining two runs changes the gaps beside them alone.
  std::vector<std::optional<double>> gaps;
  for (std::size_t at = 0; at + 1 < runs.size(); ++at) {
    gaps.push_back(gap_between(runs[at], runs[at + 1]));
  }
  while (!gaps.empty()) {
    std::size_t best = gaps.size();
    for (std::size_t at = 0; at < gaps.size(); ++at) {
      if (!gaps[at] || *gaps[at] > tolerance) continue;
      if (best == gaps.size() || *gaps[at] < *gaps[best]) best = at;
    }
    if (best == gaps.size()) break;
    for (std::size_t at = runs[best].left_to; at < runs[best + 1].left_from; ++at) {
      alignment.let_go(at);
    }
    runs[best].left_to = runs[best + 1].left_to;
    runs[best].right_to = runs[best + 1].right_to;
    const auto place = static_cast<std::ptrdiff_t>(best);
    runs.erase(runs.begin() + place + 1);
    gaps.erase(gaps.begin() + place);
    if (best > 0) gaps[best - 1] = gap_between(runs[best - 1], runs[best]);
    if (best < gaps.size()) gaps[best] = gap_between(runs[best], runs[best + 1]);
  }
}

bool are_unrelated(const Run& run, const TokenPair& tokens, const DiffSide& left,
                   const DiffSide& right) {
  if (is_joint(run, tokens, left, right)) return false;
  const Count lefts = count(tokens.left, run.left_from, run.left_to);
  const Count rights = count(tokens.right, run.right_from, run.right_to);
  const auto longer = static_cast<double>(std::max(lefts.words, rights.words));
  double odds = by_length * natural_log(1 + longer);
  if (lefts.has_marks != rights.has_marks) odds += by_marks;
  if (run.left_from == 0 && run.right_from == 0) odds += by_place;
  // Most runs are far from the bound whatever their words are.
  if (odds + by_shared <= least_odds) return false;
  if (odds + by_likeness > least_odds) return true;
  const auto are_one = [](const Token& a, const Token& b) { return a.id == b.id; };
  const auto are_forms = [&](const Token& a, const Token& b) {
    return are_alike(slice(left.text, a.range), slice(right.text, b.range));
  };
  if (any_words(run, tokens, are_one)) odds += by_shared;
  if (any_words(run, tokens, are_forms)) odds += by_likeness;
  return odds > least_odds;
}

}  // namespace cotejo
