#include "diff/runs.hpp"

#include <algorithm>
#include <dtl/dtl.hpp>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::size_t least_moved_words = 3;
constexpr std::uint32_t least_moved_weight = 12;  // letters
constexpr std::size_t most_common_words = 2;      // that may be swallowed between two changes
constexpr std::uint32_t light_word = 3;           // letters: articles, prepositions

std::vector<std::uint32_t> ids_of(const std::vector<Token>& tokens) {
  std::vector<std::uint32_t> ids;
  ids.reserve(tokens.size());
  for (const Token& token : tokens) ids.push_back(token.id);
  return ids;
}

std::uint32_t weight_of(const std::vector<Token>& tokens, std::size_t from, std::size_t to) {
  std::uint32_t weight = 0;
  for (std::size_t at = from; at < to; ++at) weight += tokens[at].weight;
  return weight;
}

bool in_one_sentence(const std::vector<Token>& tokens, std::size_t from, std::size_t to) {
  return from == to || tokens[from].sentence == tokens[to - 1].sentence;
}

// Whether the common tokens between two runs are too slight to be read between them.
bool is_slight(const std::vector<Token>& tokens, std::size_t from, std::size_t to,
               std::uint32_t changed_weight) {
  std::size_t words = 0;
  bool all_light = true;
  for (std::size_t at = from; at < to; ++at) {
    if (tokens[at].weight == 0) continue;
    ++words;
    all_light = all_light && tokens[at].weight <= light_word;
  }
  if (words == 0) return to - from <= 1;
  const std::uint32_t weight = weight_of(tokens, from, to);
  return words <= most_common_words && (all_light || words == 1) && 3 * weight <= changed_weight;
}

struct Common {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
};

// The longest sequence of tokens that stands in both stretches.
Common longest_common(const std::vector<Token>& left, const Run& from,
                      const std::vector<Token>& right, const Run& to) {
  Common best;
  const std::size_t width = to.right_to - to.right_from;
  std::vector<std::size_t> ends(width + 1);
  for (std::size_t i = from.left_from; i < from.left_to; ++i) {
    std::size_t diagonal = 0;
    for (std::size_t at = 0; at < width; ++at) {
      const std::size_t above = ends[at + 1];
      const std::size_t j = to.right_from + at;
      ends[at + 1] = left[i].id == right[j].id ? diagonal + 1 : 0;
      diagonal = above;
      if (ends[at + 1] > best.length) {
        best = {i + 1 - ends[at + 1], j + 1 - ends[at + 1], ends[at + 1]};
      }
    }
  }
  return best;
}

bool is_worth_moving(const std::vector<Token>& tokens, const Common& common) {
  std::size_t words = 0;
  for (std::size_t at = common.left; at < common.left + common.length; ++at) {
    if (tokens[at].weight > 0) ++words;
  }
  return words >= least_moved_words &&
         weight_of(tokens, common.left, common.left + common.length) >= least_moved_weight;
}

// A moved run in pieces that each lie in one sentence on either side.
void add_moved(std::vector<Run>& runs, const Common& common, const std::vector<Token>& left,
               const std::vector<Token>& right) {
  for (std::size_t at = 0; at < common.length; ++at) {
    const std::size_t i = common.left + at;
    const std::size_t j = common.right + at;
    const bool goes_on = at > 0 && left[i].sentence == left[i - 1].sentence &&
                         right[j].sentence == right[j - 1].sentence;
    if (!goes_on) runs.push_back({i, i, j, j, true});
    runs.back().left_to = i + 1;
    runs.back().right_to = j + 1;
  }
}

void add_run(std::vector<Run>& runs, const Run& run) {
  if (run.left_from < run.left_to || run.right_from < run.right_to) runs.push_back(run);
}

}  // namespace

std::vector<Run> shortest_runs(const std::vector<Token>& left, const std::vector<Token>& right) {
  dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(ids_of(left), ids_of(right));
  diff.onHuge();
  diff.compose();

  std::vector<Run> runs;
  std::size_t i = 0;
  std::size_t j = 0;
  bool open = false;
  for (const auto& [id, step] : diff.getSes().getSequence()) {
    if (step.type == dtl::SES_COMMON) {
      open = false;
      ++i;
      ++j;
      continue;
    }
    if (!open) runs.push_back({i, i, j, j, false});
    open = true;
    if (step.type == dtl::SES_DELETE) {
      runs.back().left_to = ++i;
    } else {
      runs.back().right_to = ++j;
    }
  }
  return runs;
}

std::vector<Run> readable_runs(const std::vector<Run>& runs, const std::vector<Token>& left,
                               const std::vector<Token>& right) {
  std::vector<Run> readable;
  for (const Run& run : runs) {
    if (!readable.empty()) {
      Run& last = readable.back();
      const auto changed = [&](const Run& part) {
        return weight_of(left, part.left_from, part.left_to) +
               weight_of(right, part.right_from, part.right_to);
      };
      const bool same_sentences = in_one_sentence(left, last.left_from, run.left_to) &&
                                  in_one_sentence(right, last.right_from, run.right_to);
      if (same_sentences &&
          is_slight(left, last.left_to, run.left_from, std::min(changed(last), changed(run)))) {
        last.left_to = run.left_to;
        last.right_to = run.right_to;
        continue;
      }
    }
    readable.push_back(run);
  }
  return readable;
}

std::vector<Run> with_moved_runs(const std::vector<Run>& runs, const std::vector<Token>& left,
                                 const std::vector<Token>& right) {
  std::vector<Run> result = runs;
  std::vector<Run> moved;
  for (bool found = true; found;) {
    found = false;
    Common best;
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t a = 0; a < result.size(); ++a) {
      for (std::size_t b = 0; b < result.size(); ++b) {
        if (a == b) continue;
        const Common common = longest_common(left, result[a], right, result[b]);
        if (common.length > best.length && is_worth_moving(left, common)) {
          best = common;
          from = a;
          to = b;
          found = true;
        }
      }
    }
    if (!found) break;
    const Run source = result[from];
    const Run target = result[to];
    add_moved(moved, best, left, right);
    std::vector<Run> rest;
    for (std::size_t at = 0; at < result.size(); ++at) {
      if (at == from) {
        add_run(rest, {source.left_from, best.left, source.right_from, source.right_to, false});
        add_run(rest,
                {best.left + best.length, source.left_to, source.right_to, source.right_to, false});
      } else if (at == to) {
        add_run(rest, {target.left_from, target.left_to, target.right_from, best.right, false});
        add_run(rest,
                {target.left_to, target.left_to, best.right + best.length, target.right_to, false});
      } else {
        rest.push_back(result[at]);
      }
    }
    result = std::move(rest);
  }
  result.insert(result.end(), moved.begin(), moved.end());
  sort_stably(result, [](const Run& a, const Run& b) {
    return a.left_from != b.left_from ? a.left_from < b.left_from : a.right_from < b.right_from;
  });
  return result;
}

}  // namespace cotejo
