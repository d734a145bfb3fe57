#include "facts/ties.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "cognates/cognates.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

using Place = std::uint32_t;  // of a term among those of its side
constexpr Place nowhere = UINT32_MAX;

// The terms of a group of sentences, end to end.
struct Terms {
  explicit Terms(const TieSide& side) {
    for (const std::uint32_t index : side.group) {
      const SentenceTerms& sentence = side.sentences[index];
      const auto start = static_cast<Place>(terms.size());
      if (!sentence.ranges.empty()) beginnings.push_back(sentence.ranges.front().from);
      terms.insert(terms.end(), sentence.terms.begin(), sentence.terms.end());
      ranges.insert(ranges.end(), sentence.ranges.begin(), sentence.ranges.end());
      capitalised.insert(capitalised.end(), sentence.capitalised.begin(),
                         sentence.capitalised.end());
      for (Mention mention : sentence.mentions) {
        mention.first += start;
        mentions.push_back(mention);
      }
    }
    partners.resize(terms.size(), nowhere);
  }

  bool is_free(Place first, Place count) const {
    const std::span<const Place> taken = std::span(partners).subspan(first, count);
    return std::all_of(taken.begin(), taken.end(),
                       [](Place partner) { return partner == nowhere; });
  }

  // Terms that are parts of one word are taken together.
  void take(Place first, Place count, Place partner) {
    Place end = first + count;
    while (first > 0 && ranges[first - 1] == ranges[first]) --first;
    while (end < terms.size() && ranges[end] == ranges[end - 1]) ++end;
    for (; first < end; ++first) partners[first] = partner;
  }

  // Whether `other` follows `range` in one sentence with nothing but a space between them.
  bool are_neighbours(Range range, Range other) const {
    return other.from == range.to + 1 &&
           !std::binary_search(beginnings.begin(), beginnings.end(), other.from);
  }

  Range range(Place first, Place count) const {
    return {ranges[first].from, ranges[first + count - 1].to};
  }

  std::vector<TermId> terms;
  std::vector<Range> ranges;
  std::vector<bool> capitalised;
  std::vector<Mention> mentions;
  std::vector<std::uint32_t> beginnings;  // where the first word of each sentence stands
  std::vector<Place> partners;  // for each term, the first of the other side's it is tied to
};

// Something that both sides may hold: a term, a concept, a pair of cognates.
struct Item {
  std::uint32_t key = 0;
  Place first = 0;
  Place count = 1;
  TieKind kind = TieKind::same;
};

class Tying {
 public:
  Tying(const TieSide& left, const TieSide& right, const Vocabulary& vocabulary)
      : left_(left), right_(right), vocabulary_(vocabulary) {}

  // The surest first: what they take, the others leave.
  std::vector<WordTie> run() {
    tie_mentions([](const Mention& mention) {
      return mention.count > 1 || mention.naming == Naming::proper;
    });
    tie_equal_terms();
    tie_mentions([](const Mention& mention) { return mention.naming == Naming::word; });
    tie_cognates();
    tie_mentions([](const Mention& mention) { return mention.naming == Naming::loose; });
    fill_names();
    return joined();
  }

 private:
  // Ties each free item of the left to the first free one of the right with the same key.
  void tie(const std::vector<Item>& lefts, const std::vector<Item>& rights) {
    std::unordered_map<std::uint32_t, std::vector<const Item*>> by_key;
    for (const Item& item : rights) by_key[item.key].push_back(&item);
    std::unordered_map<std::uint32_t, std::size_t> next;
    for (const Item& item : lefts) {
      const auto found = by_key.find(item.key);
      if (found == by_key.end() || !left_.is_free(item.first, item.count)) continue;
      std::size_t& at = next[item.key];
      const std::vector<const Item*>& others = found->second;
      while (at < others.size() && !right_.is_free(others[at]->first, others[at]->count)) ++at;
      if (at < others.size()) tie(item, *others[at++]);
    }
  }

  void tie(const Item& left, const Item& right) {
    ties_.push_back({left_.range(left.first, left.count), right_.range(right.first, right.count),
                     left.kind == right.kind ? left.kind : TieKind::same});
    left_.take(left.first, left.count, right.first);
    right_.take(right.first, right.count, left.first);
  }

  template <typename Wanted>
  void tie_mentions(Wanted wanted) {
    const auto items_of = [&](const Terms& side) {
      std::vector<Item> items;
      for (const Mention& mention : side.mentions) {
        const Sense sense = concept_of(mention.concept_id).sense;
        const bool is_name =
            sense == Sense::territory || sense == Sense::city || sense == Sense::name;
        if (wanted(mention)) {
          items.push_back({mention.concept_id, mention.first, mention.count,
                           is_name ? TieKind::name : TieKind::translation});
        }
      }
      return items;
    };
    tie(items_of(left_), items_of(right_));
  }

