#include "facts/fact_changes.hpp"

#include <algorithm>

#include "evidence/cognates.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

constexpr std::size_t longest_names = 96;  // letters of both: longer runs are no names
constexpr double same_name_ratio = 0.5;    // of letters in common, across languages

std::vector<std::u16string_view> words_of(std::u16string_view value) {
  std::vector<std::u16string_view> words;
  while (!value.empty()) {
    const std::size_t end = value.find(u' ');
    words.push_back(value.substr(0, end));
    if (end == std::u16string_view::npos) break;
    value.remove_prefix(end + 1);
  }
  return words;
}

// The words and concepts of a side, against which a name of the other side is looked up.
struct Known {
  std::vector<std::u16string> forms;
  std::vector<ConceptId> concepts;
};

Known known_of(const FactSide& side) {
  Known known;
  for (const std::span<const Word> sentence : side.sentences) {
    std::vector<std::u16string> forms;
    for (const Word& word : sentence) {
      if (word.kind != WordKind::punctuation) {
        forms.push_back(evidence_form(slice(side.text, word.range)));
      }
    }
    if (side.lexicons != nullptr) {
      if (const Lexicon* lexicon = side.lexicons->of(side.lang)) {
        const std::vector<std::u16string_view> views(forms.begin(), forms.end());
        for (const Mention& mention : lexicon->find(views)) {
          known.concepts.push_back(mention.concept_id);
        }
      }
    }
    known.forms.insert(known.forms.end(), forms.begin(), forms.end());
  }
  return known;
}

bool is_known_name(const Fact& name, const FactSide& own, const Known& other, bool bilingual) {
  const std::vector<std::u16string_view> words = words_of(name.value);
  const bool shared = std::any_of(words.begin(), words.end(), [&](std::u16string_view word) {
    return std::any_of(other.forms.begin(), other.forms.end(), [&](const std::u16string& form) {
      return form == word || (bilingual && cognate_likeness(form, word) >= same_name_ratio);
    });
  });
  if (shared || own.lexicons == nullptr) return shared;
  const Lexicon* lexicon = own.lexicons->of(own.lang);
  if (lexicon == nullptr) return false;
  const std::vector<Mention> mentions = lexicon->find(words);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return std::find(other.concepts.begin(), other.concepts.end(), mention.concept_id) !=
           other.concepts.end();
  });
}

std::vector<Fact> of_kind(const std::vector<Fact>& facts, FactKind kind) {
  std::vector<Fact> found;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(found),
               [&](const Fact& fact) { return fact.kind == kind; });
  return found;
}

// A date without its year is the same as one with it, and a value meets any reading of the other.
bool agree(const Fact& fact, const Fact& other) {
  const auto has = [](const Fact& holder, const std::u16string& value) {
    return holder.value == value ||
           std::find(holder.other_values.begin(), holder.other_values.end(), value) !=
               holder.other_values.end();
  };
  if (has(other, fact.value) || std::any_of(fact.other_values.begin(), fact.other_values.end(),
                                            [&](const auto& value) { return has(other, value); })) {
    return true;
  }
  if (fact.kind != FactKind::date) return false;
  const auto yearless = [](const std::u16string& value) {
    return value.starts_with(u"--") ? value.substr(1) : value.size() > 4 ? value.substr(4) : value;
  };
  const bool one_yearless = fact.value.starts_with(u"--") || other.value.starts_with(u"--");
  return one_yearless && yearless(fact.value) == yearless(other.value);
}

// Takes facts that agree out of both lists, each once.
void drop_agreeing(std::vector<Fact>& left, std::vector<Fact>& right) {
  std::erase_if(left, [&](const Fact& fact) {
    const auto found = std::find_if(right.begin(), right.end(),
                                    [&](const Fact& other) { return agree(fact, other); });
    if (found == right.end()) return false;
    right.erase(found);
    return true;
  });
}

// The nearest words of some length before and after a fact: facts in like surroundings are about
// the same thing.
struct Surroundings {
  std::u16string before;
  std::u16string after;

  bool are_like(const Surroundings& other) const {
    return (!before.empty() && before == other.before) || (!after.empty() && after == other.after);
  }
};

