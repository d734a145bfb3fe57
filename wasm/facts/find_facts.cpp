#include "facts/find_facts.hpp"

#include <algorithm>

#include "facts/dates.hpp"
#include "facts/fact_words.hpp"
#include "facts/measures.hpp"
#include "facts/names.hpp"
#include "facts/quantities.hpp"
#include "facts/quotations.hpp"
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

}  // namespace

std::vector<FoundFact> find_facts(const FactSide& side) {
  std::vector<FoundFact> facts;
  for (const ReadSentence* sentence : side.sentences) {
    FactWords words(side, *sentence);
    find_quotations(words, facts);
    const std::size_t first = facts.size();
    find_dates(words, facts);
    find_times(words, facts);
    find_quantities(words, facts);
    sort_by_place(facts, first);
    find_units(words, facts, first);
    find_names(words, facts);
  }
  sort_by_place(facts, 0);
  return facts;
}

}  // namespace cotejo
