#include "unicode/segmenter.hpp"

#include <algorithm>
#include <string>

#include "unicode/break_rules.hpp"
#include "unicode/character.hpp"
#include "unicode/notes.hpp"
#include "unicode/paragraphs.hpp"
#include "unicode/sentences.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Calls `visit(from, to, status)` for every stretch between boundaries inside `range`.
template <typename Visit>
void visit_stretches(BreakRules rules, std::u16string_view text, Range range, Visit visit) {
  const std::u16string_view part = slice(text, range);
  for (std::size_t at = 0; at < part.size();) {
    const Stretch stretch = next_stretch(rules, part, at);
    visit(range.from + static_cast<std::uint32_t>(at),
          range.from + static_cast<std::uint32_t>(stretch.end), stretch.status);
    at = stretch.end;
  }
}

WordKind kind_of(std::u16string_view word, BreakStatus status) {
  if (status == BreakStatus::number) return WordKind::number;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t character = next_code_point(word, at);
    if (is_letter(character)) return WordKind::word;
    if (is_digit(character)) return WordKind::number;
  }
  return WordKind::punctuation;
}

// "> " and "# " at the start of a line say how it is laid out.
bool is_layout(std::u16string_view text, std::uint32_t from, std::uint32_t to) {
  const char16_t mark = text[from];
  if ((mark != u'>' && mark != u'#') || to == text.size()) return false;
  const bool ends = is_white_space(text[to]) || text[to] == mark;
  std::uint32_t before = from;
  while (before > 0 && (text[before - 1] == mark || text[before - 1] == u' ')) --before;
  return ends && (before == 0 || text[before - 1] == u'\n' || text[before - 1] == u'\r');
}

// How many code units of a word are particles before a number, in the scripts that write them
// together: «و300» "and 300", «ב300» "in 300".
std::uint32_t particles_before_number(std::u16string_view word) {
  constexpr std::size_t most = 3;
  const auto is_letter_of_particle = [](char16_t unit) {
    return (unit >= 0x05D0 && unit <= 0x05EA) || (unit >= 0x0621 && unit <= 0x064A);
  };
  std::size_t count = 0;
  while (count < word.size() && count <= most && is_letter_of_particle(word[count])) ++count;
  if (count == 0 || count > most || count == word.size()) return 0;
  std::size_t at = count;
  return is_digit(next_code_point(word, at)) ? static_cast<std::uint32_t>(count) : 0;
}

bool is_ignorable_alone(std::u16string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!is_ignorable(next_code_point(word, at))) return false;
  }
  return true;
}

// Whether a word may be followed by the mark of a note: a stop, or what closes behind one.
bool may_precede_note(std::u16string_view text, const Word& word) {
  const char32_t last = code_point_before(text, word.range.to);
  return is_sentence_terminal(last) || is_closing_mark(last) || is_inner_mark(last) ||
         is_letter(last) || is_digit(last);
}

// The stop that a mark of a note at `at` follows, past what closes between them; `at` itself where
// there is none.
std::size_t stop_before(std::u16string_view text, std::size_t at) {
  while (at > 0 && is_closing_mark(code_point_before(text, at))) previous_code_point(text, at);
  return at;
}

// Whether nothing that can be seen stands between a word and what begins at `from`, but something
// that cannot, such as a zero-width space: ICU ends the word there, a reader does not.
bool goes_on(std::u16string_view text, const Word& word, std::uint32_t from) {
  std::size_t end = word.range.to;
  char32_t last = previous_code_point(text, end);
  if (word.kind == WordKind::punctuation || (from == word.range.to && !is_ignorable(last))) {
    return false;
  }
  while (end > word.range.from && is_ignorable(last)) last = previous_code_point(text, end);
  return is_ignorable_alone(text.substr(word.range.to, from - word.range.to)) &&
         !needs_dictionary(last);
}

// Whether the last of `words` is an apostrophe that ICU takes for a mark, and stands inside a word
// that goes on at `from`: "Kim´s".
bool ends_in_apostrophe(std::u16string_view text, const std::vector<Word>& words,
                        std::uint32_t from) {
  if (words.size() < 2) return false;
  const Word& mark = words.back();
  const Word& before = words[words.size() - 2];
  const std::u16string_view form = slice(text, mark.range);
  return (form == u"\u00B4" || form == u"`" || form == u"\u2032") && mark.range.to == from &&
         before.range.to == mark.range.from && before.kind == WordKind::word;
}

}  // namespace

