// What holds of every word diff: turning the left side's words into the right side's by the edits
// gives the right side.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "diff/runs.hpp"
#include "diff/tokens.hpp"
#include "diff/word_diff.hpp"
#include "property/generator.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using property::Dice;

namespace {

using Tokens = std::vector<Token>;

// A sentence pair of few different words, so that they repeat and cross.
std::string random_side(Dice& dice) {
  constexpr std::string_view words[] = {"a",   "the", "river", "mountain", "opened", "yesterday",
                                        "and", ",",   ".",     "harbour",  "7",      "«"};
  std::string text;
  const std::size_t length = dice.below(40);
  for (std::size_t at = 0; at < length; ++at) {
    text += std::string(words[dice.below(std::size(words))]) + " ";
    if (dice.one_in(9)) text += "| ";
  }
  return text + "|";
}

std::string say(const std::vector<std::uint32_t>& ids) {
  std::string text;
  for (const std::uint32_t id : ids) text += std::to_string(id) + " ";
  return text;
}

bool covers(const Range& range, const Token& token) {
  return range.from <= token.range.from && token.range.to <= range.to;
}

std::vector<std::uint32_t> ids_in(const Range& range, const Tokens& tokens) {
  std::vector<std::uint32_t> ids;
  for (const Token& token : tokens) {
    if (covers(range, token)) ids.push_back(token.id);
  }
  return ids;
}

// The tokens that no edit covers, before `until`.
std::vector<std::uint32_t> common(const Tokens& tokens, const std::vector<Edit>& edits,
                                  std::optional<Range> Edit::*side, std::uint32_t until) {
  std::vector<std::uint32_t> ids;
  for (const Token& token : tokens) {
    if (token.range.from >= until) break;
    const bool covered = std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) {
      return edit.*side && covers(*(edit.*side), token);
    });
    if (!covered) ids.push_back(token.id);
  }
  return ids;
}

void check_edits(const notation::Read& left, const notation::Read& right, const Ignore& ignore) {
  TokenIds ids;
  const Tokens lefts = tokens_of(left.diff_side(), ignore, ids);
  const Tokens rights = tokens_of(right.diff_side(), ignore, ids);
  const WordDiff diff = diff_words(left.diff_side(), right.diff_side(), ignore);
  REQUIRE(say(common(lefts, diff.edits, &Edit::left, UINT32_MAX)) ==
          say(common(rights, diff.edits, &Edit::right, UINT32_MAX)));
  for (const Edit& edit : diff.edits) {
    for (const auto& [range, read] : {std::pair(edit.left, &left), std::pair(edit.right, &right)}) {
      if (!range) continue;
      const auto& sentences = read->version.sentences;
      const Range edited = *range;
      CHECK(std::count_if(sentences.begin(), sentences.end(), [&](const Range& sentence) {
              return sentence.from < edited.to && edited.from < sentence.to;
            }) == 1);
    }
    if (edit.kind == EditKind::moved) {
      CHECK(say(ids_in(*edit.left, lefts)) == say(ids_in(*edit.right, rights)));
    } else if (edit.kind == EditKind::changed) {
      CHECK(say(common(lefts, diff.edits, &Edit::left, edit.left->from)) ==
            say(common(rights, diff.edits, &Edit::right, edit.right->from)));
    }
  }
}

}  // namespace

TEST_CASE("the left side with its edits made is the right side") {
  for (std::uint32_t seed = 0; seed < 1500; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const notation::Read left = notation::read(random_side(dice));
    const notation::Read right = notation::read(random_side(dice));
    const Ignore ignore{dice.one_in(2), dice.one_in(2), dice.one_in(3), !dice.one_in(4),
                        dice.one_in(2)};
    check_edits(left, right, ignore);
  }
}

TEST_CASE("the shortest runs are the least that can change") {
  const auto least_changes = [](const Tokens& left, const Tokens& right) {
    std::vector<std::size_t> common(right.size() + 1);
    for (const Token& token : left) {
      std::size_t diagonal = 0;
      for (std::size_t at = 0; at < right.size(); ++at) {
        const std::size_t above = common[at + 1];
        common[at + 1] = token.id == right[at].id ? diagonal + 1 : std::max(above, common[at]);
        diagonal = above;
      }
    }
    return left.size() + right.size() - 2 * common.back();
  };
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const notation::Read left = notation::read(random_side(dice));
    const notation::Read right = notation::read(random_side(dice));
    TokenIds ids;
    const Tokens lefts = tokens_of(left.diff_side(), {}, ids);
    const Tokens rights = tokens_of(right.diff_side(), {}, ids);
    std::size_t changes = 0;
    for (const Run& run : shortest_runs(lefts, rights)) {
      changes += run.left_to - run.left_from + run.right_to - run.right_from;
    }
    CHECK(changes == least_changes(lefts, rights));
  }
}
