#include "facts/name_changes.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "cognates/cognates.hpp"
#include "facts/fact_words.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr double same_name_ratio = 0.5;  // of letters in common with a name, across languages
constexpr double same_word_ratio = 0.8;  // with a word that has no capital

// The words of a name.
std::vector<std::u16string_view> words_of(const FoundFact& name) {
  const Words* words = std::get_if<Words>(&name.value);
  if (words == nullptr) return {};
  return {words->words.begin(), words->words.end()};
}

// The words and concepts of a side, against which a name of the other side is looked up.
class Known {
 public:
  Known(const FactSide& side, bool bilingual) : bilingual_(bilingual) {
    for (const ReadSentence* sentence : side.sentences) {
      for (const ReadWord& word : sentence->words) {
        if (word.kind == WordKind::punctuation) continue;
        std::size_t at = 0;
        const char32_t letter = next_code_point(slice(side.text, word.range), at);
        words_.push_back({without_genitive(word.form()), !is_lowercase(letter)});
      }
      for (const Mention& mention : sentence->mentions) concepts_.push_back(mention.concept_id);
    }
  }

  bool has_word(std::u16string_view name) const {
    const auto is_name = [&](const KnownWord& word) { return word.form == name; };
    const auto is_like_name = [&](const KnownWord& word) {
      const double least = word.may_be_name ? same_name_ratio : same_word_ratio;
      return cognate_likeness(word.form, name) >= least;
    };
    return std::any_of(words_.begin(), words_.end(), is_name) ||
           (bilingual_ && std::any_of(words_.begin(), words_.end(), is_like_name));
  }

  bool has_concept(ConceptId concept_id) const {
    return std::find(concepts_.begin(), concepts_.end(), concept_id) != concepts_.end();
  }

 private:
  struct KnownWord {
    std::u16string_view form;
    bool may_be_name = false;  // has a capital, or is of a script without
  };
  bool bilingual_;
  std::vector<KnownWord> words_;
  std::vector<ConceptId> concepts_;
};

bool covers(const Mention& mention, std::uint32_t word) {
  return word >= mention.first && word < mention.first + mention.count;
}

// Which words of a name the other side has, in its spelling or its language's.
std::vector<bool> known_words(const FoundFact& name, const Known& other) {
  const std::vector<std::u16string_view> words = words_of(name);
  std::vector<bool> known(words.size());
  for (std::size_t at = 0; at < words.size(); ++at) known[at] = other.has_word(words[at]);
  for (const Mention& mention : name.sentence->mentions) {
    if (!other.has_concept(mention.concept_id)) continue;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (covers(mention, name.words[at])) known[at] = true;
    }
  }
  return known;
}

// A name of which the other side has the beginning, and not the last word.
struct PartlyKnown {
  const FoundFact* name = nullptr;
  std::vector<std::u16string_view> words;
};

// Whether the lexicon knows a word of a name: then another word may stand for it.
bool has_meaning(const FoundFact& name, std::uint32_t word) {
  return std::any_of(name.sentence->mentions.begin(), name.sentence->mentions.end(),
                     [&](const Mention& mention) { return covers(mention, word); });
}

// "U.N.", "NYC": what they stand for is written otherwise in each language.
bool is_acronym(const FoundFact& name, const FactSide& side) {
  constexpr std::uint32_t longest = 5;
  if (name.range.length() > longest) return false;
  const std::u16string_view written = slice(side.text, name.range);
  std::size_t small = 0;
  for (std::size_t at = 0; at < written.size();) {
    if (is_lowercase(next_code_point(written, at))) ++small;
  }
  return small == 0 || (small == 1 && written.back() == u's') || written.size() == 2;
}

// Whether two names of two languages, each unknown on the other side, may be told to differ. A word
// with a meaning may be rendered by a name, and a country by its capital.
bool may_differ(const FoundFact& name, const FactSide& side, const FoundFact& other,
                const FactSide& other_side) {
  if (is_acronym(name, side) || is_acronym(other, other_side)) return false;
  const auto means = [](const FoundFact& fact) {
    return std::any_of(fact.words.begin(), fact.words.end(),
                       [&](std::uint32_t word) { return has_meaning(fact, word); });
  };
  return means(name) == means(other);
}

bool ends_unknown(const std::vector<bool>& known) {
  return known.size() > 1 && !known.back() && known[known.size() - 2];
}

bool share_beginning(const PartlyKnown& left, const PartlyKnown& right, bool bilingual) {
  const std::u16string_view one = left.words[left.words.size() - 2];
  const std::u16string_view other = right.words[right.words.size() - 2];
  return one == other || (bilingual && cognate_likeness(one, other) >= same_name_ratio);
}

}  // namespace

void add_name_changes(FactList lefts, const FactSide& left, FactList rights, const FactSide& right,
                      bool bilingual, std::vector<FactChange>& changes) {
  constexpr std::size_t shortest_end = 3;  // letters; shorter ones are initials
  std::vector<PartlyKnown> partly_left;
  std::vector<PartlyKnown> partly_right;
  const auto drop_known = [&](FactList& names, const Known& other,
                              std::vector<PartlyKnown>& partly) {
    std::erase_if(names, [&](const FoundFact* name) {
      const std::vector<bool> known = known_words(*name, other);
      if (std::find(known.begin(), known.end(), true) == known.end()) return false;
      if (!ends_unknown(known)) return true;
      const std::vector<std::u16string_view> words = words_of(*name);
      if (words.back().size() >= shortest_end && !has_meaning(*name, name->words.back())) {
        partly.push_back({name, words});
      }
      return true;
    });
  };
  if (lefts.empty() && rights.empty()) return;
  const Known left_known(left, bilingual);
  const Known right_known(right, bilingual);
  drop_known(lefts, right_known, partly_left);
  drop_known(rights, left_known, partly_right);
  for (const PartlyKnown& one : partly_left) {
    const auto other = std::find_if(
        partly_right.begin(), partly_right.end(),
        [&](const PartlyKnown& entry) { return share_beginning(one, entry, bilingual); });
    if (other == partly_right.end()) continue;
    changes.push_back({FactKind::name, *one.name, *other->name});
    partly_right.erase(other);
  }
  // Surroundings in two languages are never alike; one name against one needs none.
  if (bilingual && lefts.size() == 1 && rights.size() == 1) {
    if (may_differ(*lefts.front(), left, *rights.front(), right)) {
      add_changes(lefts, rights, changes);
    }
  } else {
    add_like_changes(lefts, left, rights, right, changes);
  }
}

}  // namespace cotejo
