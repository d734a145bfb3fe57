#include "facts/titled_names.hpp"

#include <algorithm>

#include "facts/speakers.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest = 2;  // characters of a name
constexpr std::size_t longest = 4;

// 周三 is Wednesday, though 周 is a family name.
bool begins_weekday(const BeadWord& word) {
  const WordReading& reading = *word.word().reading;
  return reading.weekday > 0 ||
         std::any_of(reading.phrases.begin(), reading.phrases.end(), [&](const Phrase& phrase) {
           return phrase.sense == Sense::weekday &&
                  phrase_words(phrase.name, word.sentence->words, word.at) > 0;
         });
}

// Whether a word may be a part of a name: of Chinese characters, of katakana or hangul.
bool may_be_in_name(const SideWords& words, std::uint32_t at) {
  if (words[at].word().kind != WordKind::word || begins_weekday(words[at])) return false;
  std::size_t place = 0;
  const char32_t first = next_code_point(words.written(at), place);
  constexpr char32_t first_of_hiragana = 0x3041;
  constexpr char32_t last_of_hiragana = 0x309F;
  return is_hangul(first) ||
         (needs_dictionary(first) && (first < first_of_hiragana || first > last_of_hiragana));
}

// The words that adjoin a place on one side, up to as many characters as a name has.
struct Run {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

std::size_t size_of(const SideWords& words, Run run) {
  return run.first < run.end ? words.range(run.first, run.end - 1).length() : 0;
}

Run run_beside(const SideWords& words, const Speaker& title, bool before) {
  const std::uint32_t edge = before ? title.first : title.last + 1;
  Run run = {edge, edge};
  // In Korean a space parts the name and what somebody is.
  const std::uint32_t gap = is_hangul(words[title.first].form().front()) ? 1 : 0;
  const auto adjoins = [&](std::uint32_t one, std::uint32_t next) {
    return words[one].sentence == words[next].sentence &&
           words[one].word().range.to + gap == words[next].word().range.from;
  };
  if (before) {
    while (run.first > 0 && may_be_in_name(words, run.first - 1) &&
           adjoins(run.first - 1, run.first) &&
           size_of(words, {run.first - 1, run.end}) <= longest) {
      --run.first;
    }
  } else {
    while (run.end < words.size() && may_be_in_name(words, run.end) &&
           adjoins(run.end - 1, run.end) && size_of(words, {run.first, run.end + 1}) <= longest) {
      ++run.end;
    }
  }
  return run;
}

// Takes off what both runs have away from the title, as far as a name is left.
void take_off_common(const BeadWords& words, Run& left, Run& right, bool before) {
  const auto may_go = [&](const SideWords& side, const Run& run) {
    const Run rest = before ? Run{run.first + 1, run.end} : Run{run.first, run.end - 1};
    return size_of(side, rest) >= shortest;
  };
  while (left.first < left.end && right.first < right.end) {
    const std::uint32_t one = before ? left.first : left.end - 1;
    const std::uint32_t other = before ? right.first : right.end - 1;
    if (words.left[one].form() != words.right[other].form() || !may_go(words.left, left) ||
        !may_go(words.right, right)) {
      return;
    }
    if (before) {
      ++left.first;
      ++right.first;
    } else {
      --left.end;
      --right.end;
    }
  }
}

// Moves the beginning to the last family name with which a name of two characters or three begins.
bool begin_with_surname(const SideWords& words, Run& run, bool before) {
  constexpr std::size_t most = 3;
  const std::u16string& surnames = words.side().language->surnames();
  if (surnames.empty()) return true;
  const auto begins = [&](std::uint32_t at) {
    return surnames.find(words[at].form().front()) != std::u16string::npos;
  };
  if (!before) {
    while (size_of(words, run) > most) --run.end;
    return run.first < run.end && begins(run.first);
  }
  for (std::uint32_t at = run.first; at < run.end; ++at) {
    const std::size_t size = size_of(words, {at, run.end});
    // Two syllables are oftener a word.
    const bool is_korean = is_hangul(words[at].form().front());
    if (size < (is_korean ? most : shortest) || size > most || !begins(at)) continue;
    run.first = at;
    return true;
  }
  return false;
}

std::u16string_view text_of(const SideWords& words, Run run) {
  return slice(words.side().text, words.range(run.first, run.end - 1));
}

// Whether one is a part of the other: 山本 of 山本隆.
bool holds(std::u16string_view one, std::u16string_view other) {
  return one.find(other) != std::u16string_view::npos ||
         other.find(one) != std::u16string_view::npos;
}

}  // namespace

void add_titled_name_changes(const BeadWords& words, std::vector<FactChange>& changes) {
  const Language& language = *words.left.side().language;
  const bool is_read = !language.surnames().empty() || language.titles_stand_behind();
  if (words.bilingual || !is_read) return;
  for (std::uint32_t at = 0; at < words.left.size(); ++at) {
    const Speaker left_title = speaker_at(words.left, at);
    if (left_title.key == 0 || words.left[at].partner == no_place) continue;
    const Speaker right_title = speaker_at(words.right, words.left[at].partner);
    if (right_title.key == 0) continue;
    for (const bool before : {true, false}) {
      if (!before && language.titles_stand_behind()) continue;
      Run left = run_beside(words.left, left_title, before);
      Run right = run_beside(words.right, right_title, before);
      take_off_common(words, left, right, before);
      if (!begin_with_surname(words.left, left, before) ||
          !begin_with_surname(words.right, right, before) || size_of(words.left, left) < shortest ||
          size_of(words.right, right) < shortest ||
          holds(text_of(words.left, left), text_of(words.right, right))) {
        continue;
      }
      const auto fact_of = [](const SideWords& side, Run run) {
        return Fact{FactKind::name, side.range(run.first, run.end - 1),
                    side.value(run.first, run.end - 1)};
      };
      changes.push_back(
          {FactKind::name, fact_of(words.left, left), fact_of(words.right, right), {}});
      return;
    }
  }
}

}  // namespace cotejo
