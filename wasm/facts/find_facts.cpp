#include "facts/find_facts.hpp"

#include <algorithm>
#include <utility>

#include "facts/dates.hpp"
#include "facts/found_word.hpp"
#include "facts/measures.hpp"
#include "facts/names.hpp"
#include "facts/quantities.hpp"
#include "facts/times.hpp"
#include "text/sorting.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// The name of a ship or a film in quotation marks is no quotation: its longer words are
// capitalised.
bool is_name_in_marks(std::span<const FoundWord> words) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  const auto capitalised = [](const FoundWord& word) { return word.is_capitalised; };
  return words.size() <= most_words && std::any_of(words.begin(), words.end(), capitalised) &&
         std::all_of(words.begin(), words.end(), [&](const FoundWord& word) {
           return word.kind != WordKind::word || word.range.length() <= longest_particle ||
                  capitalised(word);
         });
}

void find_quotations(const FactSide& side, const std::vector<FoundWord>& words,
                     std::vector<FoundFact>& facts) {
  constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::size_t open = nowhere;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind != WordKind::punctuation) continue;
    std::size_t place = 0;
    const char32_t mark = next_code_point(slice(side.text, words[at].range), place);
    if (!is_quotation_mark(mark) || mark == U'\'' || mark == U'\u2019') continue;
    if (open == nowhere) {
      open = at;
      continue;
    }
    std::u16string value;
    std::size_t count = 0;
    const std::span<const FoundWord> inside = std::span(words).subspan(open + 1, at - open - 1);
    for (const FoundWord& word : inside) {
      if (word.kind == WordKind::punctuation) continue;
      value += (count++ == 0 ? u"" : u" ") + word.form;
    }
    if (count >= 2 && !is_name_in_marks(inside)) {
      FoundFact fact;
      fact.kind = FactKind::quotation;
      fact.range = {words[open + 1].range.from, words[at - 1].range.to};
      fact.value = std::move(value);
      facts.push_back(std::move(fact));
    }
    open = nowhere;
  }
}

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
  for (const std::span<const Word> sentence : side.sentences) {
    std::vector<FoundWord> words = read_words(side, sentence);
    find_quotations(side, words, facts);
    const std::size_t first = facts.size();
    find_dates(side.lang, words, facts);
    find_times(words, facts);
    find_quantities(words, facts);
    sort_by_place(facts, first);
    find_units(side, words, facts, first);
    find_names(side, words, facts);
  }
  sort_by_place(facts, 0);
  return facts;
}

}  // namespace cotejo
