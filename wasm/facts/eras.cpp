#include "facts/eras.hpp"

#include "facts/roman_numerals.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool is_digit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

// What stands in a word after its digits: "s" of "1970s", "er" of "70er", also after an apostrophe.
std::u16string_view letters_after_digits(std::u16string_view form) {
  while (!form.empty() && is_digit(form.front())) form.remove_prefix(1);
  constexpr char16_t folded_apostrophe = u'"';
  if (!form.empty() && form.front() == folded_apostrophe) form.remove_prefix(1);
  return form;
}

// A number and the words it has, with what joins it to the word beside it.
struct Counted {
  int number = 0;
  std::size_t count = 0;
};

class Eras {
 public:
  Eras(FactWords& words, std::vector<FoundFact>& facts) : words_(words), facts_(facts) {}

  void find() {
    const Senses beginnings = senses_of({Sense::century, Sense::decade, Sense::season});
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_.is_used(at)) continue;
      if (!words_.may_name(at, beginnings) && words_.number_at(at) == nullptr) continue;
      if (!find_century(at) && !find_decade(at)) find_season(at);
    }
  }

 private:
  // «siglo XX», "18th century", „18. Jahrhundert“, «20-го века», 20世纪 and a decade of it.
  bool find_century(std::size_t at) {
    const auto named = words_.named_at(at, Sense::century);
    if (named.count == 0) return false;
    if (named.value > 0) {
      // «novecento» is also nine hundred.
      const bool is_number = words_.number_at(at) != nullptr && !words_[at].is_capitalised();
      return !is_number && add(at, named.count, {.century = named.value});
    }
    const std::size_t after = at + named.count;
    if (const Counted before = century_before(at); before.number > 0) {
      Date date = {.century = before.number};
      std::size_t count = before.count + named.count;
      if (const Counted decade = decade_at(after); decade.number > 0 && decade.number < 100) {
        date = {.decade = (date.century - 1) * 100 + decade.number};
        count += decade.count;
      }
      return add(at - before.count, count, date);
    }
    const bool has_stop = words_.form(after) == u".";
    const std::size_t next = after + (has_stop ? 1 : 0);
    const Counted number = century_at(next);
    if (number.number == 0) return false;
    return add(at, next + number.count - at, {.century = number.number});
  }

  Counted century_at(std::size_t at) const {
    if (at >= words_.size() || words_.is_used(at)) return {};
    constexpr int last_century = 30;
    if (const FoundNumber* number = words_.number_from(at)) {
      const int value = to_int(number->value);
      return value >= 1 && value <= last_century ? Counted{value, number->count} : Counted{};
    }
    return {roman_value(words_.form(at)), 1};
  }

  // An ordinal, Roman or in digits, also with its ending apart. "Two centuries" are none.
  Counted century_before(std::size_t at) const {
    if (at == 0) return {};
    std::size_t end = at;
    const bool is_joined = words_.form(end - 1) == u"." || words_.form(end - 1) == u"-";
    if (is_joined && end > 1) --end;
    if (end > 2 && words_.form(end - 2) == u"-" && words_.adjoins_next(end - 3)) end -= 2;
    const FoundNumber* number = words_.number_at(end - 1);
    if (number != nullptr && (number->is_spelled && !number->is_ordinal)) return {};
    const std::size_t first = number != nullptr ? number->first : end - 1;
    if (number != nullptr && number->first + number->count != end) return {};
    const Counted found = century_at(first);
    // "5 centuries" are as many.
    const bool is_plain = number != nullptr && end == at && !number->is_ordinal &&
                          letters_after_digits(words_.form(first)).empty();
    if (is_plain && found.number < 10 && !words_.adjoins_next(at - 1)) return {};
    return found.number == 0 ? Counted{} : Counted{found.number, at - first};
  }

  bool find_decade(std::size_t at) {
    const Counted decade = decade_at(at);
    if (decade.number == 0) return false;
    const std::size_t before = named_before_decade(at);
    const std::size_t first = at - before;
    std::size_t count = before + decade.count;
    // „70er Jahre“, «семидесятые годы»
    const auto unit = words_.named_at(first + count, Sense::unit);
    if (unit.count > 0 && span_of(unit.value) == Span::year) count += unit.count;
    // «20-е января»
    if (first + count < words_.size() && words_[first + count].month > 0) return false;
    // "the 1700s" are a century.
    const bool is_century = decade.number > 100 && decade.number % 100 == 0 && decade.number < 2000;
    if (is_century) return add(first, count, {.century = decade.number / 100 + 1});
    return add(first, count, {.decade = decade.number});
  }

  // «años» before a decade, also before the apostrophe of «anni '70»; the number of words.
  std::size_t named_before_decade(std::size_t at) const {
    const bool has_apostrophe = at > 0 && words_[at - 1].kind == WordKind::punctuation &&
                                words_.adjoins_next(at - 1) && words_.form(at - 1) == u"\"";
    // «שנות ה-80»
    const bool has_hyphen = at > 1 && words_.form(at - 1) == u"-" && words_.adjoins_next(at - 2);
    const bool has_mark = has_apostrophe || has_hyphen;
    const std::size_t mark = has_mark ? 1 : 0;
    const auto named = words_.named_before(at - mark, Sense::before_decade);
    const std::size_t count = named.count > 0 ? named.count + mark : 0;
    // «hace 20 años 30 personas»
    return count > 0 && at > count && words_.number_at(at - count - 1) != nullptr ? 0 : count;
  }

  Counted decade_at(std::size_t at) const {
    const auto named = words_.named_at(at, Sense::decade);
    if (named.count > 0) return {named.value, named.count};
    const FoundNumber* number = words_.number_from(at);
    if (number == nullptr || words_.is_used(at)) return {};
    const int value = to_int(number->value);
    const bool is_decade =
        value % 10 == 0 && ((value >= 10 && value <= 90) || (value >= 1000 && value <= 2990));
    if (!is_decade) return {};
    const std::size_t end = at + number->count;
    if (named_before_decade(at) > 0) return {value, number->count};
    if (is_decade_ending(letters_after_digits(words_.form(end - 1)))) return {value, number->count};
    if (const auto after = words_.named_at(end, Sense::after_decade); after.count > 0) {
      return {value, number->count + after.count};
    }
    const bool has_hyphen = words_.form(end) == u"-" && words_.adjoins_next(end - 1);
    const auto after = words_.named_at(end + 1, Sense::after_decade);
    if (!has_hyphen || after.count == 0) return {};
    return {value, number->count + 1 + after.count};
  }

  bool is_decade_ending(std::u16string_view letters) const {
    bool found = false;
    if (letters.empty()) return false;
    words_.language().base_senses().visit_key(utf8_of(letters), [&](const TableEntry& entry) {
      found = found || static_cast<Sense>(entry.kind) == Sense::after_decade;
    });
    return found;
  }

  // Many are other words, too: "spring", «été».
  bool find_season(std::size_t at) {
    const auto named = words_.named_at(at, Sense::season);
    if (named.count == 0) return false;
    const Language& language = words_.language();
    const bool is_told = words_.named_before(at, Sense::before_month).count > 0;
    const bool is_name = at > 0 && words_[at].is_capitalised() && !language.nouns_have_capitals();
    if (language.calendar().needs_before_month ? !is_told : is_name) return false;
    return add(at, named.count, {.season = named.value});
  }

  bool add(std::size_t first, std::size_t count, Date date) {
    words_.use(first, count);
    FoundFact fact = words_.fact(FactKind::date, first, count, date);
    const int number = date.century > 0 ? date.century : date.decade;
    if (number > 0) fact.other_values.emplace_back(Quantity{std::to_string(number)});
    facts_.push_back(std::move(fact));
    return true;
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
};

}  // namespace

void find_eras(FactWords& words, std::vector<FoundFact>& facts) { Eras(words, facts).find(); }

}  // namespace cotejo
