#include "diff/tokens.hpp"

#include <array>
#include <unordered_map>
#include <unordered_set>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// A side on the way to its tokens: what each is compared by, and which stand where a capital is
// forced.
struct Draft {
  Tokens tokens;
  std::vector<std::u16string> forms;
  std::vector<bool> begins;
};

bool is_hyphen(std::u16string_view form) { return form == u"-"; }

TokenKind kind_of_mark(std::u16string_view text, std::u16string_view form) {
  std::size_t at = 0;
  const char32_t mark = next_code_point(text, at);
  if (is_opening_bracket(mark) || mark == U'\u00AB' || mark == U'\u201E') return TokenKind::opening;
  if (is_closing_bracket(mark) || mark == U'\u00BB') return TokenKind::closing;
  return is_hyphen(form) ? TokenKind::hyphen : TokenKind::mark;
}

// Whether the word after such a mark is written with a capital: the first of a quotation, of a
// Spanish question, of what a colon announces.
bool opens(std::u16string_view text) {
  std::size_t at = 0;
  const char32_t mark = next_code_point(text, at);
  return is_quotation_mark(mark) || is_inverted_mark(mark) || mark == U':';
}

// Digits of any script as those of ASCII.
std::u16string with_plain_digits(std::u16string_view form) {
  std::u16string plain;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t character = next_code_point(form, at);
    const int digit = digit_value(character);
    append(plain, digit < 0 ? character : U'0' + static_cast<char32_t>(digit));
  }
  return plain;
}

// A character of a script that writes syllables or words weighs as two letters.
std::uint32_t letters_of(std::u16string_view word) {
  std::size_t at = 0;
  const char32_t first = next_code_point(word, at);
  const bool is_dense = first >= U'\u0E00' && (is_hangul(first) || needs_dictionary(first));
  return static_cast<std::uint32_t>(word.size()) * (is_dense ? 2 : 1);
}

Draft draft_of(const DiffSide& side, const Ignore& ignore, const SlightWords& slight) {
  Draft draft;
  std::size_t most = 0;
  for (const std::span<const Word> words : side.sentences) most += words.size();
  draft.tokens.reserve(most);
  draft.forms.reserve(most);
  draft.begins.reserve(most);
  const auto add = [&](Token token, std::u16string form, bool begins) {
    draft.tokens.push_back(token);
    draft.forms.push_back(std::move(form));
    draft.begins.push_back(begins);
  };
  for (std::uint32_t sentence = 0; sentence < side.sentences.size(); ++sentence) {
    const std::span<const Word> words = side.sentences[sentence];
    bool begins = true;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const Word& word = words[at];
      const std::u16string_view text = slice(side.text, word.range);
      const bool is_mark = word.kind == WordKind::punctuation;
      if (!ignore.whitespace && at > 0 && words[at - 1].range.to < word.range.from) {
        const Range gap{words[at - 1].range.to, word.range.from};
        add({0, gap, sentence, 0, TokenKind::space}, std::u16string(slice(side.text, gap)), false);
      }
      if (is_mark) begins = begins || opens(text);
      if (is_mark && ignore.punctuation) continue;
      std::u16string form = comparison_form(text, ignore);
      if (form.empty()) continue;  // ignorable characters alone
      if (word.kind == WordKind::number) form = with_plain_digits(form);
      TokenKind kind = TokenKind::content;
      if (is_mark) {
        kind = kind_of_mark(text, form);
      } else if (word.kind == WordKind::word && slight.holds(text, begins)) {
        kind = TokenKind::slight;
      }
      add({0, word.range, sentence, is_mark ? 0 : letters_of(text), kind}, std::move(form),
          begins && !is_mark);
      if (!is_mark) begins = false;
    }
  }
  return draft;
}

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

// Joins the words that a line's end cuts where the other side has them whole, or cuts them, too.
void join_cut_words(Draft& draft, const std::vector<CutWord>& cut, const Draft& other,
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

// The form with a small first letter; empty where it has no capital there, or has others.
std::u16string with_small_first(std::u16string_view form) {
  std::size_t at = 0;
  const char32_t first = next_code_point(form, at);
  if (!is_uppercase(first)) return {};
  std::u16string small;
  append(small, lower_case(first));
  for (std::size_t next = at; next < form.size();) {
    if (is_uppercase(next_code_point(form, next))) return {};
  }
  return small.append(form.substr(at));
}

// Gives each token the number of its form, and the words that lose the capital that a beginning
// forces that of the same word without it: those that stand within a sentence of either side, in
// small letters and never with a capital. A beginning in small letters is no rule but a mistake,
// and the other side may mend it. Returns how many numbers there are.
std::size_t number(Draft& lefts, Draft& rights) {
  struct Form {
    std::uint32_t id = 0;
    std::array<bool, 2> begins = {};  // on either side
    bool is_within = false;
  };
  const std::array<Draft*, 2> sides = {&lefts, &rights};
  std::unordered_map<std::u16string_view, Form> forms;
  forms.reserve(lefts.forms.size() + rights.forms.size());
  for (std::size_t side = 0; side < sides.size(); ++side) {
    Draft& draft = *sides[side];
    for (std::size_t at = 0; at < draft.tokens.size(); ++at) {
      const auto next = static_cast<std::uint32_t>(forms.size());
      Form& form = forms.try_emplace(draft.forms[at], Form{next}).first->second;
      (draft.begins[at] ? form.begins[side] : form.is_within) = true;
      draft.tokens[at].id = form.id;
    }
  }
  for (std::size_t side = 0; side < sides.size(); ++side) {
    Draft& draft = *sides[side];
    for (std::size_t at = 0; at < draft.tokens.size(); ++at) {
      if (!draft.begins[at] || forms[draft.forms[at]].is_within) continue;
      const auto small = forms.find(with_small_first(draft.forms[at]));
      if (small == forms.end()) continue;
      const Form& form = small->second;
      if (form.is_within && !form.begins[1 - side]) draft.tokens[at].id = form.id;
    }
  }
  return forms.size();
}

// A word that a bead holds again and again tells little about any of its places.
constexpr std::size_t most_times = 2;
constexpr std::size_t least_distance = 25;  // tokens between two such words in a long bead

void slight_repeated(TokenPair& pair, std::size_t ids) {
  std::vector<bool> repeated(ids);
  for (Tokens* side : {&pair.left, &pair.right}) {
    std::vector<std::size_t> times(ids);
    for (const Token& token : *side) {
      const std::size_t found = ++times[token.id];
      if (found > most_times && found * least_distance > side->size()) repeated[token.id] = true;
    }
  }
  for (Tokens* side : {&pair.left, &pair.right}) {
    for (Token& token : *side) {
      if (token.is_content() && repeated[token.id]) token.kind = TokenKind::slight;
    }
  }
}

}  // namespace

TokenPair tokens_of(const DiffSide& left, const DiffSide& right, const Ignore& ignore,
                    const SlightWords& slight) {
  Draft lefts = draft_of(left, ignore, slight);
  Draft rights = draft_of(right, ignore, slight);
  const std::vector<CutWord> left_cut = cut_words(lefts, left.text);
  const std::vector<CutWord> right_cut = cut_words(rights, right.text);
  join_cut_words(lefts, left_cut, rights, right_cut);
  join_cut_words(rights, right_cut, lefts, left_cut);
  const std::size_t forms = number(lefts, rights);
  TokenPair pair{std::move(lefts.tokens), std::move(rights.tokens)};
  slight_repeated(pair, forms);
  return pair;
}

}  // namespace cotejo
