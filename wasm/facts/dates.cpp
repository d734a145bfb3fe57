#include "facts/dates.hpp"

namespace cotejo {
namespace {

int day_of(const FoundWord& word) {
  const int day = word.kind == WordKind::number ? to_int(word.value) : -1;
  return day >= 1 && day <= 31 ? day : 0;
}

int year_of(const FoundWord& word) {
  const int year =
      word.kind == WordKind::number && word.range.length() == 4 ? to_int(word.value) : -1;
  return year >= 1000 && year <= 2999 ? year : 0;
}

std::u16string two_digits(int number) {
  return widened((number < 10 ? "0" : "") + std::to_string(number));
}

std::u16string date_value(int year, int month, int day) {
  std::u16string value = year > 0 ? widened(std::to_string(year)) : std::u16string(u"-");
  value += u"-" + two_digits(month);
  if (day > 0) value += u"-" + two_digits(day);
  return value;
}

// Words that may stand between the parts of a date: «11 de septiembre de 2023», "September 11,
// 2023", „11. September 2023“.
bool joins_date(const FoundWord& word) {
  return word.form == u"de" || word.form == u"del" || word.form == u"of" || word.form == u"the" ||
         word.form == u"," || word.form == u"." || word.form == u"di" || word.form == u"d";
}

class Dates {
 public:
  Dates(std::vector<FoundWord>& words, std::vector<Fact>& facts) : words_(words), facts_(facts) {}

  void find() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_[at].used) continue;
      if (find_iso(at)) continue;
      if (words_[at].month > 0) find_around(at);
    }
    for (FoundWord& word : words_) {
      if (word.weekday.empty() || word.used) continue;
      word.used = true;
      facts_.push_back({FactKind::date, word.range, word.weekday});
    }
  }

 private:
  bool find_iso(std::size_t at) {
    if (at + 4 >= words_.size() || year_of(words_[at]) == 0) return false;
    for (std::size_t next = at; next < at + 4; ++next) {
      if (!adjoin(words_[next], words_[next + 1])) return false;
    }
    const int month = day_of(words_[at + 2]);
    const int day = day_of(words_[at + 4]);
    if (words_[at + 1].form != u"-" || words_[at + 3].form != u"-" || month == 0 || month > 12 ||
        day == 0) {
      return false;
    }
    add(at, at + 4, date_value(year_of(words_[at]), month, day));
    return true;
  }

  // A month's name alone is too often a word ("may") to be a date.
  void find_around(std::size_t at) {
    std::size_t first = at;
    std::size_t last = at;
    int day = 0;
    if (const std::size_t before = neighbour(at, -1); before != at) {
      day = day_of(words_[before]);
      if (day > 0) first = before;
    }
    std::size_t after = neighbour(at, 1);
    if (day == 0 && after != at && year_of(words_[after]) == 0) {
      day = day_of(words_[after]);
      if (day > 0) {
        last = after;
        after = neighbour(after, 1);
      }
    }
    int year = 0;
    if (after != at && after > last) {
      year = year_of(words_[after]);
      if (year > 0) last = after;
    }
    if (day > 0 || year > 0) add(first, last, date_value(year, words_[at].month, day));
  }

  // The next word that is not one that joins the parts of a date; `at` itself where there is none.
  std::size_t neighbour(std::size_t at, int step) const {
    std::size_t next = at;
    for (int distance = 0; distance < 3; ++distance) {
      if ((step < 0 && next == 0) || (step > 0 && next + 1 >= words_.size())) return at;
      next = step < 0 ? next - 1 : next + 1;
      if (!joins_date(words_[next])) return next;
    }
    return at;
  }

  void add(std::size_t first, std::size_t last, std::u16string value) {
    for (std::size_t at = first; at <= last; ++at) words_[at].used = true;
    facts_.push_back(
        {FactKind::date, {words_[first].range.from, words_[last].range.to}, std::move(value)});
  }

  std::vector<FoundWord>& words_;
  std::vector<Fact>& facts_;
};

// "17:40" is a time of day, and two numbers only to Unicode's rules.
void find_time(std::vector<FoundWord>& words, std::size_t at, std::vector<Fact>& facts) {
  if (at + 2 >= words.size() || words[at + 1].form != u":" || words[at + 2].range.length() != 2 ||
      !adjoin(words[at], words[at + 1]) || !adjoin(words[at + 1], words[at + 2])) {
    return;
  }
  const int hours = to_int(words[at].value);
  const int minutes = to_int(words[at + 2].value);
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59) return;
  words[at].used = words[at + 2].used = true;
  facts.push_back({FactKind::number,
                   {words[at].range.from, words[at + 2].range.to},
                   widened(std::to_string(hours)) + u":" + two_digits(minutes)});
}

}  // namespace

void find_dates(std::vector<FoundWord>& words, std::vector<Fact>& facts) {
  Dates(words, facts).find();
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words[at].used) find_time(words, at, facts);
  }
}

}  // namespace cotejo
