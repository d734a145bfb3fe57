#include "facts/measures.hpp"

#include <algorithm>
#include <cmath>

namespace cotejo {
namespace {

const MeasurementUnit* unit_of(const FoundFact& fact) {
  return fact.unit < measurement_units.size() ? &measurement_units[fact.unit] : nullptr;
}

// 0 where the value is no quantity.
double number_in(const FoundFact& fact) {
  const Quantity* quantity = std::get_if<Quantity>(&fact.value);
  if (quantity == nullptr) return 0;
  double number = 0;
  double tenths = 0;
  for (const char unit : quantity->number) {
    if (unit == '.') {
      tenths = 1;
      continue;
    }
    number = number * 10 + (unit - '0');
    tenths *= 10;
  }
  return tenths > 0 ? number / tenths : number;
}

}  // namespace

void find_units(const FactWords& words, std::vector<FoundFact>& facts, std::size_t first) {
  constexpr std::uint32_t farthest = 2;  // code units between a number and its unit
  for (std::size_t at = first; at < facts.size(); ++at) {
    FoundFact& fact = facts[at];
    if (fact.kind != FactKind::number) continue;
    for (const Mention& mention : words.sentence().mentions) {
      const Concept named = concept_of(mention.concept_id);
      const std::uint32_t from = words[mention.first].range.from;
      const bool is_near = from >= fact.range.to && from - fact.range.to <= farthest;
      // "square miles" begins where "square" may be a unit too: the longest comes first.
      if (named.sense == Sense::unit && is_near && fact.unit == no_unit) fact.unit = named.value;
    }
  }
  constexpr std::uint32_t longest_joint = 4;  // code units: " to ", "–"
  for (std::size_t at = facts.size(); at-- > first + 1;) {
    FoundFact& before = facts[at - 1];
    const FoundFact& fact = facts[at];
    if (before.kind == FactKind::number && before.unit == no_unit &&
        fact.kind == FactKind::number && fact.range.from >= before.range.to &&
        fact.range.from - before.range.to <= longest_joint + 1) {
      before.unit = fact.unit;
    }
  }
}

bool are_converted(const FoundFact& fact, const FoundFact& other) {
  constexpr double most_off = 0.07;
  const MeasurementUnit* unit = unit_of(fact);
  const MeasurementUnit* other_unit = unit_of(other);
  if (unit == nullptr || other_unit == nullptr || unit == other_unit ||
      unit->dimension != other_unit->dimension || unit->dimension == Dimension::other) {
    return false;
  }
  const double size = number_in(fact) * unit->size;
  const double other_size = number_in(other) * other_unit->size;
  return size > 0 && std::abs(size - other_size) <= most_off * std::max(size, other_size);
}

}  // namespace cotejo
