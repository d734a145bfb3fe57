// What holds of every word diff: turning the left side's words into the right side's by the edits
// gives the right side, in any script; and what is told of letters, moves and links agrees with it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "diff/longest_first.hpp"
#include "diff/shortest_script.hpp"
#include "diff/tokens.hpp"
#include "diff/word_diff.hpp"
#include "property/generator.hpp"
#include "unicode/fold.hpp"
#include "unit/notation.hpp"

using namespace cotejo;
using property::Dice;

namespace {

// A sentence pair of few different words, so that they repeat and cross.
std::string random_side(Dice& dice, std::size_t longest = 40) {
  constexpr std::string_view words[] = {
      "a",          "the",       "The",         "river",    "River",     "mountain", "opened",
      "yesterday",  "and",       ",",           ".",        "7",         "«",        "»",
      "(",          ")",         "low-energy",  "energy",   "low",       "llegará",  "llegaría",
      "река",       "реки",      "Гора",        "гора",     "город",     "και",      "Ποταμός",
      "北京",       "大学",      "の",          "ひらがな", "강",        "학교에서", "학교까지",
      "في",         "المدينة",   "נהר",         "नदी",      "แม่น้ำ",      "١٢",       "12",
      "cafe\u0301", "caf\u00E9", "hospi-\ntal", "hospital", "\U0001F30A"};
  std::string text;
  const std::size_t length = dice.below(longest);
  for (std::size_t at = 0; at < length; ++at) {
    text += std::string(words[dice.below(std::size(words))]) + " ";
    if (dice.one_in(9)) text += "| ";
  }
  return text + "|";
}

// The words of a side in another order, some of them changed: phrases cross.
std::string shuffled(Dice& dice, const std::string& side) {
  std::vector<std::string> phrases(1);
  for (const char character : side) {
    phrases.back().push_back(character);
    if (character == ' ' && dice.one_in(4)) phrases.emplace_back();
  }
  std::string text;
  while (!phrases.empty()) {
    const std::size_t at = dice.one_in(3) ? dice.below(phrases.size()) : 0;
    text += phrases[at] + " ";
    if (dice.one_in(5)) text += "opened ";
    phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(at));
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

// What is left of `range` without `letters`, as words are compared.
std::u16string without(std::u16string_view text, Range range, const std::vector<Range>& letters,
                       const Ignore& ignore) {
  std::u16string rest;
  std::uint32_t at = range.from;
  for (const Range& letter : letters) {
    REQUIRE(at <= letter.from);
    REQUIRE(letter.from < letter.to);
    REQUIRE(letter.to <= range.to);
    rest += slice(text, {at, letter.from});
    at = letter.to;
  }
  rest += slice(text, {at, range.to});
  std::erase_if(rest, [](char16_t unit) { return unit == u' ' || unit == u'\n'; });
  return comparison_form(rest, ignore);
}

struct Sides {
  notation::Read left;
  notation::Read right;
  Ignore ignore;
  TokenPair tokens;
  WordDiff diff;
};

Sides sides_of(Dice& dice, const std::string& left_text, const std::string& right_text) {
  const Ignore ignore{dice.one_in(2), dice.one_in(2), dice.one_in(3), !dice.one_in(4),
                      dice.one_in(2)};
  Sides sides{notation::read(left_text), notation::read(right_text), ignore, {}, {}};
  const DiffSide left = sides.left.diff_side();
  const DiffSide right = sides.right.diff_side();
  sides.tokens = tokens_of(left, right, ignore, {});
  sides.diff = diff_words(left, right, ignore);
  return sides;
}

Sides random_sides(Dice& dice) {
  const std::string left = random_side(dice);
  return sides_of(dice, left, dice.one_in(2) ? random_side(dice) : shuffled(dice, left));
}

void check_edits(const Sides& sides) {
  const std::vector<Edit>& edits = sides.diff.edits;
  const Tokens& lefts = sides.tokens.left;
  const Tokens& rights = sides.tokens.right;
  REQUIRE(say(common(lefts, edits, &Edit::left, UINT32_MAX)) ==
          say(common(rights, edits, &Edit::right, UINT32_MAX)));
  for (const Edit& edit : edits) {
    for (const auto& [range, read] :
         {std::pair(edit.left, &sides.left), std::pair(edit.right, &sides.right)}) {
      if (!range) continue;
      const auto& sentences = read->version.sentences;
      const Range edited = *range;
      CHECK(std::count_if(sentences.begin(), sentences.end(), [&](const Range& sentence) {
              return sentence.from < edited.to && edited.from < sentence.to;
            }) == 1);
    }
    if (edit.kind == EditKind::moved) {
      CHECK(say(ids_in(*edit.left, lefts)) == say(ids_in(*edit.right, rights)));
      CHECK(say(common(lefts, edits, &Edit::left, edit.left->from)) !=
            say(common(rights, edits, &Edit::right, edit.right->from)));
    } else if (edit.kind == EditKind::changed) {
      CHECK(say(common(lefts, edits, &Edit::left, edit.left->from)) ==
            say(common(rights, edits, &Edit::right, edit.right->from)));
    }
  }
}

void check_letters(const Sides& sides) {
  for (const Edit& edit : sides.diff.edits) {
    if (!edit.letters) continue;
    CHECK(edit.kind == EditKind::changed);
    CHECK(edit.letters->left.size() + edit.letters->right.size() > 0);
    // Compared without accents that might stand by themselves once their letters are taken away.
    CHECK(without(sides.left.version.text, *edit.left, edit.letters->left, sides.ignore) ==
          without(sides.right.version.text, *edit.right, edit.letters->right, sides.ignore));
  }
}

void check_links(const Sides& sides) {
  const std::vector<WordLink> links =
      link_words(sides.left.diff_side(), sides.right.diff_side(), sides.ignore, sides.diff.edits);
  std::vector<std::uint32_t> kept;
  std::size_t changed = 0;
  std::uint32_t reached = 0;
  for (const WordLink& link : links) {
    CHECK(reached <= link.left.from);
    reached = link.left.to;
    const std::vector<std::uint32_t> left_ids = ids_in(link.left, sides.tokens.left);
    if (link.kind == LinkKind::changed) {
      ++changed;
      continue;
    }
    REQUIRE(left_ids.size() == 1);
    CHECK(say(left_ids) == say(ids_in(link.right, sides.tokens.right)));
    if (link.kind == LinkKind::kept) kept.push_back(left_ids.front());
  }
  CHECK(say(kept) == say(common(sides.tokens.left, sides.diff.edits, &Edit::left, UINT32_MAX)));
  CHECK(changed == static_cast<std::size_t>(std::count_if(
                       sides.diff.edits.begin(), sides.diff.edits.end(),
                       [](const Edit& edit) { return edit.kind == EditKind::changed; })));
}

// The same as longest_first, as its header says it, without any thrift.
void longest_first_by_hand(const Tokens& left, const Tokens& right, std::size_t left_from,
                           std::size_t left_to, std::size_t right_from, std::size_t right_to,
                           std::vector<Match>& matches) {
  struct Best {
    int worth = 0;
    int ends = 0;
    int offset = 0;
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t length = 0;
  } best;
  const auto apart = [](std::size_t a, std::size_t b) {
    return std::abs(static_cast<int>(a) - static_cast<int>(b));
  };
  for (std::size_t i = left_from; i < left_to; ++i) {
    for (std::size_t j = right_to; j-- > right_from;) {
      std::size_t length = 0;
      int worth = 0;
      while (i + length < left_to && j + length < right_to &&
             left[i + length].id == right[j + length].id) {
        worth += right[j + length].is_content() ? 2 : 1;
        ++length;
      }
      if (length == 0) continue;
      const int ends =
          (i == left_from && j == right_from) + (i + length == left_to && j + length == right_to);
      const int offset =
          std::min(apart(i - left_from, j - right_from), apart(left_to - i, right_to - j));
      if (std::tuple(worth, ends, -offset) > std::tuple(best.worth, best.ends, -best.offset)) {
        best = {worth, ends, offset, i, j, length};
      }
    }
  }
  if (best.length == 0) return;
  for (std::size_t at = 0; at < best.length; ++at) {
    matches.push_back(
        {static_cast<std::uint32_t>(best.left + at), static_cast<std::uint32_t>(best.right + at)});
  }
  longest_first_by_hand(left, right, left_from, best.left, right_from, best.right, matches);
  longest_first_by_hand(left, right, best.left + best.length, left_to, best.right + best.length,
                        right_to, matches);
}

std::size_t worth_of(const std::vector<Match>& matches, const Tokens& left) {
  std::size_t worth = 0;
  for (const Match& match : matches) worth += left[match.left].is_content() ? 2 : 1;
  return worth;
}

}  // namespace

TEST_CASE("the left side with its edits made is the right side") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    check_edits(random_sides(dice));
  }
}

