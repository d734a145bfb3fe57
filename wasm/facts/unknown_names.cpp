#include "facts/unknown_names.hpp"

namespace cotejo {
namespace {

UnknownName candidate_of(const FoundFact& name, const SideWords& own, const KnownNames& others) {
  UnknownName candidate{&name, {}, others.known_words(name, own)};
  const Words* words = std::get_if<Words>(&name.value);
  candidate.words = {words->words.begin(), words->words.end()};
  candidate.is_acronym = is_acronym(name, own);
  const std::uint32_t sentence = own.place_of(name) - name.first;
  bool is_found = false;
  for (std::size_t at = 0; at < candidate.words.size(); ++at) {
    if (candidate.known[at] == Known::as_name) candidate.is_partly_known = true;
    if (candidate.known[at] != Known::no) continue;
    const ReadWord& word_at = name.sentence->words[name.words[at]];
    candidate.is_rare = candidate.is_rare || !word_at.reading->is_common;
    candidate.ends_unknown = at + 1 == candidate.words.size() && at > 0;
    candidate.last = sentence + name.words[at];
    if (!is_found) candidate.first = candidate.last;
    is_found = true;
    for (const Mention& mention : name.sentence->mentions) {
      const std::uint32_t word = name.words[at];
      if (word < mention.first || word >= mention.first + mention.count) continue;
      if (mention.inflected || mention.naming == Naming::loose) continue;
      // A person may be called after a city.
      const bool is_part = mention.count == 1 && candidate.words.size() > 1;
      if (is_part && mention.naming == Naming::proper) continue;
      candidate.has_meaning = true;
      const bool is_nameable = others.may_name(mention.concept_id);
      candidate.is_nameable = candidate.is_nameable || is_nameable;
      const Sense sense = concept_of(mention.concept_id).sense;
      candidate.is_country = candidate.is_country || sense == Sense::territory;
      candidate.is_city = candidate.is_city || sense == Sense::city;
      candidate.is_proper = candidate.is_proper || mention.naming == Naming::proper;
    }
  }
  candidate.may_be_person = candidate.ends_unknown && candidate.count_unknown() > 1 &&
                            !candidate.is_proper && candidate.is_rare &&
                            !own.side().language->spaces_part_syllables();
  return candidate;
}

}  // namespace

bool are_of_one_kind(const UnknownName& left, const UnknownName& right) {
  if (!left.is_proper || !right.is_proper) return false;
  return left.is_country == right.is_country || (left.is_city && right.is_city);
}

bool is_before_noun(const UnknownName& candidate, const SideWords& own) {
  const std::uint32_t next = candidate.last + 1;
  if (next >= own.size() || !own.share_clause(candidate.last, next)) return false;
  const BeadWord& after = own[next];
  if (after.is_slight || after.word().kind != WordKind::word || after.word().is_capitalised()) {
    return false;
  }
  return !is_latin(own[candidate.last].form());
}

std::vector<UnknownName> unknown_names(const FactList& names, const SideWords& own,
                                       const KnownNames& others) {
  std::vector<UnknownName> candidates;
  for (const FoundFact* name : names) {
    if (others.knows_whole(*name, own)) continue;
    UnknownName candidate = candidate_of(*name, own, others);
    if (candidate.count_unknown() > 0) candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace cotejo
