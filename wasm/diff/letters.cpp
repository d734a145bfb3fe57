#include "diff/letters.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "diff/shortest_script.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t most_words = 6;
constexpr std::uint32_t most_units = 60;  // of a word
constexpr std::size_t least_kept = 2;     // letters, and half of the longer word's
// Where letters changed at several places:
constexpr std::size_t most_stretches = 2;
constexpr std::size_t most_in_stretch = 2;  // letters of both words together

// A word's letters, each with the marks that combine with it.
std::vector<Range> letters_of(std::u16string_view text, Range word) {
  std::vector<Range> letters;
  for (std::size_t at = word.from; at < word.to;) {
    const auto from = static_cast<std::uint32_t>(at);
    const char32_t character = next_code_point(text, at);
    const auto to = static_cast<std::uint32_t>(at);
    if (!letters.empty() && (is_combining_mark(character) || is_ignorable(character))) {
      letters.back().to = to;
    } else {
      letters.push_back({from, to});
    }
  }
  return letters;
}

bool has_digit(std::u16string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (is_digit(next_code_point(word, at))) return true;
  }
  return false;
}

void add(std::vector<Range>& ranges, Range letter) {
  if (!ranges.empty() && ranges.back().to == letter.from) {
    ranges.back().to = letter.to;
  } else {
    ranges.push_back(letter);
  }
}

// Two words as rows of numbers, equal where their letters count as equal.
struct Spelling {
  std::vector<Range> letters;
  std::vector<std::uint32_t> ids;
};

// The letters that both words begin and end with.
struct Frame {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Frame frame_of(const Spelling& left, const Spelling& right) {
  const std::size_t shorter = std::min(left.ids.size(), right.ids.size());
  Frame frame;
  while (frame.begin < shorter && left.ids[frame.begin] == right.ids[frame.begin]) ++frame.begin;
  while (frame.end < shorter - frame.begin &&
         left.ids[left.ids.size() - 1 - frame.end] == right.ids[right.ids.size() - 1 - frame.end]) {
    ++frame.end;
  }
  return frame;
}

bool is_enough(std::size_t kept, std::size_t longer) {
  return kept >= least_kept && 2 * kept >= longer;
}

// Changes of a letter or two at several places, as the shortest script finds them; false where
// there are too many or longer ones.
bool add_scattered(const Spelling& left, const Spelling& right, ChangedLetters& changed) {
  const std::vector<Match> kept = shortest_script(left.ids, right.ids);
  if (!is_enough(kept.size(), std::max(left.ids.size(), right.ids.size()))) return false;
  std::size_t i = 0;
  std::size_t j = 0;
  std::size_t stretches = 0;
  std::size_t longest = 0;  // in letters of both words together
  const auto add_until = [&](std::size_t left_end, std::size_t right_end) {
    const std::size_t length = left_end - i + right_end - j;
    if (length > 0) ++stretches;
    longest = std::max(longest, length);
    for (; i < left_end; ++i) add(changed.left, left.letters[i]);
    for (; j < right_end; ++j) add(changed.right, right.letters[j]);
  };
  for (const Match& match : kept) {
    add_until(match.left, match.right);
    i = match.left + 1;
    j = match.right + 1;
  }
  add_until(left.ids.size(), right.ids.size());
  return stretches <= most_stretches && longest <= most_in_stretch;
}

// Adds the letters that differ between two words; false where the words have too little in common.
bool add_letters(const DiffSide& left, Range left_word, const DiffSide& right, Range right_word,
                 const Ignore& ignore, ChangedLetters& changed) {
  if (has_digit(slice(left.text, left_word)) || has_digit(slice(right.text, right_word))) {
    return false;
  }
  std::unordered_map<std::u16string, std::uint32_t> ids;
  const auto spelling_of = [&](const DiffSide& side, Range word) {
    Spelling spelling{letters_of(side.text, word), {}};
    for (const Range& letter : spelling.letters) {
      const auto next = static_cast<std::uint32_t>(ids.size());
      const auto [entry, is_new] =
          ids.try_emplace(comparison_form(slice(side.text, letter), ignore), next);
      spelling.ids.push_back(entry->second);
    }
    return spelling;
  };
  if (std::max(left_word.length(), right_word.length()) > most_units) return false;
  const Spelling lefts = spelling_of(left, left_word);
  const Spelling rights = spelling_of(right, right_word);
  const Frame frame = frame_of(lefts, rights);
  if (is_enough(frame.begin + frame.end, std::max(lefts.ids.size(), rights.ids.size()))) {
    const auto add_inner = [&](const Spelling& word, std::vector<Range>& ranges) {
      for (std::size_t at = frame.begin; at + frame.end < word.ids.size(); ++at) {
        add(ranges, word.letters[at]);
      }
    };
    add_inner(lefts, changed.left);
    add_inner(rights, changed.right);
    return true;
  }
  const std::size_t apart = lefts.ids.size() > rights.ids.size()
                                ? lefts.ids.size() - rights.ids.size()
                                : rights.ids.size() - lefts.ids.size();
  return apart <= most_stretches * most_in_stretch && add_scattered(lefts, rights, changed);
}

}  // namespace

std::optional<ChangedLetters> changed_letters(const Run& run, const TokenPair& tokens,
                                              const DiffSide& left, const DiffSide& right,
                                              const Ignore& ignore) {
  const std::size_t words = run.left_to - run.left_from;
  if (words == 0 || words > most_words || run.right_to - run.right_from != words) {
    return std::nullopt;
  }
  ChangedLetters changed;
  for (std::size_t at = 0; at < words; ++at) {
    const Token& left_token = tokens.left[run.left_from + at];
    const Token& right_token = tokens.right[run.right_from + at];
    if (left_token.id == right_token.id) continue;
    if (!left_token.is_word() || !right_token.is_word()) return std::nullopt;
    if (!add_letters(left, left_token.range, right, right_token.range, ignore, changed)) {
      return std::nullopt;
    }
  }
  if (changed.left.empty() && changed.right.empty()) return std::nullopt;
  return changed;
}

}  // namespace cotejo
