#include "facts/durations.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace cotejo {
namespace {

constexpr std::int64_t one = 100;  // amounts are in hundredths
constexpr std::int64_t most = 100'000'000;

// Nothing of what is no number, or too large.
std::optional<std::int64_t> hundredths_of(std::string_view number) {
  const std::size_t point = std::min(number.find('.'), number.size());
  std::string decimals(number.substr(std::min(point + 1, number.size())));
  decimals.resize(2, '0');
  const std::string digits = std::string(number.substr(0, point)) + decimals;
  std::int64_t amount = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || amount > most)
    return {};
  return amount;
}

// How many of a span, in the words `first` to `first + count`.
struct Amount {
  std::int64_t hundredths = 0;
  std::size_t count = 0;
  std::string number;  // as it was read; empty where it was none
};

class Durations {
 public:
  Durations(FactWords& words, std::vector<FoundFact>& facts) : words_(words), facts_(facts) {}

  void find() {
    const Senses beginnings = senses_of({Sense::unit, Sense::span_ending, Sense::lasts});
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_.is_used(at)) continue;
      const bool may_begin =
          words_.may_name(at, beginnings) || words_.may_count(at) || words_.form(at) == u"一";
      if (may_begin) find_at(at);
    }
  }

 private:
  struct Found {
    Duration duration;
    std::size_t count = 0;  // of words
    std::string number;
  };

  void find_at(std::size_t at) {
    Found found = read_part(at);
    const auto named = words_.named_at(at, Sense::lasts);
    // «quinze jours» are two weeks, and fifteen days.
    Duration literal;
    if (named.count > 0 && named.count >= found.count) {
      if (named.count == found.count) literal = found.duration;
      const Length length = unpacked_duration(named.value);
      found = {{length.months * one, length.minutes * 60 * one, Span::none}, named.count, {}};
    }
    if (found.count == 0 || words_.is_any_used(at, found.count)) return;
    for (int parts = 1; parts < 3 && add_part(at, found); ++parts) continue;
    if (!add_step(at, found)) add(at, found, literal);
  }

  NumberWord::Kind kind_of(std::size_t at) const {
    return at < words_.size() ? words_[at].reading->number.kind : NumberWord::Kind::none;
  }

  bool is_hyphen(std::size_t at) const {
    return words_.form(at) == u"-" && words_.adjoins_next(at);
  }

  // "half an", «media», „eine halbe“, "demi-"
  Amount half_at(std::size_t at) const {
    std::size_t next = at;
    if (kind_of(next) == NumberWord::Kind::weak) ++next;
    if (kind_of(next) != NumberWord::Kind::half) return {};
    ++next;
    if (kind_of(next) == NumberWord::Kind::weak || is_hyphen(next)) ++next;
    return {one / 2, next - at, {}};
  }

  Amount amount_at(std::size_t at) const {
    if (const FoundNumber* number = words_.number_from(at)) {
      const auto hundredths = hundredths_of(number->value);
      if (!hundredths || number->is_ordinal) return {};
      const std::size_t next = at + number->count;
      return {*hundredths, number->count + (is_hyphen(next) ? 1 : 0), number->value};
    }
    if (Amount half = half_at(at); half.count > 0) return half;
    if (words_.form(at) == u"一") return {one, 1, "1"};
    // "The first hour" is no hour.
    if (kind_of(at) != NumberWord::Kind::weak || words_.has(at, Sense::first_of_month)) return {};
    const std::uint64_t value = words_[at].reading->number.value;
    return {static_cast<std::int64_t>(value) * one, 1, std::to_string(value)};
  }

  Span span_at(std::size_t at, std::size_t& count) const {
    auto unit = words_.named_at(at, Sense::unit);
    if (unit.count == 0) unit = words_.named_at(at, Sense::span_ending);  // „16-jährig“
    count = unit.count;
    return count > 0 ? span_of(unit.value) : Span::none;
  }

  // «2021 год», 2021年: a year has four digits, and no length.
  bool is_year(std::size_t at, Span span, const Amount& amount) const {
    return span == Span::year && words_[at].kind == WordKind::number &&
           amount.hundredths >= 1000 * one && amount.hundredths < 3000 * one;
  }

  // 3日 is more often a day of the month.
  bool is_day_of_month(std::size_t at, std::size_t count) const {
    constexpr std::u16string_view marks = u"日号號일";
    const std::u16string_view form = words_.form(at);
    return count == 1 && form.size() == 1 && marks.find(form.front()) != marks.npos;
  }

  // "Two decades" are twenty as a number, which tells that they are years.
  Found read_decades(std::size_t at) const {
    const FoundNumber* number = words_.number_from(at);
    if (number == nullptr || number->count < 2) return {};
    std::size_t units = 0;
    if (span_at(at + number->count - 1, units) != Span::decade || units != 1) return {};
    const auto hundredths = hundredths_of(number->value);
    if (!hundredths) return {};
    return {duration_of(Span::year, *hundredths), number->count, number->value};
  }

  // What stands between a number and its span, by how many words: "more", «les deux dernières
  // années».
  std::size_t before_span_at(std::size_t at) const {
    for (const Sense sense : {Sense::before_span, Sense::last_span, Sense::next_span}) {
      const std::size_t count = words_.named_at(at, sense).count;
      if (count > 0) return count;
    }
    return 0;
  }

  // An amount and its span, and a half of it: «dos años y medio».
  Found read_part(std::size_t at) const {
    if (Found decades = read_decades(at); decades.count > 0) return decades;
    Amount amount = amount_at(at);
    if (amount.count > 0) amount.count += before_span_at(at + amount.count);
    std::size_t units = 0;
    const Span span = span_at(at + amount.count, units);
    if (span == Span::none || is_day_of_month(at + amount.count, units)) return {};
    if (is_year(at, span, amount)) return {};
    std::size_t count = amount.count + units;
    if (const std::size_t half = half_after(at + count)) {
      // The number has it already.
      if (amount.hundredths % one == 0) amount.hundredths += one / 2;
      if (amount.count == 0) amount.hundredths = one + one / 2;
      count += half;
    }
    if (amount.hundredths == 0) return {};
    return {duration_of(span, amount.hundredths), count, amount.number};
  }

  // "and a half", and the half alone of languages that need no "and"; gives the number of words.
  std::size_t half_after(std::size_t at) const {
    if (words_.form(at) == u"半") return 1;
    std::size_t next = at;
    if (kind_of(next) != NumberWord::Kind::connector) return 0;
    ++next;
    if (kind_of(next) == NumberWord::Kind::weak) ++next;
    if (kind_of(next) != NumberWord::Kind::half) return 0;
    return is_span(next + 1) ? 0 : next + 1 - at;
  }

  bool is_span(std::size_t at) const {
    std::size_t count = 0;
    return span_at(at, count) != Span::none;
  }

  // "and 20 minutes", "30 min": a part in a shorter span.
  bool add_part(std::size_t at, Found& found) const {
    std::size_t next = at + found.count;
    const bool joins = kind_of(next) == NumberWord::Kind::connector || words_.form(next) == u",";
    if (joins) ++next;
    const FoundNumber* number = words_.number_from(next);
    if (number == nullptr || words_.is_used(next) || found.duration.span <= Span::second)
      return false;
    const Found more = read_part(next);
    if (more.count == 0 || more.duration.span >= found.duration.span) return false;
    found.duration.months += more.duration.months;
    found.duration.seconds += more.duration.seconds;
    found.duration.span = more.duration.span;
    found.count = next + more.count - at;
    found.number.clear();
    return true;
  }

  // "two weeks ago": how far it lies from now.
  bool add_step(std::size_t at, const Found& found) {
    const std::size_t end = at + found.count;
    std::size_t before = words_.named_before(at, Sense::ago).count;
    std::size_t after = words_.named_at(end, Sense::ago).count;
    const bool is_past = before + after > 0;
    if (!is_past) {
      before = words_.named_before(at, Sense::ahead).count;
      after = words_.named_at(end, Sense::ahead).count;
    }
    const int number = to_int(found.number);
    if (before + after == 0 || number <= 0) return false;
    const std::size_t first = at - before;
    const std::size_t count = found.count + before + after;
    const Step step = {found.duration.span, is_past ? -number : number};
    words_.use(first, count);
    FoundFact fact = words_.fact(FactKind::date, first, count, Date{.step = step});
    fact.other_values.emplace_back(found.duration);
    facts_.push_back(std::move(fact));
    return true;
  }

  void add(std::size_t at, const Found& found, const Duration& literal) {
    words_.use(at, found.count);
    FoundFact fact = words_.fact(FactKind::duration, at, found.count, found.duration);
    if (literal != Duration{}) fact.other_values.emplace_back(literal);
    if (!found.number.empty()) fact.other_values.emplace_back(Quantity{found.number});
    const bool may_be_clock = found.duration.span == Span::hour && found.duration.seconds > 0 &&
                              words_.has(at + found.count - 1, Sense::clock);
    const int hours = to_int(found.number);
    if (may_be_clock && hours >= 0 && hours <= 24) {
      fact.other_values.emplace_back(TimeOfDay{hours, 0});
    }
    facts_.push_back(std::move(fact));
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
};

}  // namespace

void find_durations(FactWords& words, std::vector<FoundFact>& facts) {
  Durations(words, facts).find();
}

}  // namespace cotejo
