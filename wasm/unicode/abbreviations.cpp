#include "unicode/abbreviations.hpp"

#include <algorithm>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Our lists hold nothing beyond U+FFFF.
std::u16string utf16(std::string_view utf8) {
  std::u16string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto byte = [&](std::size_t offset) {
      return static_cast<unsigned>(static_cast<unsigned char>(utf8[at + offset]));
    };
    unsigned character = byte(0);
    if (character < 0x80) {
      at += 1;
    } else if (character < 0xE0) {
      character = (character & 0x1F) << 6 | (byte(1) & 0x3F);
      at += 2;
    } else {
      character = (character & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
      at += 3;
    }
    text.push_back(static_cast<char16_t>(character));
  }
  return text;
}

const Language* find_language(std::span<const Language> languages, std::string_view lang) {
  const auto found = std::find_if(languages.begin(), languages.end(),
                                  [&](const Language& one) { return one.lang == lang; });
  return found == languages.end() ? nullptr : &*found;
}

}  // namespace

Abbreviations::Abbreviations(std::string_view lang) {
  add(common_language);
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "nb" || language == "nn") language = "no";
  for (const auto languages :
       {romance_languages(), germanic_languages(), slavic_languages(), other_languages()}) {
    if (const Language* own = find_language(languages, language)) add(*own);
  }
  sort_stably(entries_, [](const Entry& a, const Entry& b) { return a.word < b.word; });
  std::size_t kept = 0;
  for (Entry& entry : entries_) {
    if (kept > 0 && entries_[kept - 1].word == entry.word) {
      entries_[kept - 1].habits |= entry.habits;
    } else {
      std::swap(entries_[kept++], entry);
    }
  }
  entries_.resize(kept);
}

void Abbreviations::add(const Language& language) {
  add(language.titles, Habit::title);
  add(language.counting, Habit::counting);
  add(language.closing, Habit::closing);
  add(language.before_nouns, Habit::before_nouns);
  add(language.before_names, Habit::before_names);
  add(language.starters, Habit::starter);
  add(language.openers, Habit::opener);
  ordinals_ = language.ordinals;
  own_stop_ = language.own_stop;
  full_stop_ends_ = language.full_stop_ends;
}

void Abbreviations::add(std::string_view words, Habit habit) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) {
      entries_.push_back({utf16(words.substr(0, end)), static_cast<std::uint8_t>(habit)});
    }
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

std::uint8_t Abbreviations::habits_of(std::u16string_view word) const {
  const auto found = std::lower_bound(
      entries_.begin(), entries_.end(), word,
      [](const Entry& entry, std::u16string_view key) { return entry.word < key; });
  return found != entries_.end() && found->word == word ? found->habits : std::uint8_t{0};
}

}  // namespace cotejo
