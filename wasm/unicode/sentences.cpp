#include "unicode/sentences.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "unicode/character.hpp"
#include "unicode/enclosures.hpp"
#include "unicode/list_markers.hpp"
#include "unicode/notes.hpp"
#include "unicode/sentence_rules.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

// Whether a paragraph is written without any capital, as hasty messages are, and has more than one
// sentence.
bool has_no_capitals(std::u16string_view text, std::size_t from) {
  std::size_t stops = 0;
  std::size_t letters = 0;
  for (std::size_t at = from; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (unit >= u'A' && unit <= u'Z') return false;
    if (unit >= 0x80 && is_uppercase(unit)) return false;
    letters += unit >= u'a' && unit <= u'z';
    stops += unit == u'.' || unit == u'?' || unit == u'!';
    if (unit >= 0x80 && is_lowercase(unit)) ++letters;
  }
  return stops > 1 && letters > 1;
}

class Walk {
 public:
  Walk(std::u16string_view text, Range paragraph, const Abbreviations& abbreviations)
      : text_(text.substr(0, paragraph.to)),
        at_(paragraph.from),
        abbreviations_(abbreviations),
        sentence_(at_),
        all_small_(has_no_capitals(text_, at_)),
        asides_(text_) {}

  std::vector<Range> run() {
    begin(at_);
    while (at_ < text_.size()) {
      if (is_plain(text_[at_])) {
        ++at_;
      } else {
        step();
      }
    }
    end(text_.size());
    return std::move(sentences_);
  }

 private:
  void step() {
    std::size_t next = at_;
    const char32_t character = next_code_point(text_, next);
    if (is_white_space(character)) {
      at_ = next;
      if (marker_) meet_marker();
    } else if (is_stop(character, next)) {
      meet_stop();
    } else {
      if (is_sure_bullet(character) && opens_bullet_item(next)) {
        begin(at_);
        return;
      }
      if (is_opening_bracket(character)) {
        // A sentence in brackets of its own is no aside, but in Japanese 「…」 holds what is said.
        if (at_ != sentence_ || character >= 0x3000) asides_.open(at_);
      } else if (is_quotation_mark(character)) {
        quotations_.meet(text_, at_, next);
      }
      at_ = next;
    }
  }

  // "The plan: • Close the road • Build the bridge": items in one line. A single bullet may be no
  // more than a mark between two names.
  bool opens_bullet_item(std::size_t next) const {
    if (at_ == sentence_ || at_ < asides_.to() || !is_white_space(text_[at_ - 1])) return false;
    const char32_t before = code_point_before(text_, before_white_space(text_, at_));
    if (is_inner_mark(before) || is_sentence_terminal(before)) return true;
    if (marker_ && marker_->is_bullet() && marker_->opening == text_[at_]) return true;
    return text_.find(text_[at_], next) != std::u16string_view::npos;
  }

  bool is_stop(char32_t character, std::size_t next) const {
    if (character == U'.' && !abbreviations_.full_stop_ends) return false;
    if (character == U'|') return is_bar(next);
    if (character == abbreviations_.own_stop) {
      return next == text_.size() || is_white_space(text_[next]) ||
             is_closing_mark(code_point_at(text_, next));
    }
    if (!is_sentence_terminal(character)) return false;
    // "!Kung"
    const bool opens = (character == U'!' || character == U'?') && next < text_.size() &&
                       is_letter(code_point_at(text_, next)) &&
                       (at_ == 0 || is_white_space(text_[at_ - 1]));
    return !opens;
  }

  // Hindi and its like typed with "|" for a danda.
  bool is_bar(std::size_t next) const {
    const std::size_t end = before_white_space(text_, at_);
    return is_indic(code_point_before(text_, end)) &&
           (next == text_.size() || is_white_space(text_[next]));
  }

  void meet_stop() {
    Stop stop;
    stop.sentence = sentence_;
    stop.from = at_;
    stop.to = after_stops(at_);
    if (const std::size_t first = before_omission(stop.to)) stop.to = first;
    stop.closed = after_closing_marks(stop.to);
    stop.next = after_white_space(text_, stop.closed);
    stop.in_guillemets = quotations_.in_guillemets();
    stop.all_small = all_small_;
    at_ = stop.closed;
    // "... And then": dots in front leave out what came before.
    if (stop.from == sentence_ && (text_[stop.from] == u'.' || text_[stop.from] == u'\u2026'))
      return;
    if (stop.from < asides_.to() && (stop.closed <= asides_.to() || goes_on_after_aside(stop)))
      return;
    if (opens_next_item(stop.next) || ends_sentence(text_, stop, abbreviations_)) {
      begin(stop.next);
    }
  }

  // 他来了（昨天。）然后走了
  bool goes_on_after_aside(const Stop& stop) const {
    return stop.closed == stop.next && needs_dictionary(code_point_at(text_, stop.next)) &&
           asides_.from() > sentence_ &&
           !is_sentence_terminal(code_point_before(text_, stop.closed));
  }

  // "It was small. . . . The next": a full stop, and three for what was left out before the next
  // sentence. Returns where the first ends, or 0 where there is none.
  std::size_t before_omission(std::size_t end) const {
    constexpr std::u16string_view omission = u". . . .";
    if (end - at_ != omission.size() || text_.substr(at_, omission.size()) != omission) return 0;
    const bool is_attached = at_ > 0 && !is_white_space(text_[at_ - 1]);
    const std::size_t next = after_white_space(text_, end);
    return is_attached && is_uppercase(code_point_at(text_, next)) ? at_ + 1 : 0;
  }

