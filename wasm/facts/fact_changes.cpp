#include "facts/facts.hpp"

#include <algorithm>

#include "facts/find_facts.hpp"
#include "facts/name_changes.hpp"
#include "facts/number_changes.hpp"
#include "facts/pairing.hpp"
#include "facts/polarity.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Any quotation mark, the apostrophe that "'so awful'" is quoted in too.
bool has_quotation_mark(const FactSide& side) {
  const auto is_mark = [&](const ReadWord& word) {
    if (word.kind != WordKind::punctuation) return false;
    std::size_t at = 0;
    return is_quotation_mark(next_code_point(slice(side.text, word.range), at));
  };
  return std::any_of(side.sentences.begin(), side.sentences.end(),
                     [&](const ReadSentence* sentence) {
                       return std::any_of(sentence->words.begin(), sentence->words.end(), is_mark);
                     });
}

// Across languages two words in marks are often a title, or are said without them.
bool is_long_quotation(const FoundFact& quotation) {
  constexpr std::size_t fewest_words = 3;
  constexpr std::size_t fewest_characters = 16;  // where a character is a word to us
  const Words* quoted = std::get_if<Words>(&quotation.value);
  if (quoted == nullptr || quoted->words.empty()) return false;
  std::size_t at = 0;
  const bool unspaced = needs_dictionary(next_code_point(quoted->words.front(), at));
  return quoted->words.size() >= (unspaced ? fewest_characters : fewest_words);
}

void add_quotation_changes(FactList lefts, const FactSide& left, FactList rights,
                           const FactSide& right, bool bilingual,
                           std::vector<FactChange>& changes) {
  if (!bilingual) {
    drop_agreeing(lefts, rights, [](const FoundFact&, const FoundFact&) { return false; });
    add_changes(lefts, rights, changes);
    return;
  }
  if (lefts.empty() == rights.empty()) return;
  if (has_quotation_mark(lefts.empty() ? left : right)) return;
  std::erase_if(lefts, [](const FoundFact* quotation) { return !is_long_quotation(*quotation); });
  std::erase_if(rights, [](const FoundFact* quotation) { return !is_long_quotation(*quotation); });
  add_changes(lefts, rights, changes);
}

}  // namespace

void sort_by_left(std::vector<FactChange>& changes) {
  sort_stably(changes, [](const FactChange& a, const FactChange& b) {
    if (a.left && b.left) return a.left->range.from < b.left->range.from;
    if (!a.left && !b.left) return a.right->range.from < b.right->range.from;
    return a.left.has_value();
  });
}

std::vector<FactChange> find_fact_changes(const FactSide& left, const FactSide& right,
                                          bool bilingual) {
  const std::vector<FoundFact> lefts = find_facts(left);
  const std::vector<FoundFact> rights = find_facts(right);
  std::vector<FactChange> changes;
  add_number_changes(lefts, left, rights, right, bilingual, changes);
  add_name_changes(of_kind(lefts, FactKind::name), left, of_kind(rights, FactKind::name), right,
                   bilingual, changes);
  add_quotation_changes(of_kind(lefts, FactKind::quotation), left,
                        of_kind(rights, FactKind::quotation), right, bilingual, changes);
  const BeadWords words(left, right, bilingual);
  add_polarity_changes(words, changes);
  sort_by_left(changes);
  return changes;
}

}  // namespace cotejo
