#include "facts/bead_words.hpp"

#include <algorithm>

#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Articles and prepositions; in scripts without capitals a word may be a character.
bool is_slight(const FactSide& side, const ReadWord& word) {
  constexpr std::uint32_t longest = 3;
  constexpr std::uint32_t longest_of_syllables = 1;
  if (word.kind != WordKind::word) return word.kind == WordKind::punctuation;
  std::size_t at = 0;
  const std::u16string_view written = slice(side.text, word.range);
  const char32_t first = next_code_point(written, at);
  if (needs_dictionary(first)) return false;
  if (word.range.length() <= (is_hangul(first) ? longest_of_syllables : longest) &&
      !word.is_capitalised()) {
    return true;
  }
  return word.reading->is_starter;
}

bool ends_clause(std::u16string_view mark) {
  std::size_t at = 0;
  const char32_t character = next_code_point(mark, at);
  return is_inner_mark(character) || is_sentence_terminal(character) ||
         is_quotation_mark(character) || is_opening_bracket(character) ||
         is_closing_bracket(character) || (is_dash(character) && character != U'-');
}

// A word by what it is known by: its form or stem, or a concept that it names.
struct Keyed {
  std::u16string_view text;
  ConceptId concept_id = 0;
  std::uint32_t place = 0;
};

bool comes_first(const Keyed& one, const Keyed& other) {
  if (one.concept_id != other.concept_id) return one.concept_id < other.concept_id;
  return one.text.size() != other.text.size() ? one.text.size() < other.text.size()
                                              : one.text < other.text;
}

// Sets the n-th of one side against the n-th of the other with the same key.
void join(std::vector<Keyed> lefts, std::vector<Keyed> rights, SideWords& left, SideWords& right) {
  sort_stably(lefts, comes_first);
  sort_stably(rights, comes_first);
  auto other = rights.begin();
  for (const Keyed& one : lefts) {
    if (left[one.place].partner != no_place) continue;
    const auto is_passed = [&] {
      return comes_first(*other, one) || right[other->place].partner != no_place;
    };
    while (other != rights.end() && is_passed()) ++other;
    if (other == rights.end()) return;
    if (comes_first(one, *other)) continue;
    left[one.place].partner = other->place;
    right[other->place].partner = one.place;
  }
}

template <typename KeyOf>
std::vector<Keyed> words_by(const SideWords& side, KeyOf key_of) {
  std::vector<Keyed> words;
  for (std::uint32_t at = 0; at < side.size(); ++at) {
    if (side[at].is_slight || side[at].partner != no_place) continue;
    const std::u16string_view key = key_of(side[at]);
    if (!key.empty()) words.push_back({key, 0, at});
  }
  return words;
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

std::vector<Keyed> words_by_concept(const SideWords& side, Naming naming) {
  std::vector<Keyed> words;
  std::uint32_t place = 0;
  for (const ReadSentence* sentence : side.side().sentences) {
    for (const Mention& mention : sentence->mentions) {
      if (mention.naming != naming || mention.inflected) continue;
      const std::uint32_t at = place + mention.first;
      if (side[at].partner == no_place) words.push_back({{}, mention.concept_id, at});
    }
    place += static_cast<std::uint32_t>(sentence->words.size());
  }
  return words;
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
      join(words_by_concept(left, naming), words_by_concept(right, naming), left, right);
    }
  }
  join(words_by(left, form_of), words_by(right, form_of), left, right);
  if (!bilingual) join(words_by(left, stem_of), words_by(right, stem_of), left, right);
}

}  // namespace cotejo
