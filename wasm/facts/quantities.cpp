#include "facts/quantities.hpp"

#include "facts/times.hpp"
#include "unicode/unicode.hpp"

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
    const int part = *unit == u'i'   ? 1
                     : *unit == u'v' ? 5
                     : *unit == u'x' ? 10
                     : *unit == u'l' ? 50
                                     : 0;
    if (part == 0) return 0;
    value += part < last ? -part : part;
    last = part;
  }
  return value;
}

bool is_upper_case(std::u16string_view written) {
  for (std::size_t at = 0; at < written.size();) {
    if (!is_uppercase(next_code_point(written, at))) return false;
  }
  return true;
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

// "first", "second", and the numeral of a king: «Felipe VI».
void find_rank(FactWords& words, std::size_t at, std::vector<FoundFact>& facts) {
  if (words.is_used(at) || words[at].kind != WordKind::word || words.number_at(at) != nullptr) {
    return;
  }
  const FactWords::Named named = words.named_at(at, Sense::weak_ordinal);
  const bool may_have_numeral = at > 0 && words[at].is_capitalised() && words.form(at).size() > 1 &&
                                words[at - 1].is_capitalised() && words.adjoins_with_space(at - 1);
  std::string number;
  if (named.count == 1 && (at == 0 || words.number_at(at - 1) == nullptr)) {
    number = std::to_string(unpacked_number(named.value));
  } else if (may_have_numeral && is_upper_case(words.written(at))) {
    if (const int value = roman_value(words.form(at))) number = std::to_string(value);
  }
  if (number.empty()) return;
  Quantity quantity{std::move(number)};
  quantity.nature = Quantity::Nature::ordinal;
  if (named.count == 0) words.use(at, 1);
  facts.push_back(words.fact(FactKind::number, at, 1, std::move(quantity)));
  facts.back().is_ordinal = facts.back().is_spelled = true;
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

// "89th", «15.º»: a letter or two behind the digits.
bool has_ending(const FactWords& words, std::size_t at) {
  constexpr std::size_t longest = 3;
  const std::u16string_view form = words.form(at);
  std::size_t letters = 0;
  while (letters < form.size() && form[form.size() - 1 - letters] > u'9') ++letters;
  if (words[at].kind != WordKind::number || letters > longest) return false;
  if (letters > 0) return form.back() != u's';  // "the 1990s"
  const std::size_t stop = words.form(at + 1) == u"." && words.adjoins_next(at) ? at + 1 : at;
  const std::u16string_view sign = stop + 1 < words.size() ? words.written(stop + 1) : u"";
  return words.adjoins_next(stop) && (sign == u"º" || sign == u"ª");
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
    if (number == nullptr) find_rank(words, at, facts);
    if (number == nullptr || is_part_of_name(words, at)) continue;
    if (const std::size_t count = read_decade(words, at, *number, facts)) {
      words.use(at, count);
      continue;
    }
    // A date may have taken the end of what would be a number.
    std::size_t count = 1;
    while (count < number->count && !words.is_used(at + count)) ++count;
    words.use(at, count);
    Quantity quantity{number->value};
    if (number->is_ordinal) quantity.nature = Quantity::Nature::ordinal;
    FoundFact fact = words.fact(FactKind::number, at, count, std::move(quantity));
    fact.is_spelled = number->is_spelled;
    fact.is_ordinal = number->is_ordinal || has_ending(words, at);
    if (!number->other_value.empty()) fact.other_values.emplace_back(Quantity{number->other_value});
    if (number->count == 1) add_times(words.form(at), fact);
    if (const FactWords::Named part = words.named_at(at, Sense::part);
        part.count == 1 && number->is_ordinal && number->count == 1) {
      fact.other_values.emplace_back(Quantity{
          .number = "1", .parts = static_cast<std::uint32_t>(unpacked_number(part.value))});
    }
    add_short_decade(number->value, fact);
    facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
