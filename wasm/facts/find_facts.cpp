#include "facts/find_facts.hpp"

#include <algorithm>

#include "facts/bounds.hpp"
#include "facts/codes.hpp"
#include "facts/dates.hpp"
#include "facts/durations.hpp"
#include "facts/eras.hpp"
#include "facts/fact_words.hpp"
#include "facts/measures.hpp"
#include "facts/names.hpp"
#include "facts/quantities.hpp"
#include "facts/quotations.hpp"
#include "facts/relative_dates.hpp"
#include "facts/shares.hpp"
#include "facts/times.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// Sorts the facts from `first` on, those at one place in the order in which they were found.
void sort_by_place(std::vector<FoundFact>& facts, std::size_t first) {
  std::vector<std::pair<std::uint32_t, std::size_t>> places;
  for (std::size_t at = first; at < facts.size(); ++at)
    places.emplace_back(facts[at].range.from, at);
  if (std::is_sorted(places.begin(), places.end())) return;
  sort_stably(places);
  std::vector<FoundFact> sorted;
  for (const auto& [from, at] : places) sorted.push_back(std::move(facts[at]));
  std::move(sorted.begin(), sorted.end(), facts.begin() + static_cast<std::ptrdiff_t>(first));
}

// The 53 of "1950-53" is 1953.
void complete_year(const FoundFact& first, FoundFact& last) {
  const Quantity* from = std::get_if<Quantity>(&first.value);
  Quantity* to = std::get_if<Quantity>(&last.value);
  if (from == nullptr || to == nullptr || from->number.size() != 4 || to->number.size() != 2)
    return;
  const bool is_year = from->number.front() == '1' || from->number.front() == '2';
  if (!is_year || last.range.length() != 2 || from->number.substr(2) >= to->number) return;
  last.other_values.emplace_back(*to);
  to->number.insert(0, from->number, 0, 2);
}

// Tells values that stand together: "from 3 to 5", "2-1".
void find_joints(const FactWords& words, std::vector<FoundFact>& facts, std::size_t first) {
  constexpr std::size_t most_between = 2;
  for (std::size_t at = first + 1; at < facts.size(); ++at) {
    const std::size_t from = facts[at - 1].first + facts[at - 1].count;
    const std::size_t to = facts[at].first;
    if (facts[at].kind != facts[at - 1].kind || from >= to || to - from > most_between) continue;
    const std::u16string_view sign = words.form(from);
    const bool is_dash = sign == u"-" || sign == u":" || sign == u"比";
    if (is_dash && to == from + 1) {
      if (words.adjoins_next(from - 1) && words.adjoins_next(from)) {
        facts[at].joint = Junction::dash;
        if (sign == u"-") complete_year(facts[at - 1], facts[at]);
      }
      continue;
    }
    bool joins = true;
    for (std::size_t word = from; word < to; ++word) {
      // What is listed with "and" has no order.
      joins = joins && words[word].kind == WordKind::word &&
              words[word].reading->number.kind != NumberWord::Kind::connector &&
              (words.has(word, Sense::joins_days) || words[word].range.length() <= 2);
    }
    if (joins) facts[at].joint = Junction::words;
  }
}

}  // namespace

std::vector<FoundFact> find_facts(const FactSide& side) {
  std::vector<FoundFact> facts;
  for (const ReadSentence* sentence : side.sentences) {
    FactWords words(side, *sentence);
    find_quotations(words, facts);
    const std::size_t first = facts.size();
    find_codes(words, facts);
    find_eras(words, facts);
    find_dates(words, facts);
    find_times(words, facts);
    find_relative_dates(words, facts);
    find_durations(words, facts);
    find_shares(words, facts);
    find_quantities(words, facts);
    sort_by_place(facts, first);
    find_measures(words, facts, first);
    find_joints(words, facts, first);
    find_bounds(words, facts, first);
    find_names(words, facts);
  }
  sort_by_place(facts, 0);
  return facts;
}

}  // namespace cotejo
