#include "facts/quotation_changes.hpp"

#include <algorithm>

#include "facts/denials.hpp"

namespace cotejo {
namespace {

// Whether all words of a quotation stand on a side, in their order.
bool holds(const SideWords& side, const std::vector<std::u16string>& words) {
  std::size_t found = 0;
  for (std::size_t at = 0; at < side.size() && found < words.size(); ++at) {
    if (side[at].word().kind == WordKind::punctuation) continue;
    if (side[at].form() == words[found]) ++found;
  }
  return found == words.size();
}

// Where the words of a shorter quotation leave out some of a longer one in their middle, begin and
// end alike: no place of the longer one, where they do not.
bool leaves_out_middle(const std::vector<std::u16string>& longer,
                       const std::vector<std::u16string>& shorter) {
  if (shorter.size() < 2 || shorter.size() >= longer.size()) return false;
  const auto ahead = static_cast<std::size_t>(
      std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin());
  const auto behind = static_cast<std::size_t>(
      std::mismatch(shorter.rbegin(), shorter.rend(), longer.rbegin()).first - shorter.rbegin());
  return ahead > 0 && behind > 0 && ahead < shorter.size() && ahead + behind >= shorter.size();
}

// "The bridge is safe […] for cars": marks that say that something was left out.
bool has_gap_mark(const FoundFact& quotation, const SideWords& own) {
  const std::u16string_view text = slice(own.side().text, quotation.range);
  return text.find(u'…') != text.npos || text.find(u"...") != text.npos ||
         text.find(u'[') != text.npos;
}

// Whether one quotation of the other side is this one, cut in its middle or with more there.
bool is_cut(const FoundFact& quotation, const SideWords& own, const FactList& others,
            const SideWords& other_words) {
  const Words* said = std::get_if<Words>(&quotation.value);
  if (said == nullptr || others.size() != 1) return false;
  const Words* told = std::get_if<Words>(&others.front()->value);
  if (told == nullptr || has_gap_mark(quotation, own) ||
      has_gap_mark(*others.front(), other_words)) {
    return false;
  }
  return leaves_out_middle(said->words, told->words) || leaves_out_middle(told->words, said->words);
}

void drop_held(FactList& quotations, const SideWords& others) {
  std::erase_if(quotations, [&](const FoundFact* quotation) {
    const Words* said = std::get_if<Words>(&quotation->value);
    return said == nullptr || holds(others, said->words);
  });
}

std::size_t shared_words(const FoundFact& left, const FoundFact& right) {
  const Words* one = std::get_if<Words>(&left.value);
  const Words* other = std::get_if<Words>(&right.value);
  if (one == nullptr || other == nullptr) return 0;
  return static_cast<std::size_t>(
      std::count_if(one->words.begin(), one->words.end(), [&](const std::u16string& word) {
        return std::find(other->words.begin(), other->words.end(), word) != other->words.end();
      }));
}

// Those with most words in common first, and then in their order.
void add_pairs(FactList lefts, FactList rights, std::vector<FactChange>& changes) {
  constexpr std::size_t most = 32;  // beyond these, in their order
  const bool are_few = std::max(lefts.size(), rights.size()) <= most;
  while (!lefts.empty() && !rights.empty()) {
    std::size_t best = 0;
    std::size_t best_left = 0;
    std::size_t best_right = 0;
    for (std::size_t left = 0; are_few && left < lefts.size(); ++left) {
      for (std::size_t right = 0; right < rights.size(); ++right) {
        const std::size_t shared = shared_words(*lefts[left], *rights[right]);
        if (shared <= best) continue;
        best = shared;
        best_left = left;
        best_right = right;
      }
    }
    changes.push_back({FactKind::quotation, *lefts[best_left], *rights[best_right], {}});
    lefts.erase(lefts.begin() + static_cast<std::ptrdiff_t>(best_left));
    rights.erase(rights.begin() + static_cast<std::ptrdiff_t>(best_right));
  }
}

const FoundFact* holding(const FactList& quotations, const std::optional<Fact>& fact) {
  if (!fact) return nullptr;
  const auto found =
      std::find_if(quotations.begin(), quotations.end(), [&](const FoundFact* quotation) {
        return quotation->range.from <= fact->range.from && fact->range.to <= quotation->range.to;
      });
  return found == quotations.end() ? nullptr : *found;
}

// Puts quotations in the place of what they deny otherwise.
void lift_polarity(const FactList& lefts, const FactList& rights,
                   std::vector<FactChange>& changes) {
  for (FactChange& change : changes) {
    if (change.kind != FactKind::negation) continue;
    const FoundFact* left = holding(lefts, change.left);
    const FoundFact* right = holding(rights, change.right);
    if (left == nullptr || right == nullptr) continue;
    change = {FactKind::quotation, *left, *right, {}};
  }
}

bool is_told(const std::vector<FactChange>& changes, const FoundFact& left) {
  return std::any_of(changes.begin(), changes.end(), [&](const FactChange& change) {
    return change.kind == FactKind::quotation && change.left && change.left->range == left.range;
  });
}

}  // namespace

void add_quotation_changes(FactList lefts, FactList rights, const BeadWords& words,
                           std::vector<FactChange>& changes) {
  lift_polarity(lefts, rights, changes);
  if (words.bilingual) {
    if (lefts.size() != 1 || rights.size() != 1 || is_told(changes, *lefts.front())) return;
    if (denies_otherwise(words, lefts.front()->range, rights.front()->range)) {
      changes.push_back({FactKind::quotation, *lefts.front(), *rights.front(), {}});
    }
    return;
  }
  std::erase_if(changes,
                [](const FactChange& change) { return change.kind == FactKind::quotation; });
  const bool is_one = lefts.size() == 1 && rights.size() == 1;
  if (is_one && is_cut(*lefts.front(), words.left, rights, words.right)) {
    changes.push_back({FactKind::quotation, *lefts.front(), *rights.front(), {}});
    return;
  }
  drop_held(lefts, words.right);
  drop_held(rights, words.left);
  add_pairs(std::move(lefts), std::move(rights), changes);
}

}  // namespace cotejo
