#include "evidence/counterparts.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "cognates/cognates.hpp"
#include "evidence/capitals.hpp"
#include "evidence/heard_names.hpp"
#include "text/sorting.hpp"

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
  const Language* language = nullptr;
  std::unordered_map<TermId, Sentences> terms;
  std::unordered_set<TermId> uncapitalised;  // terms that stand without a capital somewhere
  std::unordered_set<TermId> capitalised;    // terms that have one inside a sentence
  std::unordered_map<ConceptId, Sentences> concepts;
  std::unordered_map<TermId, std::vector<Mention>> mentions_of_term;  // of one word

  bool is_unknown_name(TermId term) const {
    return capitalised.contains(term) && !uncapitalised.contains(term) &&
           !mentions_of_term.contains(term);
  }
};

Side index_side(const BilingualSide& from, const Vocabulary& vocabulary) {
  Side side;
  side.language = from.language;
  const bool is_all_capitals = capitals_of(from.sentences, vocabulary) == Capitals::all;
  for (std::uint32_t index = 0; index < from.sentences.size(); ++index) {
    const SentenceTerms& sentence = from.sentences[index];
    const bool tells_names = capitals_of(sentence, vocabulary) != Capitals::all;
    for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
      append_once(side.terms[sentence.terms[at]], index);
      if (!tells_names && !is_all_capitals) continue;
      if (is_all_capitals || !sentence.capitalised[at]) {
        side.uncapitalised.insert(sentence.terms[at]);
      } else if (at > 0) {
        side.capitalised.insert(sentence.terms[at]);
      }
    }
    for (const Mention& mention : sentence.mentions) {
      append_once(side.concepts[mention.concept_id], index);
      if (mention.count > 1) continue;
      std::vector<Mention>& mentions = side.mentions_of_term[sentence.terms[mention.first]];
      const bool known = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
        return other.concept_id == mention.concept_id;
      });
      if (!known) mentions.push_back(mention);
    }
  }
  return side;
}

using Partners = std::unordered_map<TermId, std::vector<TermId>>;

// Terms of one side by those of the other.
struct PartnersOfSides {
  Partners of_left;
  Partners of_right;

  void add(TermId left, TermId right) {
    of_left[left].push_back(right);
    of_right[right].push_back(left);
  }
};

PartnersOfSides index_cognates(const Side& left, const Side& right, const Vocabulary& vocabulary) {
  const auto terms_of = [](const Side& side) {
    std::vector<TermId> terms;
    for (const auto& [term, sentences] : side.terms) terms.push_back(term);
    sort_stably(terms);
    return terms;
  };
  const auto forms_of = [&](const std::vector<TermId>& terms) {
    std::vector<std::u16string_view> forms;
    for (const TermId term : terms) forms.emplace_back(vocabulary.form(term));
    return forms;
  };
  const auto names_of = [](const std::vector<TermId>& terms, const Side& side) {
    std::vector<bool> names;
    for (const TermId term : terms) names.push_back(!side.uncapitalised.contains(term));
    return names;
  };
  const std::vector<TermId> lefts = terms_of(left);
  const std::vector<TermId> rights = terms_of(right);
  const auto found = find_cognates(forms_of(lefts), forms_of(rights), names_of(lefts, left),
                                   names_of(rights, right));
  PartnersOfSides cognates;
  for (std::size_t index = 0; index < lefts.size(); ++index) {
    for (const std::uint32_t other : found[index]) {
      cognates.add(lefts[index], rights[other]);
    }
  }
  return cognates;
}

bool may_be_equal(TermId term, const Side& own, const Side& other, const Vocabulary& vocabulary) {
  return vocabulary.form(term).size() >= shortest_equal_word || vocabulary.is_number(term) ||
         (!own.uncapitalised.contains(term) && !other.uncapitalised.contains(term));
}

Tie tie_of(Naming naming) {
  switch (naming) {
    case Naming::loose:
      return Tie::loose_name;
    case Naming::word:
      return Tie::word;
    default:
      return Tie::name;
  }
}

// A unit that its mention's concept ties to the other side, if that names the concept at all.
void tie_by_concept(Unit& unit, const Mention& mention, const Side& other) {
  const auto found = other.concepts.find(mention.concept_id);
  const bool stands = found != other.concepts.end();
  const bool would_be_recognised =
      mention.naming != Naming::loose && other.language->names(mention.concept_id);
  if (!stands && !would_be_recognised) return;
  unit.tie = std::max(unit.tie, tie_of(mention.naming));
  if (stands) unit.sentences = united(unit.sentences, found->second);
}

Unit unit_of_term(TermId term, const Side& own, const Side& other, const Partners& cognates,
                  const Vocabulary& vocabulary) {
  Unit unit;
  if (vocabulary.is_number(term)) unit.tie = Tie::number;
  if (const auto same = other.terms.find(term);
      same != other.terms.end() && may_be_equal(term, own, other, vocabulary)) {
    unit.tie = std::max(unit.tie, Tie::equal);
    unit.sentences = same->second;
  }
  if (const auto found = cognates.find(term); found != cognates.end()) {
    unit.tie = std::max(unit.tie, Tie::cognate);
    for (const TermId cognate : found->second) {
      unit.sentences = united(unit.sentences, other.terms.at(cognate));
    }
  }
  if (const auto mentions = own.mentions_of_term.find(term);
      mentions != own.mentions_of_term.end()) {
    for (const Mention& mention : mentions->second) tie_by_concept(unit, mention, other);
  }
  return unit;
}

