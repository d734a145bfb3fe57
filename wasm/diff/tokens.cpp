#include "diff/tokens.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "diff/draft.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

TokenKind kind_of_mark(std::u16string_view text, std::u16string_view form) {
  std::size_t at = 0;
  const char32_t mark = next_code_point(text, at);
  if (is_opening_bracket(mark) || mark == U'\u00AB' || mark == U'\u201E') return TokenKind::opening;
  if (is_closing_bracket(mark) || mark == U'\u00BB') return TokenKind::closing;
  return form == u"-" ? TokenKind::hyphen : TokenKind::mark;
}

// Whether the word after such a mark is written with a capital: the first of a quotation, of a
// Spanish question, of what a colon announces.
bool opens(std::u16string_view text) {
  std::size_t at = 0;
  const char32_t mark = next_code_point(text, at);
  return is_quotation_mark(mark) || is_inverted_mark(mark) || mark == U':';
}

// Marks that others write as one: "..." is an ellipsis, "--" a dash, "''" a quotation mark.
struct JoinedMarks {
  std::size_t count = 1;
  std::u16string form;  // where there are several
};

JoinedMarks joined_marks(std::u16string_view text, std::span<const Word> words, std::size_t at,
                         const Ignore& ignore) {
  const std::u16string_view mark = slice(text, words[at].range);
  std::size_t end = at + 1;
  while (end < words.size() && words[end].range.from == words[end - 1].range.to &&
         slice(text, words[end].range) == mark) {
    ++end;
  }
  const std::size_t count = end - at;
  if (mark == u"." && count == 3) return {count, u"..."};
  if (mark == u"-" && (count == 2 || count == 3)) return {count, u"-"};
  if ((mark == u"'" || mark == u"`") && count == 2 && ignore.quotes) return {count, u"\""};
  return {};
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

bool ends_indic(std::u16string_view text, const Token& token) {
  std::size_t at = token.range.to;
  return is_indic(previous_code_point(text, at));
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
      Range range = word.range;
      if (is_mark) {
        JoinedMarks joined = joined_marks(side.text, words, at, ignore);
        if (joined.count > 1) form = std::move(joined.form);
        at += joined.count - 1;
        range.to = words[at].range.to;
        // Hindi and its like typed with "|" for a danda.
        if (form == u"|" && !draft.tokens.empty() && ends_indic(side.text, draft.tokens.back())) {
          form.assign(1, u'\u0964');
        }
      }
      if (word.kind == WordKind::number) form = with_plain_digits(form);
      TokenKind kind = TokenKind::content;
      if (is_mark) {
        kind = kind_of_mark(text, form);
      } else if (word.kind == WordKind::word && slight.holds(text, begins)) {
        kind = TokenKind::slight;
      }
      add({0, range, sentence, is_mark ? 0 : letters_of(text), kind}, std::move(form),
          begins && !is_mark);
      if (!is_mark) begins = false;
    }
  }
  return draft;
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
  join_kana(lefts, left, rights, right, ignore);
  join_cut_words(lefts, left, rights, right);
  const std::size_t forms = number(lefts, rights);
  TokenPair pair{std::move(lefts.tokens), std::move(rights.tokens)};
  slight_repeated(pair, forms);
  return pair;
}

}  // namespace cotejo
