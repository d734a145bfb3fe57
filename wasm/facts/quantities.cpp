#include "facts/quantities.hpp"

#include "facts/roman_numerals.hpp"
#include "facts/times.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const FactWords& words, std::size_t at) {
  return at >= 2 && words.form(at - 1) == u"-" && words[at - 2].kind == WordKind::word &&
         words.form(at - 2).size() > 1 && words.adjoins_next(at - 2) && words.adjoins_next(at - 1);
}

bool is_upper_case(std::u16string_view written) {
  for (std::size_t at = 0; at < written.size();) {
    if (!is_uppercase(next_code_point(written, at))) return false;
  }
  return true;
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

// "89th", «15.º»: a letter or two behind the digits.
bool has_ending(const FactWords& words, std::size_t at) {
  constexpr std::size_t longest = 3;
  const std::u16string_view form = words.form(at);
  std::size_t letters = 0;
  while (letters < form.size() && form[form.size() - 1 - letters] > u'9') ++letters;
  if (words[at].kind != WordKind::number || letters > longest) return false;
  if (letters > 0) {
    // "the 1990s", "125m"
    return form.back() != u's' && power_of_suffix(form, words.language()) == 0;
  }
  const std::size_t stop = words.form(at + 1) == u"." && words.adjoins_next(at) ? at + 1 : at;
  // „60. Länderspiel“
  const bool has_stop = stop > at && stop + 1 < words.size() &&
                        words[stop + 1].kind == WordKind::word && words.adjoins_with_space(stop) &&
                        words.form(at).find_first_of(u".,") == std::u16string_view::npos;
  if (has_stop && words.language().abbreviations().ordinals == Ordinals::all) return true;
  const std::u16string_view sign = stop + 1 < words.size() ? words.written(stop + 1) : u"";
  return words.adjoins_next(stop) && (sign == u"º" || sign == u"ª");
}

}  // namespace

void find_quantities(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at)) continue;
    const FoundNumber* number = words.number_from(at);
    if (number == nullptr) find_rank(words, at, facts);
    if (number == nullptr || is_part_of_name(words, at)) continue;
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
    facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
