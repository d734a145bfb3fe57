#include "facts/dates.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "facts/numeric_dates.hpp"

namespace cotejo {
namespace {

// Words that may stand between the parts of a date: «11 de septiembre de 2023», "September 11,
// 2023", „11. September 2023“, «1.º de mayo».
constexpr std::u16string_view joins_date =
    u" de del of the , . ° di d o a er er. der des nam thang ngay ";

// Between the first and the last day of a range, or two days of a list.
constexpr std::u16string_view joins_days =
    u" - al a to and y e et und bis au aux по и til tot och og en do i până & , . el le the de del "
    u"il zum den der o through until ";

// The first of a month where it is no number.
constexpr std::u16string_view first_of_month =
    u" first primero primer premier primo primeiro ersten erster первое первого eerste første "
    u"första ";

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

class Dates {
 public:
  Dates(std::string_view lang, std::vector<FoundWord>& words, std::vector<FoundFact>& facts)
      : lang_(lang), words_(words), facts_(facts) {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      for (std::size_t part = 0; part < words_[at].count; ++part) number_of_[at + part] = at;
    }
  }

  void find() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_[at].used) continue;
      if (const std::size_t count = read_numeric_date(lang_, words_, at, facts_)) {
        use(words_, at, count);
      } else if (const std::size_t more = read_east_asian_date(words_, at, facts_)) {
        use(words_, at, more);
      } else if (words_[at].month > 0) {
        find_around(at);
      }
    }
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const FoundWord& word = words_[at];
      if (word.weekday.empty() || word.used) continue;
      const std::size_t last = at + word.names_day - 1;
      add(at, last, word.weekday);
    }
  }

 private:
  // The day of a month in the word, or ending there, and where it begins.
  struct Day {
    int day = 0;
    std::size_t first = nowhere;
  };
  Day day_at(std::size_t at) const {
    if (at >= words_.size() || words_[at].used) return {};
    if (is_among(words_[at].form, first_of_month)) return {1, at};
    const std::size_t first = number_of_[at];
    if (first == nowhere) return {};
    const int day = to_int(words_[first].value);
    return day >= 1 && day <= 31 ? Day{day, first} : Day{};
  }

  // «el 4-1 de febrero»
  bool is_score(Day day) const {
    return day.day > 0 && day.first >= 2 && words_[day.first - 1].form == u"-" &&
           adjoin(words_[day.first - 1], words_[day.first]) &&
           to_int(words_[day.first - 2].value) >= day.day;
  }

  int year_at(std::size_t at) const {
    const FoundWord& word = words_[at];
    const int year =
        word.kind == WordKind::number && word.range.length() == 4 ? to_int(word.value) : -1;
    return year >= 1000 && year <= 2999 && !word.used ? year : 0;
  }

  // A month's name alone is too often a word ("may") to be a date.
  void find_around(std::size_t at) {
    const int month = words_[at].month;
    std::size_t first = at;
    std::size_t last = at;
    Day day;
    if (const std::size_t before = neighbour(at, -1); before != at) {
      day = day_at(before);
      if (is_score(day)) day = {};
      if (day.day > 0) first = day.first;
    }
    std::size_t after = neighbour(at, 1);
    if (day.day == 0 && after != at && year_at(after) == 0) {
      day = day_at(after);
      if (day.day > 0) {
        last = after + words_[after].count - (words_[after].count > 0 ? 1 : 0);
        after = neighbour(last, 1);
      }
    }
    const std::size_t other = day.day == 0 ? nowhere : other_day(first, last, at, day.day);
    if (other != nowhere && other > last) after = neighbour(other, 1);
    int year = 0;
    if (after != at && after > last && after < words_.size()) {
      year = year_at(after);
      if (year > 0 && other == nowhere) last = after;
      if (year > 0) words_[after].used = true;
    }
    if (day.day == 0 && year == 0) return;
    add(first, last, date_value(year, month, day.day));
    if (other != nowhere) {
      add(other, other, date_value(year, month, to_int(words_[other].value)));
    }
  }

  // The other day of a range or list that shares the month: before the day, or after it where that
  // is after the month. `nowhere` if there is none.
  std::size_t other_day(std::size_t first, std::size_t last, std::size_t month, int day) const {
    const auto is_day = [&](std::size_t at) {
      return words_[at].kind == WordKind::number && words_[at].count == 1 && !words_[at].used &&
             day_at(at).day > 0;
    };
    if (first < month) {
      std::size_t at = first;
      for (int distance = 0; distance < 4 && at > 0; ++distance) {
        --at;
        if (distance > 0 && is_day(at) && to_int(words_[at].value) < day) return at;
        if (!is_among(words_[at].form, joins_days)) return nowhere;
      }
      return nowhere;
    }
    const std::size_t at = last + 2;
    if (at >= words_.size() || !is_day(at) || to_int(words_[at].value) <= day) return nowhere;
    const bool is_joined = words_[last + 1].form == u"-" && adjoin(words_[last + 1], words_[at]);
    const bool is_listed = is_among(words_[last + 1].form, u" to and ") &&
                           (at + 1 == words_.size() || words_[at + 1].kind != WordKind::word);
    return is_joined || is_listed ? at : nowhere;
  }

  // The next word that is not one that joins the parts of a date; `at` itself where there is none.
  std::size_t neighbour(std::size_t at, int step) const {
    std::size_t next = at;
    for (int distance = 0; distance < 4; ++distance) {
      if ((step < 0 && next == 0) || (step > 0 && next + 1 >= words_.size())) return at;
      next = step < 0 ? next - 1 : next + 1;
      if (!is_among(words_[next].form, joins_date)) return next;
    }
    return at;
  }

  void add(std::size_t first, std::size_t last, std::u16string value) {
    use(words_, first, last + 1 - first);
    FoundFact fact;
    fact.kind = FactKind::date;
    fact.range = {words_[first].range.from, words_[last].range.to};
    fact.value = std::move(value);
    facts_.push_back(std::move(fact));
  }

  std::string_view lang_;
  std::vector<FoundWord>& words_;
  std::vector<FoundFact>& facts_;
  // Where the number begins that a word is part of.
  std::vector<std::size_t> number_of_ = std::vector<std::size_t>(words_.size(), nowhere);
};

}  // namespace

void find_dates(std::string_view lang, std::vector<FoundWord>& words,
                std::vector<FoundFact>& facts) {
  Dates(lang, words, facts).find();
}

}  // namespace cotejo
