#include "facts/bead_words.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Articles and prepositions; in scripts without capitals a word may be a character.
bool is_slight(const FactSide& side, const ReadWord& word) {
  constexpr std::uint32_t longest = 3;
  if (word.kind != WordKind::word) return word.kind == WordKind::punctuation;
  std::size_t at = 0;
  const std::u16string_view written = slice(side.text, word.range);
  if (needs_dictionary(next_code_point(written, at))) return false;
  if (word.range.length() <= longest && !word.is_capitalised()) return true;
  return word.reading->is_starter;
}

bool ends_clause(std::u16string_view mark) {
  std::size_t at = 0;
  const char32_t character = next_code_point(mark, at);
  return is_inner_mark(character) || is_sentence_terminal(character) ||
         is_quotation_mark(character) || is_opening_bracket(character) ||
         is_closing_bracket(character) || (is_dash(character) && character != U'-');
}

using Key = std::u16string;
using Places = std::unordered_map<Key, std::vector<std::uint32_t>>;

// Sets the n-th of one side against the n-th of the other with the same key.
void join(const Places& lefts, const Places& rights, SideWords& left, SideWords& right) {
  for (const auto& [key, places] : lefts) {
    const auto found = rights.find(key);
    if (found == rights.end()) continue;
    auto other = found->second.begin();
    for (const std::uint32_t place : places) {
      if (left[place].partner != no_place) continue;
      while (other != found->second.end() && right[*other].partner != no_place) ++other;
      if (other == found->second.end()) break;
      left[place].partner = *other;
      right[*other].partner = place;
    }
  }
}

template <typename KeyOf>
Places places_by(const SideWords& side, KeyOf key_of) {
  Places places;
  for (std::uint32_t at = 0; at < side.size(); ++at) {
    if (side[at].is_slight || side[at].partner != no_place) continue;
    const std::u16string_view key = key_of(side[at]);
    if (!key.empty()) places[Key(key)].push_back(at);
  }
  return places;
}

std::u16string_view form_of(const BeadWord& word) { return word.form(); }

std::u16string_view stem_of(const BeadWord& word) {
  const std::vector<WordPart>& parts = word.word().reading->parts;
  const auto longest =
      std::max_element(parts.begin(), parts.end(), [](const WordPart& one, const WordPart& other) {
        return one.stem.size() < other.stem.size();
      });
  return longest == parts.end() ? std::u16string_view() : std::u16string_view(longest->stem);
}

Places places_by_concept(const SideWords& side, Naming naming) {
  Places places;
  std::uint32_t place = 0;
  for (const ReadSentence* sentence : side.side().sentences) {
    for (const Mention& mention : sentence->mentions) {
      if (mention.naming != naming || mention.inflected) continue;
      const std::uint32_t at = place + mention.first;
      if (side[at].partner != no_place) continue;
      const Key key = {static_cast<char16_t>(mention.concept_id >> 16),
                       static_cast<char16_t>(mention.concept_id & 0xFFFF)};
      places[key].push_back(at);
    }
    place += static_cast<std::uint32_t>(sentence->words.size());
  }
  return places;
}

}  // namespace

bool is_latin(std::u16string_view form) {
  constexpr char16_t first_of_others = 0x250;
  return !form.empty() && form.front() < first_of_others;
}

SideWords::SideWords(const FactSide& side) : side_(side) {
  std::uint32_t clause = 0;
  for (const ReadSentence* sentence : side.sentences) {
    firsts_.push_back(static_cast<std::uint32_t>(words_.size()));
    ++clause;
    for (std::uint32_t at = 0; at < sentence->words.size(); ++at) {
      const ReadWord& word = sentence->words[at];
      const bool is_mark = word.kind == WordKind::punctuation;
      if (is_mark && ends_clause(slice(side.text, word.range))) ++clause;
      words_.push_back({sentence, at, no_place, is_slight(side, word)});
      clauses_.push_back(clause);
    }
  }
}

std::uint32_t SideWords::place_of(const FoundFact& fact) const {
  for (std::size_t sentence = 0; sentence < firsts_.size(); ++sentence) {
    if (side_.sentences[sentence] == fact.sentence) return firsts_[sentence] + fact.first;
  }
  return 0;
}

bool SideWords::share_clause(std::size_t one, std::size_t other) const {
  return clauses_[one] == clauses_[other];
}

Words SideWords::value(std::size_t first, std::size_t last) const {
  Words value;
  for (std::size_t at = first; at <= last; ++at) {
    if (words_[at].word().kind != WordKind::punctuation)
      value.words.emplace_back(words_[at].form());
  }
  return value;
}

BeadWords::BeadWords(const FactSide& left_side, const FactSide& right_side, bool is_bilingual)
    : left(left_side), right(right_side), bilingual(is_bilingual) {
  if (bilingual) {
    for (const Naming naming : {Naming::proper, Naming::word}) {
      join(places_by_concept(left, naming), places_by_concept(right, naming), left, right);
    }
  }
  join(places_by(left, form_of), places_by(right, form_of), left, right);
  if (!bilingual) join(places_by(left, stem_of), places_by(right, stem_of), left, right);
}

}  // namespace cotejo