// Names of several words that name the same are one unit, whatever they mean, as single words are:
// 結果 is a result or a consequence, and one of the two stands on the other side.
std::uint64_t key_of(std::span<const Mention> mentions) {
  constexpr std::uint64_t prime = 0x100000001B3;  // of the FNV hash
  std::uint64_t key = 0;
  for (const Mention& mention : mentions) key = (key ^ mention.concept_id) * prime;
  return key;
}

// Searching long lists again and again is what long texts would spend their time on.
constexpr std::size_t longest_searched = 16;

SideUnits find_units(std::span<const SentenceTerms> sentences, const Side& own, const Side& other,
                     const Partners& cognates, const Vocabulary& vocabulary) {
  constexpr std::uint32_t no_unit = UINT32_MAX;
  SideUnits side;
  const auto add = [&](Unit unit) {
    if (unit.tie == Tie::none) return no_unit;
    side.units.push_back(std::move(unit));
    return static_cast<std::uint32_t>(side.units.size() - 1);
  };
  std::unordered_map<TermId, std::uint32_t> term_units;
  std::unordered_map<std::uint64_t, std::uint32_t> name_units;
  for (const SentenceTerms& sentence : sentences) {
    std::vector<std::uint32_t> units;
    UnknownNames names;
    for (const TermId term : sentence.terms) {
      const auto [entry, is_new] = term_units.try_emplace(term, no_unit);
      if (is_new) entry->second = add(unit_of_term(term, own, other, cognates, vocabulary));
      units.push_back(entry->second);
      if (own.is_unknown_name(term)) ++(entry->second == no_unit ? names.unmatched : names.matched);
    }
    side.names.push_back(names);
    for (auto name = sentence.mentions.begin(); name != sentence.mentions.end();) {
      const auto end = std::find_if_not(name, sentence.mentions.end(), [&](const Mention& other) {
        return other.first == name->first && other.count == name->count;
      });
      const std::span<const Mention> mentions(&*name, static_cast<std::size_t>(end - name));
      name = end;
      if (mentions.front().count == 1) continue;
      const auto [entry, is_new] = name_units.try_emplace(key_of(mentions), no_unit);
      if (is_new) {
        Unit unit;
        for (const Mention& mention : mentions) tie_by_concept(unit, mention, other);
        entry->second = add(std::move(unit));
      }
      units.push_back(entry->second);
    }
    sort_stably(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    if (!units.empty() && units.back() == no_unit) units.pop_back();
    side.of_sentence.push_back(std::move(units));
  }
  std::erase_if(term_units, [&](const auto& entry) { return entry.second == no_unit; });
  side.of_term = std::move(term_units);
  return side;
}

// Adds the names of the other side that are heard among the characters of `own`, on both sides.
void add_heard_names(const BilingualSide& own, const Side& other_side, const Vocabulary& vocabulary,
                     SideUnits& own_units, SideUnits& other_units) {
  if (own.language->syllables().empty()) return;
  std::vector<TermId> names;
  for (const auto& [term, sentences] : other_side.terms) {
    if (!other_side.uncapitalised.contains(term) && !vocabulary.is_number(term) &&
        !other_side.mentions_of_term.contains(term)) {
      names.push_back(term);
    }
  }
  sort_stably(names);
  const auto add = [](SideUnits& side, const Sentences& holders, const Sentences& counterparts) {
    const auto index = static_cast<std::uint32_t>(side.units.size());
    Unit unit;
    unit.tie = Tie::cognate;
    unit.sentences = counterparts;
    side.units.push_back(std::move(unit));
    for (const std::uint32_t sentence : holders) side.of_sentence[sentence].push_back(index);
  };
  for (const HeardName& heard :
       hear_names(own.sentences, own.language->syllables(), names, vocabulary)) {
    const Sentences& written = other_side.terms.at(heard.name);
    add(own_units, heard.sentences, written);
    add(other_units, written, heard.sentences);
  }
}

}  // namespace

void Unit::map_sentences() {
  bits = bits_of(sentences);
  if (sentences.size() <= longest_searched) return;
  map.resize(sentences.back() + 1);
  for (const std::uint32_t sentence : sentences) map[sentence] = true;
}

bool Unit::meets(std::uint32_t sentence) const {
  if (!map.empty()) return sentence < map.size() && map[sentence];
  return std::binary_search(sentences.begin(), sentences.end(), sentence);
}

bool Unit::meets(std::span<const std::uint32_t> group, std::uint64_t group_bits) const {
  if ((bits & group_bits) == 0) return false;
  if (sentences.back() < 64 && group.back() < 64) return true;
  return std::any_of(group.begin(), group.end(),
                     [this](std::uint32_t sentence) { return meets(sentence); });
}

Counterparts find_counterparts(const BilingualSide& left, const BilingualSide& right,
                               const Vocabulary& vocabulary) {
  const Side left_side = index_side(left, vocabulary);
  const Side right_side = index_side(right, vocabulary);
  const PartnersOfSides cognates = index_cognates(left_side, right_side, vocabulary);
  Counterparts found = {
      find_units(left.sentences, left_side, right_side, cognates.of_left, vocabulary),
      find_units(right.sentences, right_side, left_side, cognates.of_right, vocabulary)};
  add_heard_names(left, right_side, vocabulary, found.left, found.right);
  add_heard_names(right, left_side, vocabulary, found.right, found.left);
  for (SideUnits* const side : {&found.left, &found.right}) {
    for (Unit& unit : side->units) unit.map_sentences();
  }
  return found;
}

}  // namespace cotejo
