#include "reading/dateline.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t most_words = 14;  // before the agency or the dash
constexpr std::size_t most_agency_words = 5;
constexpr std::size_t most_chinese_words = 24;
constexpr std::uint32_t longest_particle = 3;
constexpr std::size_t shortest_capitals = 3;  // letters of a place in capitals

// Reads the first words of a paragraph. All members give 0 where they find nothing.
class Reader {
 public:
  Reader(std::u16string_view text, std::span<const Word> words) : text_(text), words_(words) {}

  std::size_t read() const {
    for (const std::size_t found : {date(), chinese(), agency(), place_in_capitals()}) {
      // One that is all of its paragraph leaves nothing to be told by it.
      if (found > 0 && found < words_.size()) return found;
    }
    return 0;
  }

 private:
  std::u16string_view text_of(std::size_t at) const { return slice(text_, words_[at].range); }

  bool is(std::size_t at, std::u16string_view form) const {
    return at < words_.size() && text_of(at) == form;
  }
  char32_t first_character(std::size_t at) const {
    std::size_t place = 0;
    return next_code_point(text_of(at), place);
  }
  bool is_dash_at(std::size_t at) const {
    return at < words_.size() && words_[at].kind == WordKind::punctuation &&
           is_dash(first_character(at));
  }
  bool is_number(std::size_t at, std::size_t least, std::size_t most) const {
    return at < words_.size() && words_[at].kind == WordKind::number &&
           words_[at].range.length() >= least && words_[at].range.length() <= most;
  }
  bool begins_in_capitals(std::size_t at) const {
    return words_[at].kind == WordKind::word && is_uppercase(first_character(at));
  }
  bool is_in_capitals(std::size_t at) const {
    std::size_t letters = 0;
    const std::u16string_view text = text_of(at);
    for (std::size_t place = 0; place < text.size(); ++letters) {
      if (!is_uppercase(next_code_point(text, place))) return false;
    }
    return words_[at].kind == WordKind::word && letters >= shortest_capitals;
  }

  // The names, numbers and months of a place and a date: "KYIV, Ukraine, Sept. 11".
  bool may_belong(std::size_t at) const {
    if (is(at, u",") || is(at, u".") || words_[at].kind == WordKind::number) return true;
    if (words_[at].kind != WordKind::word) return false;
    const auto is_after_number = [&](std::size_t distance) {
      return at >= distance && words_[at - distance].kind == WordKind::number;
    };
    return begins_in_capitals(at) || is_after_number(1) || is_after_number(2);
  }

  std::size_t past_dashes(std::size_t at) const {
    while (is_dash_at(at)) ++at;
    return at;
  }

  // "2023-09-11" or «11/09/2023», after a label such as "date" or alone, with a time of day or
  // none. A word with a capital begins a sentence that tells the date: «El 11/09/2023 llegó el
  // barco.»
  std::size_t date() const {
    const bool is_named =
        !words_.empty() && words_.front().kind == WordKind::word && !begins_in_capitals(0);
    const std::size_t first = is_named ? 1 : 0;
    if (first + 5 > words_.size() || text_of(first + 1) != text_of(first + 3)) return 0;
    const std::u16string_view separator = text_of(first + 1);
    if (separator != u"-" && separator != u"/" && separator != u".") return 0;
    for (std::size_t at = first; at + 1 < first + 5; ++at) {
      if (words_[at].range.to != words_[at + 1].range.from) return 0;
    }
    const bool year_first = is_number(first, 4, 4) && is_number(first + 4, 1, 2);
    const bool year_last = is_number(first, 1, 2) && is_number(first + 4, 4, 4);
    if (!is_number(first + 2, 1, 2) || (!year_first && !year_last)) return 0;
    std::size_t end = first + 5;
    if (is_number(end, 1, 2) && is(end + 1, u":") && is_number(end + 2, 2, 2)) end += 3;
    return past_dashes(end);
  }

  // 新华社北京9月11日电（记者…）
  std::size_t chinese() const {
    bool has_agency = false;
    for (std::size_t at = 0; at < std::min(words_.size(), most_chinese_words); ++at) {
      const std::u16string_view word = text_of(at);
      has_agency = has_agency || word.ends_with(u'社');
      if (!has_agency || !word.ends_with(u'电')) continue;
      if (word.size() == 1 && (at == 0 || !text_of(at - 1).ends_with(u'日'))) continue;
      if (!is(at + 1, u"（") && !is(at + 1, u"(")) return at + 1;
      for (std::size_t end = at + 2; end < std::min(words_.size(), at + most_chinese_words);
           ++end) {
        if (is(end, u"）") || is(end, u")")) return end + 1;
      }
      return at + 1;
    }
    return 0;
  }

  // A place and a date, or neither, and then an agency in brackets or slashes: «(EFE).-», «/ТАСС/.»
  std::size_t agency() const {
    for (std::size_t at = 0; at < std::min(words_.size(), most_words); ++at) {
      const bool bracket = is(at, u"(");
      if (bracket || is(at, u"/")) return past_agency(at, bracket ? u")" : u"/");
      if (at == 0 && !begins_in_capitals(0)) return 0;
      const bool is_particle = words_[at].kind == WordKind::word &&  // «Ciudad de México»
                               words_[at].range.length() <= longest_particle;
      if (!may_belong(at) && !is_dash_at(at) && !is_particle) return 0;
    }
    return 0;
  }

  std::size_t past_agency(std::size_t opening, std::u16string_view closing) const {
    for (std::size_t at = opening + 2; at <= opening + 1 + most_agency_words; ++at) {
      if (!is(at, closing)) continue;
      const std::size_t stop = is(at + 1, u".") ? at + 2 : at + 1;
      const std::size_t end = past_dashes(stop);
      // Brackets stand in any sentence; slashes around a word only here.
      const bool is_marked = end > stop || (closing == u"/" && stop > at + 1);
      return is_marked ? end : 0;
    }
    return 0;
  }

  // "PARIS, Sept 11 — ", and the agency after it: «МОСКВА, 11 сен — РИА Новости. »
  std::size_t place_in_capitals() const {
    if (words_.empty() || !is_in_capitals(0)) return 0;
    for (std::size_t at = 1; at < std::min(words_.size(), most_words); ++at) {
      const bool stands_free = words_[at - 1].range.to < words_[at].range.from || is(at - 1, u".");
      if (is_dash_at(at) && stands_free) return past_agency_name(past_dashes(at));
      if (!may_belong(at) && !is_dash_at(at)) return 0;
    }
    return 0;
  }

  std::size_t past_agency_name(std::size_t from) const {
    for (std::size_t at = from; at < std::min(words_.size(), from + 3); ++at) {
      if (at > from && is(at, u".") && at + 1 < words_.size()) return at + 1;
      if (!begins_in_capitals(at)) break;
    }
    return from;
  }

  std::u16string_view text_;
  std::span<const Word> words_;
};

}  // namespace

std::size_t words_of_dateline(std::u16string_view text, std::span<const Word> words) {
  return Reader(text, words).read();
}

}  // namespace cotejo
