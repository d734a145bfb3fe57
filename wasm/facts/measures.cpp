#include "facts/measures.hpp"

#include <algorithm>
#include <cmath>

#include "facts/measure_sizes.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

using Kind = Measurement::Kind;

struct Found {
  Measurement measure;
  std::size_t count = 0;  // of words
  bool is_open = false;
};

// Signs and names that many currencies share.
bool is_shared_name(const Measurement& measure) {
  return measure.kind == Kind::currency &&
         (measure.value == currency_value("USD") || measure.value == currency_value("MXN") ||
          measure.value == currency_value("GBP"));
}

// The measure that begins at a word.
Found measure_at(const FactWords& words, std::size_t at) {
  Found found;
  const auto take = [&](Sense sense, Kind kind) {
    const FactWords::Named named = words.named_at(at, sense);
    if (named.count > found.count) found = {{kind, named.value}, named.count, named.count == 1};
  };
  take(Sense::unit_sign, Kind::unit);
  take(Sense::currency_sign, Kind::currency);
  take(Sense::unit, Kind::unit);
  take(Sense::currency, Kind::currency);
  const bool is_torn = found.count > 1 && !words.adjoins_next(at) &&
                       words.named_at(at, Sense::currency_sign).count == found.count;
  if (is_torn) return {};
  // Spans of time are those of durations and dates.
  if (found.measure.kind == Kind::unit && span_of(found.measure.value) != Span::none) return {};
  // "in" is a preposition before it is an inch.
  if (is_named(found.measure, "inch") && words.form(at).size() <= 2) return {};
  found.is_open = found.is_open && is_shared_name(found.measure);
  return found;
}

// Letters right after digits: "36.8C", "12km".
std::u16string_view letters_after_digits(std::u16string_view form) {
  const auto is_of_number = [](char16_t unit) {
    return (unit >= u'0' && unit <= u'9') || unit == u'.' || unit == u',' || unit == u'"';
  };
  const auto letter = std::find_if_not(form.begin(), form.end(), is_of_number);
  return form.substr(static_cast<std::size_t>(letter - form.begin()));
}

Measurement attached_measure(const FactWords& words, std::size_t at) {
  Measurement measure;
  const std::u16string_view letters = letters_after_digits(words.form(at));
  if (letters.empty() || letters == words.form(at) ||
      power_of_suffix(words.form(at), words.language()) > 0)
    return measure;
  words.language().base_senses().visit_key(utf8_of(letters), [&](const TableEntry& entry) {
    const auto sense = static_cast<Sense>(entry.kind);
    if (measure.kind == Kind::none && (sense == Sense::unit || sense == Sense::unit_sign)) {
      measure = {Kind::unit, entry.value};
    }
  });
  return measure;
}

bool is_number(const FoundFact& fact) {
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  return fact.kind == FactKind::number && quantity != nullptr &&
         quantity->nature != Quantity::Nature::code;
}

// A part of a unit that is no whole is a decimal of it: half a point.
void make_decimal(Quantity& quantity) {
  if (quantity.parts == 0) return;
  const double amount = amount_of(quantity.number) / quantity.parts;
  constexpr std::size_t decimals = 3;
  std::string digits = std::to_string(std::lround(amount * 1000));
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, 1, '.');
  quantity.number = shifted(std::move(digits), 0);
  quantity.parts = 0;
}

template <typename Change>
void change_quantities(FoundFact& fact, Change change) {
  if (Quantity* quantity = std::get_if<Quantity>(&fact.value)) change(*quantity);
  for (Value& value : fact.other_values) {
    if (Quantity* quantity = std::get_if<Quantity>(&value)) change(*quantity);
  }
}

class Measures {
 public:
  explicit Measures(FactWords& words) : words_(words) {}

  void find(FoundFact& fact) {
    if (find_before(fact, true) || find_after(fact)) return;
    if (const Measurement attached = attached_measure(words_, fact.first);
        attached.kind != Kind::none) {
      set(fact, {attached, 0, false});
      fact.is_ordinal = false;
      return;
    }
    find_before(fact, false);
  }

 private:
  bool find_after(FoundFact& fact) {
    std::size_t at = fact.first + fact.count;
    if (read_magnitude(fact, at)) return true;
    Found found = measure_at(words_, at);
    // «millones de euros», "a five-mile front", «un cuarto de punto», "half a point".
    for (std::size_t more = 1; found.count == 0 && more <= 3; ++more) {
      // „3 Mrd. Euro“
      const bool is_stop = words_.form(at) == u"." && words_.adjoins_next(at - 1) &&
                           words_[at - 1].kind == WordKind::word;
      const bool joins = is_stop || words_.has(at, Sense::particle) ||
                         (words_.form(at) == u"-" && words_.adjoins_next(at)) ||
                         (fact.is_spelled && at < words_.size() &&
                          words_[at].reading->number.kind == NumberWord::Kind::weak);
      if (!joins) break;
      found = measure_at(words_, ++at);
    }
    if (found.count == 0 || at + found.count > words_.size() || words_.is_used(at)) return false;
    if (is_sign_of_next(at, found)) return false;
    extend(fact, at + found.count);
    set(fact, found);
    return true;
  }

  // "5 $10": the sign belongs to what is after it.
  bool is_sign_of_next(std::size_t at, const Found& found) const {
    const std::size_t next = at + found.count;
    return found.measure.kind == Kind::currency && words_[at].kind == WordKind::punctuation &&
           next < words_.size() && words_[next].kind == WordKind::number &&
           words_.adjoins_next(next - 1) && !words_.adjoins_next(at - 1);
  }