  // "?!", "...", and with spaces between: ". . ."
  std::size_t after_stops(std::size_t at) const {
    std::size_t end = at;
    for (std::size_t next = at; next < text_.size();) {
      const std::size_t start = next;
      const char32_t character = next_code_point(text_, next);
      const bool stops = is_sentence_terminal(character) || character == abbreviations_.own_stop ||
                         (character == U'|' && start == at);
      if (!stops) break;
      // ".NET" after a space
      if (start > end && next < text_.size() && is_letter(code_point_at(text_, next))) break;
      end = next;
      if (next < text_.size() && text_[next] == u' ') ++next;
    }
    return end;
  }

  // Closing quotation marks, brackets and the numbers of notes, with a space before them if it is
  // sure that they close.
  std::size_t after_closing_marks(std::size_t at) {
    const std::size_t stop_end = at;
    for (std::size_t end = at;; end = at) {
      while (at < text_.size() && is_ignorable(code_point_at(text_, at))) ++at;
      const std::size_t mark = after_white_space(text_, at);
      if (mark == text_.size()) return end;
      const std::size_t note = note_end(text_, stop_end, at, mark, abbreviations_);
      if (note > mark) {
        at = note;
        continue;
      }
      std::size_t next = mark;
      const char32_t character = next_code_point(text_, next);
      // 没有（见附件。）。
      const bool stops_again = end > stop_end && mark == at && is_sentence_terminal(character);
      if (is_emoji(character) || stops_again) {
        at = next;
        continue;
      }
      const bool closes = is_closing_bracket(character) ||
                          (is_quotation_mark(character) && quotations_.closes(text_, mark, next));
      if (!closes) return end;
      if (is_quotation_mark(character)) quotations_.meet(text_, mark, next);
      at = next;
    }
  }

  // "1. First 2. Second": the markers of a list end what stands before them.
  void meet_marker() {
    at_ = after_white_space(text_, at_);
    if (at_ >= asides_.to() && opens_next_item(at_)) begin(at_);
  }

  bool opens_next_item(std::size_t at) {
    if (!marker_) return false;
    const auto marker = list_marker_at(text_, at);
    if (!marker) return false;
    const bool follows_item = follows(*marker, *marker_);
    if (!follows_item && !begins_lettered(*marker)) return false;
    is_lettered_ = !follows_item || (is_lettered_ && marker->letter > 0);
    const std::size_t end = before_white_space(text_, at);
    const bool after_stop = is_sentence_terminal(code_point_before(text_, end));
    if (marker->is_bullet() && is_dash(marker->opening)) return false;
    if (after_stop) return true;
    // "J. R. Moss and Anna K. Lind", "1. FC Köln am 2. Mai"
    const bool is_sure = is_lettered_ || marker->closing != u'.' ||
                         (marker->number > 0 && abbreviations_.ordinals != Ordinals::all);
    const char32_t first = code_point_at(text_, after_white_space(text_, marker->end));
    return is_sure && !is_inner_mark(code_point_before(text_, end)) && !is_lowercase(first);
  }

  // "a. The first" after a list of numbers, if "b. " comes, too.
  bool begins_lettered(const ListMarker& marker) const {
    constexpr std::size_t longest_item = 300;
    if (marker.letter != 1 || marker.is_bullet()) return false;
    const char16_t letter = text_[marker.end - 2];
    const std::u16string second{u' ', static_cast<char16_t>(letter + 1), marker.closing, u' '};
    return text_.substr(marker.end, longest_item).find(second) != std::u16string_view::npos;
  }

  void begin(std::size_t at) {
    if (at > sentence_) end(at);
    sentence_ = at;
    at_ = at;
    const auto marker = list_marker_at(text_, at);
    if (marker) marker_ = marker;
    // "• 9. The first item"
    for (auto inner = marker; inner; inner = list_marker_at(text_, at_)) {
      at_ = after_white_space(text_, inner->end);
    }
  }

  void end(std::size_t at) {
    const Range sentence =
        trimmed(text_, {static_cast<std::uint32_t>(sentence_), static_cast<std::uint32_t>(at)});
    if (!sentence.empty()) sentences_.push_back(sentence);
  }

  std::u16string_view text_;
  std::size_t at_;
  const Abbreviations& abbreviations_;
  std::vector<Range> sentences_;
  std::size_t sentence_;  // where the one being read begins
  bool all_small_ = false;
  std::optional<ListMarker> marker_;  // of the last item
  bool is_lettered_ = false;          // whether the list is one of letters for sure
  Asides asides_;
  Quotations quotations_;
};

}  // namespace

std::vector<Range> find_sentences(std::u16string_view text, Range paragraph,
                                  const Abbreviations& abbreviations) {
  return Walk(text, paragraph, abbreviations).run();
}

Range trimmed(std::u16string_view text, Range range) {
  while (range.from < range.to && is_white_space(text[range.from])) ++range.from;
  while (range.to > range.from && is_white_space(text[range.to - 1])) --range.to;
  return range;
}

}  // namespace cotejo
