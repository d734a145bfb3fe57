#include "unit/notation.hpp"
#include "unit/languages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "unicode/segmenter.hpp"

namespace cotejo::notation {
namespace {

void append_utf8(std::string& result, char32_t character) {
  const auto byte = [&](char32_t bits) { result.push_back(static_cast<char>(bits)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0 | (character >> 6));
    byte(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    byte(0xE0 | (character >> 12));
    byte(0x80 | ((character >> 6) & 0x3F));
    byte(0x80 | (character & 0x3F));
  } else {
    byte(0xF0 | (character >> 18));
    byte(0x80 | ((character >> 12) & 0x3F));
    byte(0x80 | ((character >> 6) & 0x3F));
    byte(0x80 | (character & 0x3F));
  }
}

bool is_high(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

// One side of a word diff's notation: what is left of it without what only the other side has.
std::string side_of(std::string_view notation, bool right) {
  std::string side;
  for (std::size_t at = 0; at < notation.size();) {
    if (notation[at] != '[') {
      side.push_back(notation[at++]);
      continue;
    }
    const std::size_t end = notation.find(']', at);
    const std::string_view inner = notation.substr(at + 1, end - at - 1);
    const char kind = inner.front();
    if (kind == '-' || kind == '>') {
      if (!right) side += inner.substr(1, inner.size() - 2);
    } else if (kind == '+' || kind == '<') {
      if (right) side += inner.substr(1, inner.size() - 2);
    } else {
      const std::size_t slash = inner.find('/');
      side += right ? inner.substr(slash + 1) : inner.substr(0, slash);
    }
    at = end + 1;
  }
  return side;
}

// Walks one side of a diff word by word.
class Walk {
 public:
  Walk(const Read& read, const std::vector<Edit>& edits, std::optional<Range> Edit::*side,
       bool skip_marks)
      : text_(read.version.text) {
    for (const std::vector<Word>& words : read.words) {
      for (const Word& word : words) {
        const Edit* owner = nullptr;
        for (const Edit& edit : edits) {
          const std::optional<Range>& range = edit.*side;
          if (range && range->from <= word.range.from && word.range.to <= range->to) owner = &edit;
        }
        if (owner == nullptr && skip_marks && word.kind == WordKind::punctuation) continue;
        words_.push_back(word.range);
        owners_.push_back(owner);
      }
    }
  }

  bool done() const { return at_ == words_.size(); }
  const Edit* owner() const { return done() ? nullptr : owners_[at_]; }
  std::string gap() const { return done() ? "" : utf8(slice(text_, {end_, words_[at_].from})); }

  // The text of the next item, an edit's words or one common word; moves past it.
  std::string take() {
    const Edit* edit = owner();
    const std::uint32_t from = words_[at_].from;
    do {
      end_ = words_[at_].to;
      ++at_;
    } while (edit != nullptr && owner() == edit);
    return utf8(slice(text_, {from, end_}));
  }

 private:
  std::u16string_view text_;
  std::vector<Range> words_;
  std::vector<const Edit*> owners_;
  std::size_t at_ = 0;
  std::uint32_t end_ = 0;
};

std::string join(const Group& group) {
  std::string text;
  for (const std::uint32_t sentence : group) {
    text += (text.empty() ? "" : ",") + std::to_string(sentence);
  }
  return text.empty() ? "-" : text;
}

}  // namespace

std::u16string utf16(std::string_view utf8) {
  std::u16string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t next = 1; next < length; ++next) {
      character = (character << 6) | (static_cast<unsigned char>(utf8[at + next]) & 0x3F);
    }
    at += length;
    if (character >= 0x10000) {
      text.push_back(static_cast<char16_t>(0xD800 + ((character - 0x10000) >> 10)));
      text.push_back(static_cast<char16_t>(0xDC00 + (character & 0x3FF)));
    } else {
      text.push_back(static_cast<char16_t>(character));
    }
  }
  return text;
}

std::string utf8(std::u16string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (is_high(unit) && at + 1 < text.size() && is_low(text[at + 1])) {
      append_utf8(result, 0x10000 + ((unit - 0xD800U) << 10) + (text[++at] - 0xDC00U));
    } else if (is_high(unit) || is_low(unit)) {
      std::array<char, 8> escaped{};
      std::snprintf(escaped.data(), escaped.size(), "\\u%04X", static_cast<unsigned>(unit));
      result += escaped.data();
    } else {
      append_utf8(result, unit);
    }
  }
  return result;
}

std::string without_bars(std::string_view notation) {
  std::string text(notation);
  std::erase(text, '|');
  return text;
}

std::string cut_sentences(std::string_view text, std::string_view lang) {
  const std::u16string whole = utf16(text);
  const Segmenter segmenter(folder_language(lang).abbreviations());
  std::string result;
  std::uint32_t written = 0;
  std::uint32_t last_end = 0;
  for (const Range& paragraph : segmenter.paragraphs(whole)) {
    for (const Range& sentence : segmenter.sentences(whole, paragraph)) {
      if (last_end > 0) {
        result += utf8(slice(whole, {written, last_end})) + "|";
        written = last_end;
      }
      last_end = sentence.to;
    }
  }
  return result + utf8(std::u16string_view(whole).substr(written));
}