  // "M€": a letter for millions before a sign.
  bool read_magnitude(FoundFact& fact, std::size_t at) {
    const FactWords::Named suffix = words_.named_at(at, Sense::suffix);
    if (suffix.count != 1 || at + 1 >= words_.size() || !words_.adjoins_next(at)) return false;
    const FactWords::Named sign = words_.named_at(at + 1, Sense::currency_sign);
    if (sign.count == 0) return false;
    extend(fact, at + 1 + sign.count);
    change_quantities(fact, [&](Quantity& quantity) {
      quantity.number = shifted(std::move(quantity.number), suffix.value);
    });
    set(fact, {{Kind::currency, sign.value}, sign.count, false});
    return true;
  }

  // A sign of money that stands right before the number; else anything that stands before it.
  bool find_before(FoundFact& fact, bool adjoining) {
    constexpr std::size_t longest = 3;
    for (std::size_t back = std::min<std::size_t>(longest, fact.first); back > 0; --back) {
      const std::size_t at = fact.first - back;
      if (words_.is_used(at) || (adjoining && !words_.adjoins_next(fact.first - 1))) continue;
      FactWords::Named named = words_.named_at(at, Sense::currency_sign);
      // "a $2,000 fine" is no "A$2,000".
      const bool is_sign = named.count == back && (back == 1 || words_.adjoins_next(at));
      if (!is_sign) named = words_.named_at(at, Sense::currency);
      // "EUR 5": a code, and no word that happens to stand before.
      const bool is_code = named.count == back && back == 1 && words_.written(at).size() == 3 &&
                           words_[at].is_capitalised();
      if (!is_sign && !is_code) continue;
      const Measurement measure = {Kind::currency, named.value};
      const std::size_t end = fact.first + fact.count;
      fact.first = static_cast<std::uint32_t>(at);
      extend(fact, end);
      set(fact, {measure, back, is_sign && is_shared_name(measure) && back == 1});
      return true;
    }
    return false;
  }

  void extend(FoundFact& fact, std::size_t end) {
    fact.count = static_cast<std::uint32_t>(end - fact.first);
    fact.range = {words_[fact.first].range.from, words_[end - 1].range.to};
    words_.use(fact.first, fact.count);
  }

  static void set(FoundFact& fact, const Found& found) {
    fact.is_open = found.is_open;
    change_quantities(fact, [&](Quantity& quantity) {
      quantity.measure = found.measure;
      if (!is_named(found.measure, "percent")) make_decimal(quantity);
    });
  }

  FactWords& words_;
};

// How many zeros the words behind the first of a number give it: 6 of "10 million". 0 where there
// are none.
std::size_t zeros_said(const FactWords& words, const FoundFact& fact) {
  constexpr std::size_t most = 15;
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  const FoundNumber* number = words.number_at(fact.first);
  for (std::size_t at = fact.first; number == nullptr && at < fact.first + fact.count; ++at) {
    number = words.number_at(at);  // behind a sign of money
  }
  if (quantity == nullptr || number == nullptr || number->count < 2) return 0;
  const ReadWord& first = words[number->first];
  const std::string own = first.kind == WordKind::number
                              ? number_value(first.form(), words.language())
                              : std::to_string(first.reading->number.value);
  for (std::size_t zeros = 2; !own.empty() && zeros <= most; ++zeros) {
    if (shifted(own, zeros) == number->value) return zeros;
  }
  return 0;
}

// "3 and 10 million" may be three million: what multiplies both is said once.
void add_elided(FoundFact& fact, std::size_t zeros) {
  constexpr std::size_t most_digits = 5;
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  if (zeros == 0 || quantity == nullptr || quantity->nature != Quantity::Nature::cardinal) return;
  if (quantity->number.size() > most_digits || quantity->parts > 0) return;
  Quantity large = *quantity;
  large.number = shifted(large.number, zeros);
  fact.other_values.emplace_back(std::move(large));
}

}  // namespace

void find_measures(FactWords& words, std::vector<FoundFact>& facts, std::size_t first) {
  Measures measures(words);
  for (std::size_t at = first; at < facts.size(); ++at) {
    if (is_number(facts[at])) measures.find(facts[at]);
  }
  constexpr std::uint32_t longest_joint = 5;     // code units: " and ", "–"
  constexpr std::uint32_t longest_between = 16;  // " and more than "
  for (std::size_t at = facts.size(); at-- > first + 1;) {
    FoundFact& before = facts[at - 1];
    const FoundFact& fact = facts[at];
    if (!is_number(before) || !is_number(fact) || fact.range.from < before.range.to ||
        fact.range.from - before.range.to > longest_between) {
      continue;
    }
    add_elided(before, zeros_said(words, fact));
    if (fact.range.from - before.range.to > longest_joint) continue;
    const Measurement unit = std::get<Quantity>(fact.value).measure;
    const std::u16string_view joint = words.form(before.first + before.count);
    const bool is_own = joint == u"," || joint == u"(" || joint == u"（";
    if (is_own || std::get<Quantity>(before.value).measure.kind != Kind::none) continue;
    change_quantities(before, [&](Quantity& quantity) { quantity.measure = unit; });
  }
}

}  // namespace cotejo
