#include "unicode/paragraphs.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/list_markers.hpp"
#include "unicode/sentences.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Lines of a hard-wrapped text are no longer than this, in code units.
constexpr std::uint32_t widest_wrap = 120;

// A line that is broken where it was full reaches this share of the width with the word that did
// not fit; in a typeset text, whose letters differ in width, some fall short of all of it.
constexpr double full_line = 0.85;

// Of the line ends of a hard-wrapped text, this share goes on with a small letter (where letters
// have case) or full and without a stop.
constexpr double wrapped_share = 0.3;

bool ends_line(char16_t unit) {
  return unit == u'\n' || unit == u'\r' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

struct Line {
  Range range;
  Range content;            // without the marks of a quote, "> "
  std::uint32_t depth = 0;  // of quotes
  std::size_t first = 0;    // the first line after the empty line before it, or of its quote
};

// "> I said: > No." is quoted twice.
Line line_of(std::u16string_view text, Range range) {
  Line line{range, range, 0, 0};
  while (!line.content.empty() && is_quote_mark(text, line.content.from)) {
    line.content = trimmed(text, {line.content.from + 1, range.to});
    ++line.depth;
  }
  return line;
}

std::vector<Line> lines_of(std::u16string_view text) {
  std::vector<Line> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  bool blank = true;
  for (std::uint32_t from = 0; from <= size;) {
    std::uint32_t to = from;
    while (to < size && !ends_line(text[to])) ++to;
    Line line = line_of(text, trimmed(text, {from, to}));
    if (!line.content.empty()) {
      blank = blank || line.depth != lines.back().depth;
      line.first = blank ? lines.size() : lines.back().first;
      lines.push_back(line);
      blank = false;
    } else if (to < size || from < to) {
      blank = true;
    }
    // A carriage return and a line feed are one line end.
    from = to + (text.substr(to, 2) == u"\r\n" ? 2 : 1);
  }
  return lines;
}

bool ends_with_stop(std::u16string_view text, Range line) {
  std::size_t at = line.to;
  while (at > line.from && is_closing_mark(code_point_before(text, at)))
    previous_code_point(text, at);
  const char32_t last = code_point_before(text, at);
  return is_sentence_terminal(last) || last == U':';
}

bool is_address(std::u16string_view line) {
  const std::u16string_view first = line.substr(0, line.find(u' '));
  return first.find(u"://") != std::u16string_view::npos ||
         first.find(u'@') != std::u16string_view::npos || first.starts_with(u"www.");
}

bool opens_item(std::u16string_view text, Range line) {
  const auto marker = list_marker_at(text, line.from);
  return (marker && marker->end < line.to) || text[line.from] == u'#';
}

bool starts_small(std::u16string_view text, Range line) {
  return is_lowercase(code_point_at(text, after_opening_marks(text, line.from)));
}

// A Chinese or Japanese line may break before any character.
std::uint32_t first_word_length(std::u16string_view text, Range line) {
  std::uint32_t at = line.from;
  if (needs_dictionary(code_point_at(text, at))) return 1;
  while (at < line.to && !is_white_space(text[at])) ++at;
  return at - line.from;
}

// A line of one or two capitals: a heading that was set upright.
bool is_upright(std::u16string_view text, Range line) {
  return line.length() <= 2 && std::all_of(text.begin() + line.from, text.begin() + line.to,
                                           [](char16_t unit) { return is_uppercase(unit); });
}

// What the lines of a text say about how it was broken.
class Wrapping {
 public:
  Wrapping(std::u16string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {
    for (const Line& line : lines) width_ = std::max(width_, line.content.length());
    if (width_ > widest_wrap) return;
    double breaks = 0;
    double runs_on = 0;
    for (std::size_t at = 1; at < lines.size(); ++at) {
      if (is_first(at)) continue;
      ++breaks;
      runs_on += goes_on_small(at) || (!has_case(at) && is_full(at - 1) && !stops(at - 1));
    }
    is_wrapped_ = breaks > 0 && runs_on >= wrapped_share * breaks;
  }

  // Whether line `at` goes on with the paragraph of the line before it.
  bool joins(std::size_t at) const {
    if (is_first(at)) return false;
    if (is_upright(text_, lines_[at].content)) return is_upright(text_, lines_[at - 1].content);
    if (opens_item(text_, lines_[at].content)) return false;
    if (is_address(slice(text_, lines_[at].content))) return false;
    if (is_wrapped_) return goes_on_small(at) || is_full(at - 1);
    return keeps_space(at - 1) && !stops(at - 1);
  }

 private:
  bool is_first(std::size_t at) const { return lines_[at].first == at; }

  // Texts copied from PDF keep the space between words before a line end; two are Markdown's break.
  // Where no spaces stand between words, it says nothing.
  bool keeps_space(std::size_t at) const {
    const std::size_t end = lines_[at].range.to;
    return code_point_at(text_, end) == U' ' && code_point_at(text_, end + 1) == U'\n' &&
           is_letter(code_point_before(text_, end)) &&
           !needs_dictionary(code_point_before(text_, end));
  }

  bool stops(std::size_t at) const { return ends_with_stop(text_, lines_[at].content); }

  bool has_case(std::size_t at) const {
    const char32_t first =
        code_point_at(text_, after_opening_marks(text_, lines_[at].content.from));
    return is_lowercase(first) || is_uppercase(first);
  }

  // In a list of words without bullets every line begins small, the first one too.
  bool goes_on_small(std::size_t at) const {
    const Range first = lines_[lines_[at].first].content;
    return starts_small(text_, lines_[at].content) && !starts_small(text_, first) &&
           !opens_item(text_, lines_[at].content);
  }

  // Whether the first word of the next line would not have fitted.
  bool is_full(std::size_t at) const {
    const std::uint32_t needed =
        lines_[at].content.length() + 1 + first_word_length(text_, lines_[at + 1].content);
    return needed >= full_line * width_;
  }

  std::u16string_view text_;
  const std::vector<Line>& lines_;
  std::uint32_t width_ = 0;
  bool is_wrapped_ = false;
};

}  // namespace

std::vector<Range> find_paragraphs(std::u16string_view text) {
  const std::vector<Line> lines = lines_of(text);
  const Wrapping wrapping(text, lines);
  std::vector<Range> paragraphs;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (at > 0 && wrapping.joins(at)) {
      paragraphs.back().to = lines[at].range.to;
    } else {
      paragraphs.push_back(lines[at].range);
    }
  }
  return paragraphs;
}

}  // namespace cotejo
