#include "facts/dates.hpp"

#include <algorithm>

#include "facts/numeric_dates.hpp"

namespace cotejo {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

class Dates {
 public:
  Dates(FactWords& words, std::vector<FoundFact>& facts) : words_(words), facts_(facts) {}

  void find() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_.is_used(at)) continue;
      const bool may_begin = words_.number_at(at) != nullptr || words_[at].month > 0 ||
                             words_[at].kind == WordKind::number || words_.is_numeral(at);
      if (!may_begin) continue;
      const std::size_t known = facts_.size();
      std::size_t count = read_numeric_date(words_, at, facts_);
      if (count == 0) count = read_east_asian_date(words_, at, facts_);
      if (count > 0) {
        words_.use(at, count);
        if (facts_.size() == known + 1) places_.push_back({at, at + count - 1, known});
      } else if (words_[at].month > 0) {
        find_around(at);
      }
    }
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const ReadWord& word = words_[at];
      if (word.weekday == 0 || words_.is_used(at)) continue;
      if (!add_weekday(at)) add(at, at + word.weekday_words - 1, {.weekday = word.weekday});
    }
  }

 private:
  // The day of a month in the word, or ending there, and where it begins.
  struct Day {
    int day = 0;
    std::size_t first = nowhere;
    std::size_t count = 1;
  };
  Day day_at(std::size_t at) const {
    if (at >= words_.size() || words_.is_used(at)) return {};
    if (words_.has(at, Sense::first_of_month)) return {1, at};
    const FoundNumber* number = words_.number_at(at);
    if (number == nullptr) return {};
    const int day = to_int(number->value);
    return day >= 1 && day <= 31 ? Day{day, number->first, number->count} : Day{};
  }

  // The number that is one word, in digits; -1 where there is none.
  int digits_at(std::size_t at) const {
    const FoundNumber* number = words_.number_from(at);
    return number != nullptr && number->count == 1 ? to_int(number->value) : -1;
  }

  // «el 4-1 de febrero»
  bool is_score(Day day) const {
    if (day.day == 0 || day.first < 2) return false;
    const FoundNumber* before = words_.number_from(day.first - 2);
    return before != nullptr && words_.form(day.first - 1) == u"-" &&
           words_.adjoins_next(day.first - 1) && to_int(before->value) >= day.day;
  }

  int year_at(std::size_t at) const {
    const ReadWord& word = words_[at];
    const FoundNumber* number = words_.number_from(at);
    const bool has_four = word.kind == WordKind::number && word.range.length() == 4;
    const int year = has_four && number != nullptr ? to_int(number->value) : -1;
    return year >= 1000 && year <= 2999 && !words_.is_used(at) ? year : 0;
  }

  // A date that is found, by its words and its place among the facts.
  struct Place {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t fact = 0;
  };

  // Adds the weekday to the day of a month that it stands beside: "Monday, 14 April".
  bool add_weekday(std::size_t at) {
    const ReadWord& word = words_[at];
    const std::size_t end = at + word.weekday_words - 1;
    const std::size_t next = neighbour(end, 1);
    const std::size_t before = neighbour(at, -1);
    for (Place& place : places_) {
      FoundFact& fact = facts_[place.fact];
      Date& date = std::get<Date>(fact.value);
      const bool is_before = next != end && place.first == next;
      const bool is_after = before != at && place.last == before;
      if ((!is_before && !is_after) || date.weekday > 0 || date.day == 0) continue;
      date.weekday = word.weekday;
      words_.use(at, word.weekday_words);
      place = {std::min(place.first, at), std::max(place.last, end), place.fact};
      fact.range = {words_[place.first].range.from, words_[place.last].range.to};
      fact.first = static_cast<std::uint32_t>(place.first);
      return true;
    }
    return false;
  }

  // A month's name alone is a date only where it is surely one: "may".
  void find_around(std::size_t at) {
    Date date = {.month = words_[at].month};
    std::size_t first = at;
    std::size_t last = at + std::max<std::size_t>(words_[at].month_words, 1) - 1;
    Day day;
    if (const std::size_t before = neighbour(at, -1); before != at) {
      day = day_at(before);
      if (is_score(day)) day = {};
      if (day.day > 0) first = day.first;
    }
    std::size_t after = neighbour(last, 1);
    if (day.day == 0 && after > last && year_at(after) == 0) {
      day = day_at(after);
      if (day.day > 0) {
        last = day.first + day.count - 1;
        after = neighbour(last, 1);
      }
    }
    date.day = day.day;
    const std::size_t other = day.day == 0 ? nowhere : other_day(first, last, at, day.day);
    if (other != nowhere && other > last) after = neighbour(other, 1);
    if (after != at && after > last && after < words_.size()) {
      date.year = year_at(after);
      if (date.year > 0 && other == nowhere) last = after;
      if (date.year > 0) words_.use(after, 1);
    }
    if (date.day == 0 && date.year == 0 && !words_[at].month_alone) return;
    add(first, last, date);
    if (other != nowhere) {
      date.day = digits_at(other);
      add(other, other, date);
    }
  }

  // The other day of a range or list that shares the month: before the day, or after it where that
  // is after the month. `nowhere` if there is none.
  std::size_t other_day(std::size_t first, std::size_t last, std::size_t month, int day) const {
    const auto is_day = [&](std::size_t at) {
      return words_[at].kind == WordKind::number && digits_at(at) >= 0 && !words_.is_used(at) &&
             day_at(at).day > 0;
    };
    if (first < month) {
      std::size_t at = first;
      for (int distance = 0; distance < 4 && at > 0; ++distance) {
        --at;
        if (distance > 0 && is_day(at) && digits_at(at) < day) return at;
        if (!words_.has(at, Sense::joins_days)) return nowhere;
      }
      return nowhere;
    }
    const std::size_t at = last + 2;
    if (at >= words_.size() || !is_day(at) || digits_at(at) <= day) return nowhere;
    const bool is_joined = words_.form(last + 1) == u"-" && words_.adjoins_next(last + 1);
    const bool is_listed = words_[last + 1].kind == WordKind::word &&
                           words_.has(last + 1, Sense::joins_days) &&
                           (at + 1 == words_.size() || words_[at + 1].kind != WordKind::word);
    return is_joined || is_listed ? at : nowhere;
  }

  // The next word that is not one that joins the parts of a date; `at` itself where there is none.
  std::size_t neighbour(std::size_t at, int step) const {
    std::size_t next = at;
    for (int distance = 0; distance < 4; ++distance) {
      if ((step < 0 && next == 0) || (step > 0 && next + 1 >= words_.size())) return at;
      next = step < 0 ? next - 1 : next + 1;
      if (!words_.has(next, Sense::joins_dates)) return next;
    }
    return at;
  }

  void add(std::size_t first, std::size_t last, Date date) {
    words_.use(first, last + 1 - first);
    places_.push_back({first, last, facts_.size()});
    facts_.push_back(words_.fact(FactKind::date, first, last + 1 - first, date));
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
  std::vector<Place> places_;  // of the dates with a month by name, and of weekdays
};

}  // namespace

void find_dates(FactWords& words, std::vector<FoundFact>& facts) { Dates(words, facts).find(); }

}  // namespace cotejo
