#include "diff/tokens.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool holds_line_end(std::u16string_view gap) {
  return gap.find_first_of(u"\n\r\u2028") != std::u16string_view::npos;
}

// "prac-\ntices": small letters, a hyphen right after them, and small letters on the next line. A
// soft hyphen is a part of the word before it. Returns how many words of `words` it is; 0 for none.
std::size_t broken_parts(std::u16string_view text, std::span<const Word> words, std::size_t at) {
  if (at + 1 >= words.size() || words[at].kind != WordKind::word) return 0;
  const bool is_soft = text[words[at].range.to - 1] == u'\u00AD';
  const std::size_t parts = is_soft ? 2 : 3;
  if (at + parts > words.size()) return 0;
  const Word& before = words[at + parts - 2];
  const Word& next = words[at + parts - 1];
  if (next.kind != WordKind::word) return 0;
  if (!is_soft) {
    const std::u16string_view mark = slice(text, before.range);
    if (words[at].range.to != before.range.from || (mark != u"-" && mark != u"\u2010")) return 0;
  }
  if (!holds_line_end(slice(text, {before.range.to, next.range.from}))) return 0;
  std::size_t first = next.range.from;
  std::size_t last = words[at].range.to - (is_soft ? 1 : 0);
  const bool is_word = last > words[at].range.from && is_lowercase(next_code_point(text, first)) &&
                       is_lowercase(previous_code_point(text, last));
  return is_word ? parts : 0;
}

std::u16string joined_form(std::u16string_view text, const Word& first, const Word& last,
                           const Ignore& ignore) {
  std::u16string joined(slice(text, first.range));
  joined += slice(text, last.range);
  return comparison_form(joined, ignore);
}

}  // namespace

bool has_broken_words(const DiffSide& side) {
  return std::any_of(side.sentences.begin(), side.sentences.end(),
                     [&](std::span<const Word> words) {
                       for (std::size_t at = 0; at < words.size(); ++at) {
                         if (broken_parts(side.text, words, at) > 0) return true;
                       }
                       return false;
                     });
}

TokenIds forms_of(const DiffSide& side, const Ignore& ignore) {
  TokenIds forms;
  for (const std::span<const Word> words : side.sentences) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      forms.intern(comparison_form(slice(side.text, words[at].range), ignore));
      const std::size_t parts = broken_parts(side.text, words, at);
      if (parts > 0) {
        forms.intern(joined_form(side.text, words[at], words[at + parts - 1], ignore));
      }
    }
  }
  return forms;
}

std::vector<Token> tokens_of(const DiffSide& side, const Ignore& ignore, TokenIds& ids,
                             const TokenIds& other) {
  std::vector<Token> tokens;
  for (std::uint32_t sentence = 0; sentence < side.sentences.size(); ++sentence) {
    const std::span<const Word> words = side.sentences[sentence];
    for (std::size_t at = 0; at < words.size(); ++at) {
      const Word& word = words[at];
      const bool mark = word.kind == WordKind::punctuation;
      if (!ignore.whitespace && at > 0 && words[at - 1].range.to < word.range.from) {
        const Range gap{words[at - 1].range.to, word.range.from};
        tokens.push_back({ids.intern(std::u16string(slice(side.text, gap))), gap, sentence, 0});
      }
      if (mark && ignore.punctuation) continue;
      const std::size_t parts = ignore.whitespace ? broken_parts(side.text, words, at) : 0;
      if (parts > 0) {
        const Word& last = words[at + parts - 1];
        const std::u16string whole = joined_form(side.text, word, last, ignore);
        if (other.has(whole)) {
          const Range range{word.range.from, last.range.to};
          tokens.push_back({ids.intern(whole), range, sentence, range.length()});
          at += parts - 1;
          continue;
        }
      }
      const std::u16string form = comparison_form(slice(side.text, word.range), ignore);
      if (form.empty()) continue;  // ignorable characters alone
      tokens.push_back({ids.intern(form), word.range, sentence, mark ? 0 : word.range.length()});
    }
  }
  return tokens;
}

}  // namespace cotejo
