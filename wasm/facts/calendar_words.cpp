#include "facts/calendar_words.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "facts/calendar_names.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

constexpr std::array<std::u16string_view, 8> day_values = {u"",    u"mon", u"tue", u"wed",
                                                           u"thu", u"fri", u"sat", u"sun"};

void set_weekday(std::vector<FoundWord>& words, std::size_t at, int day, std::size_t count) {
  words[at].weekday = day_values.at(static_cast<std::size_t>(day));
  words[at].names_day = count;
}

// Of the characters of weekdays from Monday on, the place of one; 0 where it is none.
int place_in(std::u16string_view characters, std::u16string_view form) {
  if (form.size() != 1) return 0;
  const std::size_t found = characters.find(form.front());
  return found == std::u16string_view::npos ? 0 : static_cast<int>(found) + 1;
}

// 星期三, 周三, 水曜日, 수요일. A single character is no weekday.
void find_east_asian(std::vector<FoundWord>& words) {
  constexpr std::u16string_view counted = u"一二三四五六日";
  constexpr std::u16string_view elements = u"月火水木金土日";
  constexpr std::u16string_view korean = u"월화수목금토일";
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::u16string_view form = words[at].form;
    const bool joined = at + 1 < words.size() && adjoin(words[at], words[at + 1]);
    if (form.size() > 2 && form.substr(1, 2) == u"요일") {
      if (const int day = place_in(korean, form.substr(0, 1))) set_weekday(words, at, day, 1);
    }
    if (!joined) continue;
    const std::u16string_view next = words[at + 1].form;
    if (next == u"曜") {
      const bool has_day = form_at(words, at + 2) == u"日";
      if (const int day = place_in(elements, form)) set_weekday(words, at, day, has_day ? 3 : 2);
      continue;
    }
    // «一周三次» is three times a week.
    const bool is_counted = at > 0 && is_among(words[at - 1].form, u" 一 两 兩 二 三 四 每一 ");
    const bool is_week = (form == u"周" || form == u"週") && !is_counted;
    const bool is_long =
        next == u"期" ? form == u"星" : next == u"拜" && (form == u"礼" || form == u"禮");
    const std::size_t place = at + (is_long ? 2 : 1);
    if ((!is_week && !is_long) || place >= words.size()) continue;
    const std::u16string_view name = words[place].form;
    const int day = name == u"天" ? 7 : place_in(counted, name);
    if (day > 0) set_weekday(words, at, day, place + 1 - at);
  }
}

// «terça-feira»; short only where no noun can follow: «na terça,».
void find_portuguese(std::vector<FoundWord>& words) {
  constexpr std::array<std::u16string_view, 5> names = {u"segunda", u"terca", u"quarta", u"quinta",
                                                        u"sexta"};
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto name = std::find(names.begin(), names.end(), words[at].form);
    if (name == names.end()) continue;
    const int day = static_cast<int>(name - names.begin()) + 1;
    const std::size_t hyphen = form_at(words, at + 1) == u"-" ? 1 : 0;
    const std::u16string_view next = form_at(words, at + 1 + hyphen);
    if (next == u"feira" || next == u"feiras") {
      set_weekday(words, at, day, 2 + hyphen);
    } else if (at > 0 && is_among(words[at - 1].form, u" na nesta desta ") &&
               (at + 1 == words.size() || words[at + 1].kind == WordKind::punctuation)) {
      set_weekday(words, at, day, 1);
    }
  }
}

// «יום שני» is a day and an ordinal, with the preposition before the first.
void find_hebrew(std::vector<FoundWord>& words) {
  constexpr auto names = std::to_array<std::u16string_view>(
      {u"שני", u"שלישי", u"רביעי", u"חמישי", u"שישי", u"שבת", u"ראשון"});
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (!is_among(words[at].form, u" יום ביום מיום ליום שביום ")) continue;
    const auto name = std::find(names.begin(), names.end(), words[at + 1].form);
    if (name == names.end()) continue;
    set_weekday(words, at, static_cast<int>(name - names.begin()) + 1, 2);
  }
}

// By our own names: those that are a common word elsewhere in a sentence count with their capital.
void find_own(std::string_view lang, std::vector<FoundWord>& words) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  const bool asks_for_capital = language == "el" || language == "id";
  for (std::size_t at = 0; at < words.size(); ++at) {
    FoundWord& word = words[at];
    if (word.kind != WordKind::word) continue;
    const CalendarName name = calendar_name(word.form, lang);
    const bool has_capital = word.is_capitalised;
    if (name.month > 0 && (language != "en" || has_capital)) word.month = name.month;
    if (name.weekday == 0 || (asks_for_capital && !has_capital)) continue;
    if (at > 0 && words[at - 1].form == u"santo") continue;  // «Santo Domingo»
    set_weekday(words, at, name.weekday, 1);
  }
}

// By the lexicon. Its short names are too often words.
void find_in_lexicon(const FactSide& side, const Lexicon& lexicon, std::vector<FoundWord>& words) {
  constexpr std::uint32_t shortest = 4;
  std::vector<std::u16string_view> forms;
  for (const FoundWord& word : words) forms.emplace_back(word.form);
  for (const Mention& mention : lexicon.find(forms)) {
    const std::u16string& key = side.lexicons->key(mention.concept_id);
    FoundWord& word = words[mention.first];
    if (key.size() < 3 || key[1] != u':' || word.kind != WordKind::word) continue;
    const std::string name(key.begin() + 2, key.end());
    FoundWord& last = words[mention.first + mention.count - 1];
    // «tháng 3» has its number in it.
    if (key.front() == u'm' && mention.count <= 2) last.month = to_int(name);
    if (key.front() != u'd' || mention.inflected || last.range.to - word.range.from < shortest) {
      continue;
    }
    // «thứ hai» is also "second": as a weekday it has a capital, or «ngày» before it.
    const bool is_vietnamese = side.lang.starts_with("vi");
    const bool is_day = mention.first > 0 && words[mention.first - 1].form == u"ngay";
    if (is_vietnamese && !last.is_capitalised && !word.is_capitalised && !is_day) continue;
    word.weekday = widened(name);
    word.names_day = mention.count;
  }
}

}  // namespace

void find_calendar_words(const FactSide& side, std::vector<FoundWord>& words) {
  const std::string_view language = std::string_view(side.lang).substr(0, side.lang.find('-'));
  if (language == "zh" || language == "ja" || language == "ko" || language == "yue") {
    find_east_asian(words);
    return;
  }
  if (language == "pt") find_portuguese(words);
  if (language == "he") find_hebrew(words);
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  if (knows_weekdays(side.lang)) {
    find_own(side.lang, words);
  } else if (lexicon != nullptr) {
    find_in_lexicon(side, *lexicon, words);
  }
}

}  // namespace cotejo