Surroundings surroundings_of(const Fact& fact, const FactSide& side) {
  constexpr std::uint32_t shortest = 4;  // letters: articles and prepositions stand beside anything
  Surroundings found;
  for (const std::span<const Word> sentence : side.sentences) {
    for (const Word& word : sentence) {
      if (word.kind != WordKind::word || word.range.length() < shortest) continue;
      if (word.range.to <= fact.range.from)
        found.before = evidence_form(slice(side.text, word.range));
      if (word.range.from >= fact.range.to) {
        found.after = evidence_form(slice(side.text, word.range));
        return found;
      }
    }
  }
  return found;
}

// Sets facts in like surroundings against each other and takes them out of both lists.
void add_like_changes(std::vector<Fact>& lefts, const FactSide& left, std::vector<Fact>& rights,
                      const FactSide& right, std::vector<FactChange>& changes) {
  std::erase_if(lefts, [&](const Fact& fact) {
    const Surroundings own = surroundings_of(fact, left);
    const auto like = std::find_if(rights.begin(), rights.end(), [&](const Fact& other) {
      return own.are_like(surroundings_of(other, right));
    });
    if (like == rights.end()) return false;
    changes.push_back({fact.kind, fact, *like});
    rights.erase(like);
    return true;
  });
}

void add_changes(const std::vector<Fact>& lefts, const std::vector<Fact>& rights,
                 std::vector<FactChange>& changes) {
  const std::size_t both = std::min(lefts.size(), rights.size());
  for (std::size_t at = 0; at < both; ++at) {
    changes.push_back({lefts[at].kind, lefts[at], rights[at]});
  }
  for (std::size_t at = both; at < lefts.size(); ++at) {
    changes.push_back({lefts[at].kind, lefts[at], std::nullopt});
  }
  for (std::size_t at = both; at < rights.size(); ++at) {
    changes.push_back({rights[at].kind, std::nullopt, rights[at]});
  }
}

}  // namespace

void sort_by_left(std::vector<FactChange>& changes) {
  std::stable_sort(changes.begin(), changes.end(), [](const FactChange& a, const FactChange& b) {
    if (a.left && b.left) return a.left->range.from < b.left->range.from;
    if (!a.left && !b.left) return a.right->range.from < b.right->range.from;
    return a.left.has_value();
  });
}

std::vector<FactChange> find_fact_changes(const FactSide& left, const FactSide& right,
                                          bool bilingual) {
  const std::vector<Fact> left_facts = find_facts(left);
  const std::vector<Fact> right_facts = find_facts(right);
  std::vector<FactChange> changes;

  for (const FactKind kind : {FactKind::number, FactKind::date}) {
    std::vector<Fact> lefts = of_kind(left_facts, kind);
    std::vector<Fact> rights = of_kind(right_facts, kind);
    drop_agreeing(lefts, rights);
    add_like_changes(lefts, left, rights, right, changes);
    add_changes(lefts, rights, changes);
  }

  std::vector<Fact> lefts = of_kind(left_facts, FactKind::name);
  std::vector<Fact> rights = of_kind(right_facts, FactKind::name);
  const Known left_known = known_of(left);
  const Known right_known = known_of(right);
  std::erase_if(
      lefts, [&](const Fact& name) { return is_known_name(name, left, right_known, bilingual); });
  std::erase_if(
      rights, [&](const Fact& name) { return is_known_name(name, right, left_known, bilingual); });
  // Surroundings in two languages are never alike; one name against one needs none.
  if (bilingual && lefts.size() == 1 && rights.size() == 1) {
    add_changes(lefts, rights, changes);
  } else {
    add_like_changes(lefts, left, rights, right, changes);
  }

  lefts = of_kind(left_facts, FactKind::quotation);
  rights = of_kind(right_facts, FactKind::quotation);
  if (!bilingual) {
    drop_agreeing(lefts, rights);
    add_changes(lefts, rights, changes);
  } else if (lefts.empty() != rights.empty()) {
    add_changes(lefts, rights, changes);
  }

  sort_by_left(changes);
  return changes;
}

}  // namespace cotejo