struct Segmenter::Parts {
  Abbreviations abbreviations;
};

Segmenter::Segmenter(const Abbreviations& abbreviations) : parts_(new Parts{abbreviations}) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

std::vector<Range> Segmenter::paragraphs(std::u16string_view text) const {
  return find_paragraphs(text);
}

std::vector<Range> Segmenter::sentences(std::u16string_view text, Range paragraph) const {
  return find_sentences(text, paragraph, parts_->abbreviations);
}

std::vector<Word> Segmenter::words(std::u16string_view text, Range range) const {
  std::vector<Word> words;
  const auto add = [&](std::uint32_t from, std::uint32_t to, BreakStatus status) {
    const std::u16string_view word = text.substr(from, to - from);
    std::size_t at = 0;
    const char32_t first = next_code_point(word, at);
    if (is_white_space(first) || is_layout(text, from, to) || is_ignorable_alone(word)) return;
    // ICU takes a narrow no-break space for a part of the word; it is a space like any other.
    if (word.find(u'\u202F') != std::u16string_view::npos) {
      for (std::size_t part = 0; part < word.size();) {
        const std::size_t end = std::min(word.find(u'\u202F', part), word.size());
        if (end > part) {
          const std::u16string_view whole = word.substr(part, end - part);
          const auto start = from + static_cast<std::uint32_t>(part);
          words.push_back({{start, start + static_cast<std::uint32_t>(end - part)},
                           kind_of(whole, BreakStatus::other)});
        }
        part = end + 1;
      }
      return;
    }
    const WordKind kind = kind_of(word, status);
    if (needs_dictionary(first)) {
      visit_stretches(BreakRules::character, text, {from, to},
                      [&](std::uint32_t start, std::uint32_t end, BreakStatus) {
                        if (is_ignorable_alone(text.substr(start, end - start))) return;
                        words.push_back({{start, end}, WordKind::word});
                      });
    } else if (kind == WordKind::word && ends_in_apostrophe(text, words, from)) {
      words.pop_back();
      words.back().range.to = to;
    } else if (kind != WordKind::punctuation && !words.empty() &&
               goes_on(text, words.back(), from)) {
      words.back().range.to = to;
      if (words.back().kind != kind) words.back().kind = WordKind::word;
    } else if (const std::uint32_t particles = particles_before_number(word)) {
      words.push_back({{from, from + particles}, WordKind::word});
      words.push_back({{from + particles, to}, WordKind::number});
    } else {
      words.push_back({{from, to}, kind});
    }
  };
  visit_stretches(BreakRules::word, text, range, add);
  leave_out_notes(text, words);
  return words;
}

// The marks of notes are no words: a note that is put in front numbers all others anew.
void Segmenter::leave_out_notes(std::u16string_view text, std::vector<Word>& words) const {
  std::size_t kept = 0;
  std::size_t closed = 0;  // where the last note ends, or the last word: "[1][2]"
  for (std::size_t at = 0; at < words.size();) {
    const Word& word = words[at];
    const std::size_t from = word.range.from;
    const std::size_t end =
        kept > 0 && closed == from ? note_end_at(text, words[kept - 1], word) : from;
    if (end == from) {
      closed = word.range.to;
      words[kept++] = words[at++];
      continue;
    }
    closed = end;
    while (at < words.size() && words[at].range.to <= end) ++at;
  }
  words.resize(kept);
}

std::size_t Segmenter::note_end_at(std::u16string_view text, const Word& before,
                                   const Word& word) const {
  const std::size_t from = word.range.from;
  if (!may_precede_note(text, before)) return from;
  const char16_t mark = text[from];
  if (mark == u'[') return bracketed_note_end(text, from);
  const std::size_t closed = stop_before(text, from);
  const bool after_stop = is_sentence_terminal(code_point_before(text, closed));
  if (!after_stop || (!is_digit(mark) && !is_raised_note(mark))) return from;
  return note_end(text, closed, from, from, parts_->abbreviations);
}

}  // namespace cotejo
