#include "facts/quantities.hpp"

#include "facts/times.hpp"

namespace cotejo {
namespace {

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const FactWords& words, std::size_t at) {
  return at >= 2 && words.form(at - 1) == u"-" && words[at - 2].kind == WordKind::word &&
         words.adjoins_next(at - 2) && words.adjoins_next(at - 1);
}

// The value of a Roman numeral, with the ending of a French ordinal or without; 0 where it is none.
int roman_value(std::u16string_view form) {
  for (const std::u16string_view ending : {u"eme", u"e"}) {
    if (form.size() > ending.size() && form.ends_with(ending)) {
      form.remove_suffix(ending.size());
      break;
    }
  }
  constexpr std::size_t longest = 6;
  if (form.empty() || form.size() > longest) return 0;
  int value = 0;
  int last = 0;
  for (auto unit = form.rbegin(); unit != form.rend(); ++unit) {
    const int part = *unit == u'i' ? 1 : *unit == u'v' ? 5 : *unit == u'x' ? 10 : 0;
    if (part == 0) return 0;
    value += part < last ? -part : part;
    last = part;
  }
  return value;
}

// «siglo XX», «XX век»: the word beside a century.
void find_century(FactWords& words, std::size_t at, std::vector<FoundFact>& facts) {
  if (!words.has(at, Sense::century)) return;
  for (const std::size_t place : {at + 1, at - 1}) {
    if (place >= words.size() || words.is_used(place)) continue;
    if (words.number_from(place) != nullptr) continue;
    const int value = roman_value(words.form(place));
    if (value == 0) continue;
    words.use(place, 1);
    facts.push_back(words.fact(FactKind::number, place, 1, Quantity{std::to_string(value)}));
    return;
  }
}

// 20世纪90年代 is one number: 1990. Gives the number of its words.
std::size_t read_decade(const FactWords& words, std::size_t at, const FoundNumber& first,
                        std::vector<FoundFact>& facts) {
  std::size_t next = at + first.count;
  const std::u16string_view unit = words.form(next);
  const std::u16string_view after = words.form(next + 1);
  if (unit.starts_with(u"세기")) {
    ++next;
  } else if (unit == u"世" && (after == u"纪" || after == u"紀")) {
    next += 2;
  } else {
    return 0;
  }
  const FoundNumber* second = words.number_from(next);
  if (second == nullptr) return 0;
  const int century = to_int(first.value);
  const int decade = to_int(second->value);
  const std::size_t last = next + second->count;
  const bool is_decade = words.form(last) == u"年" || words.form(last).starts_with(u"년대");
  if (!is_decade || century < 1 || century > 30 || decade < 0 || decade > 99) return 0;
  const std::size_t count = last + 1 - at;
  const std::string year = std::to_string((century - 1) * 100 + decade);
  facts.push_back(words.fact(FactKind::number, at, count, Quantity{year}));
  return count;
}

// "the 1990s", «los años 90»
void add_short_decade(const std::string& number, FoundFact& fact) {
  const bool is_decade = number.size() == 4 && number.starts_with("19") && number.back() == '0';
  if (is_decade && number[2] != '0') fact.other_values.emplace_back(Quantity{number.substr(2)});
}

}  // namespace

void find_quantities(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at)) continue;
    find_century(words, at, facts);
    const FoundNumber* number = words.number_from(at);
    if (number == nullptr || is_part_of_name(words, at)) continue;
    if (const std::size_t count = read_decade(words, at, *number, facts)) {
      words.use(at, count);
      continue;
    }
    // A date may have taken the end of what would be a number.
    std::size_t count = 1;
    while (count < number->count && !words.is_used(at + count)) ++count;
    words.use(at, count);
    FoundFact fact = words.fact(FactKind::number, at, count, Quantity{number->value});
    fact.is_spelled = number->is_spelled;
    fact.is_ordinal = number->is_ordinal;
    if (!number->other_value.empty()) fact.other_values.emplace_back(Quantity{number->other_value});
    if (number->count == 1) add_times(words.form(at), fact);
    add_short_decade(number->value, fact);
    facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
