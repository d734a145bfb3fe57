#include "facts/facts.hpp"

#include <algorithm>

#include "facts/find_facts.hpp"
#include "facts/name_changes.hpp"
#include "facts/number_changes.hpp"
#include "facts/pairing.hpp"
#include "facts/polarity.hpp"
#include "facts/quotation_changes.hpp"
#include "facts/role_changes.hpp"
#include "facts/speaker_changes.hpp"
#include "facts/titled_names.hpp"
#include "text/sorting.hpp"

namespace cotejo {
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
  const BeadWords words(left, right, bilingual);
  add_number_changes(lefts, rights, words, changes);
  add_name_changes(of_kind(lefts, FactKind::name), of_kind(rights, FactKind::name), words, changes);
  add_role_changes(words, changes);
  add_titled_name_changes(words, changes);
  add_speaker_changes(of_kind(lefts, FactKind::quotation), of_kind(rights, FactKind::quotation),
                      words, changes);
  add_polarity_changes(words, changes);
  add_quotation_changes(of_kind(lefts, FactKind::quotation), of_kind(rights, FactKind::quotation),
                        words, changes);
  sort_by_left(changes);
  return changes;
}

}  // namespace cotejo
