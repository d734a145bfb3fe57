#include "facts/measures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace cotejo {
namespace {

enum class Quantity { length, mass, volume, area };

struct Unit {
  std::u16string_view key;
  Quantity quantity;
  double size;  // in metres, kilograms, litres, square metres
};

// Speeds count as lengths, for not every language's lexicon has them.
constexpr auto units = std::to_array<Unit>(
    {{u"kilometer", Quantity::length, 1000},   {u"meter", Quantity::length, 1},
     {u"centimeter", Quantity::length, 0.01},  {u"mile", Quantity::length, 1609.344},
     {u"yard", Quantity::length, 0.9144},      {u"foot", Quantity::length, 0.3048},
     {u"inch", Quantity::length, 0.0254},      {u"kilogram", Quantity::mass, 1},
     {u"gram", Quantity::mass, 0.001},         {u"pound", Quantity::mass, 0.45359},
     {u"ounce", Quantity::mass, 0.02835},      {u"tonne", Quantity::mass, 1000},
     {u"ton", Quantity::mass, 907.18},         {u"liter", Quantity::volume, 1},
     {u"gallon", Quantity::volume, 3.7854},    {u"square-kilometer", Quantity::area, 1e6},
     {u"square-mile", Quantity::area, 2.59e6}, {u"square-meter", Quantity::area, 1},
     {u"hectare", Quantity::area, 1e4},        {u"acre", Quantity::area, 4046.86}});

// 0 where the value is no plain number.
double number_in(std::u16string_view value) {
  double number = 0;
  double place = 0;
  for (const char16_t unit : value) {
    if (unit == u'.' && place == 0) {
      place = 1;
    } else if (unit >= u'0' && unit <= u'9') {
      number = number * 10 + (unit - u'0');
      place *= 10;
    } else {
      return 0;
    }
  }
  return place > 0 ? number / place : number;
}

const Unit* unit_of(const FoundFact& fact) {
  const auto found = std::find_if(units.begin(), units.end(),
                                  [&](const Unit& unit) { return unit.key == fact.unit; });
  return found == units.end() ? nullptr : &*found;
}

}  // namespace

void find_units(const FactSide& side, std::span<const FoundWord> words,
                std::vector<FoundFact>& facts, std::size_t first) {
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  if (lexicon == nullptr || first == facts.size()) return;
  std::vector<std::u16string_view> forms;
  for (const FoundWord& word : words) forms.emplace_back(word.form);
  const std::vector<Mention> mentions = lexicon->find(forms);
  constexpr std::uint32_t farthest = 2;  // code units between a number and its unit
  const auto is_unit_of = [&](const FoundFact& fact, std::uint32_t from) {
    return from >= fact.range.to && from - fact.range.to <= farthest;
  };
  for (std::size_t at = first; at < facts.size(); ++at) {
    FoundFact& fact = facts[at];
    if (fact.kind != FactKind::number) continue;
    for (const Mention& mention : mentions) {
      const std::uint32_t from = words[mention.first].range.from;
      const std::u16string& key = side.lexicons->key(mention.concept_id);
      if (!key.starts_with(u"u:") || !is_unit_of(fact, from)) continue;
      // "square miles" begins where "square" may be a unit too: the longest comes first.
      if (fact.unit.empty()) fact.unit = key.substr(2);
    }
    for (const FoundWord& word : words) {
      const bool is_kilo = is_among(word.form, u" kilo kilos кило kg ");
      if (is_kilo && fact.unit.empty() && is_unit_of(fact, word.range.from))
        fact.unit = u"kilogram";
    }
  }
  constexpr std::uint32_t longest_joint = 4;  // code units: " to ", "–"
  for (std::size_t at = facts.size(); at-- > first + 1;) {
    FoundFact& before = facts[at - 1];
    const FoundFact& fact = facts[at];
    if (before.kind == FactKind::number && before.unit.empty() && fact.kind == FactKind::number &&
        fact.range.from >= before.range.to &&
        fact.range.from - before.range.to <= longest_joint + 1) {
      before.unit = fact.unit;
    }
  }
}

bool are_converted(const FoundFact& fact, const FoundFact& other) {
  constexpr double most_off = 0.07;
  const Unit* unit = unit_of(fact);
  const Unit* other_unit = unit_of(other);
  if (unit == nullptr || other_unit == nullptr || unit == other_unit ||
      unit->quantity != other_unit->quantity) {
    return false;
  }
  const double size = number_in(fact.value) * unit->size;
  const double other_size = number_in(other.value) * other_unit->size;
  return size > 0 && std::abs(size - other_size) <= most_off * std::max(size, other_size);
}

}  // namespace cotejo