TEST_CASE("words without their changed letters are the same on both sides") {
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    check_letters(random_sides(dice));
  }
}

TEST_CASE("links tell of every kept word and every change, as the edits do") {
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    check_links(random_sides(dice));
  }
}

TEST_CASE("the longest stretch goes first, as it would by hand") {
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const std::string left = random_side(dice);
    const Sides sides = sides_of(dice, left, shuffled(dice, left));
    Effort effort;
    const auto accept = [](std::size_t, std::size_t, std::size_t) { return true; };
    const std::vector<Match> found =
        longest_first(sides.tokens.left, sides.tokens.right, accept, effort);
    std::vector<Match> expected;
    longest_first_by_hand(sides.tokens.left, sides.tokens.right, 0, sides.tokens.left.size(), 0,
                          sides.tokens.right.size(), expected);
    CHECK(worth_of(found, sides.tokens.left) == worth_of(expected, sides.tokens.left));
    CHECK_FALSE(effort.is_spent());
  }
}

TEST_CASE("the shortest script keeps the most that can be kept in order") {
  const auto most_common = [](const std::vector<std::uint32_t>& left,
                              const std::vector<std::uint32_t>& right) {
    std::vector<std::size_t> most(right.size() + 1);
    for (const std::uint32_t id : left) {
      std::size_t diagonal = 0;
      for (std::size_t at = 0; at < right.size(); ++at) {
        const std::size_t above = most[at + 1];
        most[at + 1] = id == right[at] ? diagonal + 1 : std::max(above, most[at]);
        diagonal = above;
      }
    }
    return most.back();
  };
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    std::vector<std::uint32_t> rows[2];
    for (std::vector<std::uint32_t>& row : rows) {
      row.resize(dice.below(40));
      for (std::uint32_t& id : row) id = dice.below(8);
    }
    const std::vector<Match> kept = shortest_script(rows[0], rows[1]);
    CHECK(kept.size() == most_common(rows[0], rows[1]));
    for (std::size_t at = 0; at < kept.size(); ++at) {
      CHECK(rows[0][kept[at].left] == rows[1][kept[at].right]);
      if (at == 0) continue;
      CHECK(kept[at - 1].left < kept[at].left);
      CHECK(kept[at - 1].right < kept[at].right);
    }
  }
}
