#include "unicode/enclosures.hpp"

#include "text/sorting.hpp"
#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Sentences inside brackets belong to the one around them, up to this many code units.
constexpr std::size_t longest_aside = 500;

}  // namespace

void Asides::open(std::size_t at) {
  if (at < to_) return;
  if (!has_brackets_) find_brackets(at);
  while (bracket_ < brackets_.size() && brackets_[bracket_].from < at) ++bracket_;
  if (bracket_ == brackets_.size() || brackets_[bracket_].from != at) return;
  if (brackets_[bracket_].length() > longest_aside) return;
  from_ = at;
  to_ = brackets_[bracket_].to;
}

// All pairs of brackets from `at` on, by their beginnings.
void Asides::find_brackets(std::size_t at) {
  has_brackets_ = true;
  std::vector<std::size_t> open;
  for (; at < text_.size(); ++at) {
    if (is_plain(text_[at])) continue;
    if (is_opening_bracket(text_[at])) {
      open.push_back(at);
    } else if (!open.empty() && is_closing_bracket(text_[at])) {
      brackets_.push_back(
          {static_cast<std::uint32_t>(open.back()), static_cast<std::uint32_t>(at)});
      open.pop_back();
    }
  }
  sort_stably(brackets_, [](const Range& a, const Range& b) { return a.from < b.from; });
}

void Quotations::meet(std::u16string_view text, std::size_t from, std::size_t to) {
  switch (text[from]) {
    case u'\'': {
      // Inside a word it is an apostrophe.
      const bool begins = from == 0 || !is_letter(code_point_before(text, from));
      const bool ends = !is_letter(code_point_at(text, to));
      if (begins && ends) single_ = !single_;
      if (begins != ends) single_ = begins;
      break;
    }
    case u'`':
      single_ = true;
      break;
    case u'"':
      straight_ = !straight_;
      break;
    case u'\u00AB':
      ++guillemets_;
      break;
    case u'\u00BB':
      --guillemets_;
      break;
    case u'\u201E':
      low_ = true;
      break;
    case u'\u201C':
    case u'\u201D':
      low_ = false;
      break;
    default:
      break;
  }
}

bool Quotations::closes(std::u16string_view text, std::size_t from, std::size_t to) const {
  const char32_t mark = code_point_at(text, from);
  const bool spaced = is_white_space(text[from - 1]);
  const char32_t after = code_point_at(text, to);
  const std::size_t beyond = after_white_space(text, to);
  if (spaced && is_inner_mark(code_point_at(text, beyond))) return true;
  const bool before_word = is_letter(after) || is_digit(after) || after == U'\u00BF';
  if (spaced && before_word) return false;
  if (spaced || before_word) {
    // Only the kind of mark can tell.
    if (mark == U'\u201C') return low_;
    if (mark == U'"') return straight_;
    if (mark == U'\'') return single_;
    return is_closing_mark(mark) && mark != U'\u2018';
  }
  return true;
}

}  // namespace cotejo