  void tie_equal_terms() {
    const auto items_of = [&](const Terms& side) {
      std::vector<Item> items;
      for (Place at = 0; at < side.terms.size(); ++at) {
        const TermId term = side.terms[at];
        const bool is_number = vocabulary_.is_number(term);
        const bool is_name = side.capitalised[at];
        if (!is_number && !is_name && vocabulary_.form(term).size() < shortest_equal_word) continue;
        items.push_back({term, at, 1,
                         is_number ? TieKind::number
                         : is_name ? TieKind::name
                                   : TieKind::same});
      }
      return items;
    };
    tie(items_of(left_), items_of(right_));
  }

  void tie_cognates() {
    const auto forms_of = [&](const Terms& side, std::vector<TermId>& terms) {
      for (Place at = 0; at < side.terms.size(); ++at) {
        if (side.partners[at] == nowhere) terms.push_back(side.terms[at]);
      }
      sort_stably(terms);
      terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
      std::vector<std::u16string_view> forms;
      for (const TermId term : terms) forms.emplace_back(vocabulary_.form(term));
      return forms;
    };
    std::vector<TermId> lefts;
    std::vector<TermId> rights;
    const std::vector<std::u16string_view> left_forms = forms_of(left_, lefts);
    const std::vector<std::u16string_view> right_forms = forms_of(right_, rights);
    const auto found = find_cognates(left_forms, right_forms);
    struct Likeness {
      double ratio;
      TermId left;
      TermId right;
    };
    std::vector<Likeness> likenesses;
    for (std::size_t left = 0; left < lefts.size(); ++left) {
      for (const std::uint32_t right : found[left]) {
        likenesses.push_back(
            {cognate_likeness(left_forms[left], right_forms[right]), lefts[left], rights[right]});
      }
    }
    sort_stably(likenesses, [](const Likeness& a, const Likeness& b) { return a.ratio > b.ratio; });
    std::unordered_map<TermId, TermId> left_of_right;
    std::unordered_map<TermId, TermId> right_of_left;
    for (const Likeness& likeness : likenesses) {
      if (right_of_left.contains(likeness.left) || left_of_right.contains(likeness.right)) continue;
      right_of_left[likeness.left] = likeness.right;
      left_of_right[likeness.right] = likeness.left;
    }
    std::vector<Item> left_items;
    for (Place at = 0; at < left_.terms.size(); ++at) {
      const auto other = right_of_left.find(left_.terms[at]);
      if (other != right_of_left.end()) {
        left_items.push_back({other->second, at, 1, TieKind::cognate});
      }
    }
    std::vector<Item> right_items;
    for (Place at = 0; at < right_.terms.size(); ++at) {
      right_items.push_back({right_.terms[at], at, 1, TieKind::cognate});
    }
    tie(left_items, right_items);
  }

  // Small words inside a name, which say nothing alone: the "de" of «Luz de Alborán».
  void fill_names() {
    for (Place left = 1; left + 1 < left_.terms.size(); ++left) {
      const Place before = left_.partners[left - 1];
      if (before == nowhere || left_.partners[left] != nowhere) continue;
      const Place right = before + 1;
      if (right + 1 >= right_.terms.size() || right_.partners[right] != nowhere ||
          left_.terms[left] != right_.terms[right] || left_.partners[left + 1] != right + 1) {
        continue;
      }
      tie(Item{0, left, 1, TieKind::same}, Item{0, right, 1, TieKind::same});
    }
  }

  // Neighbours on both sides that are spelled alike are one name.
  std::vector<WordTie> joined() {
    sort_by_left(ties_);
    const auto is_spelled_alike = [](TieKind kind) {
      return kind == TieKind::same || kind == TieKind::name;
    };
    std::vector<WordTie> ties;
    for (const WordTie& tie : ties_) {
      WordTie* last = ties.empty() ? nullptr : &ties.back();
      const bool joins = last != nullptr && is_spelled_alike(tie.kind) &&
                         is_spelled_alike(last->kind) &&
                         left_.are_neighbours(last->left, tie.left) &&
                         right_.are_neighbours(last->right, tie.right);
      if (joins) {
        if (tie.kind == TieKind::name) last->kind = tie.kind;
        last->left.to = tie.left.to;
        last->right.to = tie.right.to;
      } else {
        ties.push_back(tie);
      }
    }
    return ties;
  }

  Terms left_;
  Terms right_;
  const Vocabulary& vocabulary_;
  std::vector<WordTie> ties_;
};

}  // namespace

void sort_by_left(std::vector<WordTie>& ties) {
  sort_stably(ties, [](const WordTie& a, const WordTie& b) { return a.left.from < b.left.from; });
}

std::vector<WordTie> find_ties(const TieSide& left, const TieSide& right,
                               const Vocabulary& vocabulary) {
  return Tying(left, right, vocabulary).run();
}

}  // namespace cotejo
