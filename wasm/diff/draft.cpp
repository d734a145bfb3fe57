#include "diff/draft.hpp"

#include <algorithm>
#include <unordered_set>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool is_hyphen(std::u16string_view form) { return form == u"-"; }

// How many tokens from `at` on are one word that a line's end cuts: three of "hospi-", or two where
// the hyphen is a soft one, which belongs to the word; 0 where there is no such word.
std::size_t cut_parts(const Draft& draft, std::size_t at, std::u16string_view text) {
  if (at + 1 >= draft.tokens.size()) return 0;
  const Token& token = draft.tokens[at];
  const bool is_soft = text[token.range.to - 1] == u'\u00AD';
  const std::size_t parts = is_soft ? 2 : 3;
  if (at + parts > draft.tokens.size()) return 0;
  const Range& last = draft.tokens[at + parts - 2].range;
  const Token& rest = draft.tokens[at + parts - 1];
  if (!is_soft && (!is_hyphen(draft.forms[at + 1]) || token.range.to != last.from)) return 0;
  if (!token.is_word() || !rest.is_word() || token.sentence != rest.sentence) return 0;
  const std::u16string_view gap = text.substr(last.to, rest.range.from - last.to);
  return gap.find_first_of(u"\n\r\u2028") == gap.npos ? 0 : parts;
}

struct CutWord {
  std::size_t at = 0;
  std::size_t parts = 0;
  std::u16string whole;
};

std::vector<CutWord> cut_words(const Draft& draft, std::u16string_view text) {
  std::vector<CutWord> words;
  for (std::size_t at = 0; at < draft.tokens.size(); ++at) {
    const std::size_t parts = cut_parts(draft, at, text);
    if (parts > 0) words.push_back({at, parts, draft.forms[at] + draft.forms[at + parts - 1]});
  }
  return words;
}

void join_cut_side(Draft& draft, const std::vector<CutWord>& cut, const Draft& other,
                   const std::vector<CutWord>& other_cut) {
  if (cut.empty()) return;
  std::unordered_set<std::u16string_view> wholes(other.forms.begin(), other.forms.end());
  for (const CutWord& word : other_cut) wholes.insert(word.whole);
  std::size_t kept = 0;
  auto next = cut.begin();
  for (std::size_t at = 0; at < draft.tokens.size(); ++at, ++kept) {
    while (next != cut.end() && next->at < at) ++next;
    Token token = draft.tokens[at];
    std::u16string form = std::move(draft.forms[at]);
    const bool begins = draft.begins[at];
    if (next != cut.end() && next->at == at && wholes.contains(next->whole)) {
      const Token& rest = draft.tokens[at + next->parts - 1];
      form = next->whole;
      token.range.to = rest.range.to;
      token.letters += rest.letters;
      token.kind = TokenKind::content;
      at += next->parts - 1;
    }
    draft.tokens[kept] = token;
    draft.forms[kept] = std::move(form);
    draft.begins[kept] = begins;
  }
  draft.tokens.resize(kept);
  draft.forms.resize(kept);
  draft.begins.resize(kept);
}

bool is_half_width(char16_t unit) { return unit >= 0xFF66 && unit <= 0xFF9F; }

bool is_kana(std::u16string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const char32_t character = next_code_point(form, at);
    const bool is_voicing = character == U'\u3099' || character == U'\u309A';
    if (!is_katakana(character) && !is_voicing) return false;
  }
  return !form.empty();
}

void join_kana_side(Draft& draft, std::u16string_view text, const Ignore& ignore) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < draft.tokens.size(); ++at) {
    const Token& token = draft.tokens[at];
    const bool joins = kept > 0 && is_kana(draft.forms[at]) && is_kana(draft.forms[kept - 1]) &&
                       draft.tokens[kept - 1].sentence == token.sentence &&
                       draft.tokens[kept - 1].range.to == token.range.from;
    if (joins) {
      Token& whole = draft.tokens[kept - 1];
      whole.range.to = token.range.to;
      whole.letters += token.letters;
      whole.kind = TokenKind::content;
      draft.forms[kept - 1] = comparison_form(slice(text, whole.range), ignore);
      continue;
    }
    draft.tokens[kept] = token;
    if (kept != at) draft.forms[kept] = std::move(draft.forms[at]);
    draft.begins[kept] = draft.begins[at];
    ++kept;
  }
  draft.tokens.resize(kept);
  draft.forms.resize(kept);
  draft.begins.resize(kept);
}

bool has_half_width(const DiffSide& side) {
  return std::any_of(side.sentences.begin(), side.sentences.end(), [&](const auto& words) {
    return !words.empty() && std::any_of(side.text.begin() + words.front().range.from,
                                         side.text.begin() + words.back().range.to, is_half_width);
  });
}

}  // namespace

void join_kana(Draft& lefts, const DiffSide& left, Draft& rights, const DiffSide& right,
               const Ignore& ignore) {
  if (!has_half_width(left) && !has_half_width(right)) return;
  join_kana_side(lefts, left.text, ignore);
  join_kana_side(rights, right.text, ignore);
}

void join_cut_words(Draft& lefts, const DiffSide& left, Draft& rights, const DiffSide& right) {
  const std::vector<CutWord> left_cut = cut_words(lefts, left.text);
  const std::vector<CutWord> right_cut = cut_words(rights, right.text);
  join_cut_side(lefts, left_cut, rights, right_cut);
  join_cut_side(rights, right_cut, lefts, left_cut);
}

}  // namespace cotejo
