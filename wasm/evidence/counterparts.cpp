#include "evidence/counterparts.hpp"

#include <algorithm>
#include <unordered_map>

#include "evidence/cognates.hpp"

namespace cotejo {
namespace {

using Sentences = std::vector<std::uint32_t>;

void append_once(Sentences& sentences, std::uint32_t sentence) {
  if (sentences.empty() || sentences.back() != sentence) sentences.push_back(sentence);
}

Sentences united(const Sentences& sentences, const Sentences& others) {
  Sentences result;
  std::set_union(sentences.begin(), sentences.end(), others.begin(), others.end(),
                 std::back_inserter(result));
  return result;
}

// Where the terms and concepts of one side stand.
struct Side {
  std::unordered_map<TermId, Sentences> terms;
  std::unordered_map<ConceptId, Sentences> concepts;
  std::unordered_map<TermId, std::vector<ConceptId>> concepts_of_term;  // named by it alone
};

Side index_side(std::span<const SentenceTerms> sentences) {
  Side side;
  for (std::uint32_t index = 0; index < sentences.size(); ++index) {
    const SentenceTerms& sentence = sentences[index];
    for (const TermId term : sentence.terms) append_once(side.terms[term], index);
    for (const Mention& mention : sentence.mentions) {
      append_once(side.concepts[mention.concept_id], index);
      if (mention.count > 1) continue;
      std::vector<ConceptId>& named = side.concepts_of_term[sentence.terms[mention.first]];
      if (std::find(named.begin(), named.end(), mention.concept_id) == named.end()) {
        named.push_back(mention.concept_id);
      }
    }
  }
  return side;
}

struct Cognates {
  std::unordered_map<TermId, std::vector<TermId>> of_left;
  std::unordered_map<TermId, std::vector<TermId>> of_right;
};

Cognates index_cognates(const Side& left, const Side& right, const Vocabulary& vocabulary) {
  const auto terms_of = [](const Side& side) {
    std::vector<TermId> terms;
    for (const auto& [term, sentences] : side.terms) terms.push_back(term);
    std::sort(terms.begin(), terms.end());
    return terms;
  };
  const auto forms_of = [&](const std::vector<TermId>& terms) {
    std::vector<std::u16string_view> forms;
    for (const TermId term : terms) forms.emplace_back(vocabulary.form(term));
    return forms;
  };
  const std::vector<TermId> lefts = terms_of(left);
  const std::vector<TermId> rights = terms_of(right);
  const auto found = find_cognates(forms_of(lefts), forms_of(rights));
  Cognates cognates;
  for (std::size_t index = 0; index < lefts.size(); ++index) {
    for (const std::uint32_t other : found[index]) {
      cognates.of_left[lefts[index]].push_back(rights[other]);
      cognates.of_right[rights[other]].push_back(lefts[index]);
    }
  }
  return cognates;
}

Unit unit_of_term(TermId term, const Side& own, const Side& other,
                  const std::unordered_map<TermId, std::vector<TermId>>& cognates,
                  const Vocabulary& vocabulary) {
  Unit unit;
  const auto tie = [&](Tie kind, const Sentences& sentences) {
    unit.tie = std::max(unit.tie, kind);
    unit.sentences = united(unit.sentences, sentences);
  };
  if (const auto same = other.terms.find(term); same != other.terms.end()) {
    tie(vocabulary.is_number(term) ? Tie::number : Tie::equal, same->second);
  }
  if (const auto found = cognates.find(term); found != cognates.end()) {
    for (const TermId cognate : found->second) tie(Tie::cognate, other.terms.at(cognate));
  }
  if (const auto named = own.concepts_of_term.find(term); named != own.concepts_of_term.end()) {
    for (const ConceptId concept_id : named->second) {
      const auto found = other.concepts.find(concept_id);
      if (found != other.concepts.end()) tie(Tie::concept_name, found->second);
    }
  }
  return unit;
}

SideUnits find_units(std::span<const SentenceTerms> sentences, const Side& own, const Side& other,
                     const std::unordered_map<TermId, std::vector<TermId>>& cognates,
                     const Vocabulary& vocabulary) {
  constexpr std::uint32_t no_unit = UINT32_MAX;
  SideUnits side;
  const auto add = [&](Unit unit) {
    if (unit.tie == Tie::none) return no_unit;
    side.units.push_back(std::move(unit));
    return static_cast<std::uint32_t>(side.units.size() - 1);
  };
  std::unordered_map<TermId, std::uint32_t> term_units;
  std::unordered_map<ConceptId, std::uint32_t> concept_units;
  for (const SentenceTerms& sentence : sentences) {
    std::vector<std::uint32_t> units;
    for (const TermId term : sentence.terms) {
      const auto [entry, is_new] = term_units.try_emplace(term, no_unit);
      if (is_new) entry->second = add(unit_of_term(term, own, other, cognates, vocabulary));
      units.push_back(entry->second);
    }
    for (const Mention& mention : sentence.mentions) {
      if (mention.count == 1) continue;
      const auto [entry, is_new] = concept_units.try_emplace(mention.concept_id, no_unit);
      const auto found = other.concepts.find(mention.concept_id);
      if (is_new && found != other.concepts.end()) {
        entry->second = add({Tie::concept_name, found->second});
      }
      units.push_back(entry->second);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    if (!units.empty() && units.back() == no_unit) units.pop_back();
    side.of_sentence.push_back(std::move(units));
  }
  return side;
}

}  // namespace

Counterparts find_counterparts(std::span<const SentenceTerms> left,
                               std::span<const SentenceTerms> right, const Vocabulary& vocabulary) {
  const Side left_side = index_side(left);
  const Side right_side = index_side(right);
  const Cognates cognates = index_cognates(left_side, right_side, vocabulary);
  return {find_units(left, left_side, right_side, cognates.of_left, vocabulary),
          find_units(right, right_side, left_side, cognates.of_right, vocabulary)};
}

}  // namespace cotejo
