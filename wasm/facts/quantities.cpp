#include "facts/quantities.hpp"

#include "facts/times.hpp"

namespace cotejo {
namespace {

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const FactWords& words, std::size_t at) {
  return at >= 2 && words.form(at - 1) == u"-" && words[at - 2].kind == WordKind::word &&
         words.adjoins_next(at - 2) && words.adjoins_next(at - 1);
}

}  // namespace

void find_quantities(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at)) continue;
    const FoundNumber* number = words.number_from(at);
    if (number == nullptr || is_part_of_name(words, at)) continue;
    // A date may have taken the end of what would be a number.
    std::size_t count = 1;
    while (count < number->count && !words.is_used(at + count)) ++count;
    words.use(at, count);
    FoundFact fact = words.fact(FactKind::number, at, count, Quantity{number->value});
    fact.is_spelled = number->is_spelled;
    fact.is_ordinal = number->is_ordinal;
    if (!number->other_value.empty()) fact.other_values.emplace_back(Quantity{number->other_value});
    if (number->count == 1) add_times(words.form(at), fact);
    facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