std::string cut_words(std::string_view text) {
  const std::u16string whole = utf16(text);
  std::string result;
  for (const Word& word : Segmenter().words(whole, {0, static_cast<std::uint32_t>(whole.size())})) {
    result += result.empty() ? "" : "|";
    if (word.kind == WordKind::number) result += "#";
    result += utf8(slice(whole, word.range));
  }
  return result;
}

Read read(std::string_view notation, std::string_view lang) {
  Read read;
  const Segmenter segmenter(folder_language(lang).abbreviations());
  read.version.lang = lang;
  read.version.text = utf16(without_bars(notation));
  read.version.paragraphs = segmenter.paragraphs(read.version.text);
  if (notation.find('|') == std::string_view::npos) {
    for (const Range& paragraph : read.version.paragraphs) {
      for (const Range& sentence : segmenter.sentences(read.version.text, paragraph)) {
        read.version.sentences.push_back(sentence);
      }
    }
  } else {
    const std::u16string marked = utf16(notation);
    std::uint32_t from = 0;
    for (std::size_t at = 0; at <= marked.size();) {
      const std::size_t end = std::min(marked.find(u'|', at), marked.size());
      const auto to = from + static_cast<std::uint32_t>(end - at);
      while (from < to && read.version.text[from] == u' ') ++from;
      if (from < to) read.version.sentences.push_back({from, to});
      from = to;
      at = end + 1;
    }
  }
  for (const Range& sentence : read.version.sentences) {
    read.words.push_back(segmenter.words(read.version.text, sentence));
  }
  return read;
}

DiffSide Read::diff_side() const {
  DiffSide side{version.text, {}};
  for (const std::vector<Word>& sentence : words) side.sentences.emplace_back(sentence);
  return side;
}

std::string left_of(std::string_view notation) { return side_of(notation, false); }
std::string right_of(std::string_view notation) { return side_of(notation, true); }

std::string mark(std::string_view left, std::string_view right, const Ignore& ignore,
                 std::string_view lang) {
  const Read left_read = read(left, lang);
  const Read right_read = read(right, lang);
  const WordDiff diff = diff_words(left_read.diff_side(), right_read.diff_side(), ignore);
  Walk lefts(left_read, diff.edits, &Edit::left, ignore.punctuation);
  Walk rights(right_read, diff.edits, &Edit::right, ignore.punctuation);
  std::string result;
  while (!lefts.done() || !rights.done()) {
    const Edit* left_edit = lefts.owner();
    const Edit* right_edit = rights.owner();
    // Words that only one side has bring their white space, common ones take what both have.
    const std::string left_gap = lefts.gap();
    const std::string right_gap = rights.gap();
    const std::string gap = std::min(left_gap, right_gap);
    if (left_edit != nullptr && left_edit->kind != EditKind::changed) {
      const bool moved = left_edit->kind == EditKind::moved;
      result += left_gap + (moved ? "[>" : "[-");
      result += lefts.take() + (moved ? ">]" : "-]");
    } else if (right_edit != nullptr && right_edit->kind != EditKind::changed) {
      const bool moved = right_edit->kind == EditKind::moved;
      result += right_gap + (moved ? "[<" : "[+");
      result += rights.take() + (moved ? "<]" : "+]");
    } else if (left_edit != nullptr && left_edit == right_edit) {
      result += gap + "[" + lefts.take();
      result += "/" + rights.take() + "]";
    } else if (left_edit == nullptr && right_edit == nullptr && !lefts.done() && !rights.done()) {
      result += gap + lefts.take();
      rights.take();
    } else {
      return result + " <the edits do not fit the words>";
    }
  }
  return result;
}

std::string mark(std::string_view notation) { return mark(left_of(notation), right_of(notation)); }

std::string_view name_of(Relation relation) {
  constexpr std::array<std::string_view, 4> names = {"same", "cosmetic", "edited", "translated"};
  return names[static_cast<std::size_t>(relation)];
}

std::string beads(std::span<const Bead> beads) {
  std::string text;
  for (const Bead& bead : beads) {
    text += (text.empty() ? "" : " ") + join(bead.left) + ":" + join(bead.right);
  }
  return text;
}

std::string describe(std::span<const Bead> beads) {
  std::string text;
  for (const Bead& bead : beads) {
    text += join(bead.left) + ":" + join(bead.right) + " " + std::string(name_of(bead.relation));
    text += "\n";
  }
  return text;
}

VersionInput version_of(std::u16string text, std::string_view lang) {
  VersionInput version;
  version.text = std::move(text);
  version.lang = lang;
  return version;
}

Request request_of(std::initializer_list<std::string_view> texts, std::string_view lang) {
  Request request;
  request.languages.push_back(folder_input(lang));
  for (const std::string_view text : texts) {
    request.versions.push_back(version_of(utf16(text), lang));
    const auto count = static_cast<std::uint32_t>(request.versions.size());
    if (count > 1) request.pairs.push_back({count - 2, count - 1});
  }
  return request;
}

Comparison compare_all(const Request& request) {
  std::optional<Comparison> comparison = compare(request, [](double) { return true; });
  REQUIRE(comparison.has_value());
  return std::move(*comparison);
}

}  // namespace cotejo::notation
