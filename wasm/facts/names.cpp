#include "facts/names.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Reads the names of a sentence.
class Names {
 public:
  Names(FactWords& words, std::vector<FoundFact>& facts)
      : words_(words),
        facts_(facts),
        knows_words_(!words.language().common_words().empty()),
        nouns_have_capitals_(words.language().nouns_have_capitals()) {}

  void find() {
    find_mentioned();
    find_listed();
    // The first word of a sentence or quotation has its capital from there.
    bool opening = true;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_[at].kind == WordKind::punctuation) {
        opening = opening || opens(at);
        continue;
      }
      if (may_begin(at, opening)) at = read(at, opening);
      opening = false;
    }
  }

 private:
  // Whether a mark may give the word after it a capital.
  bool opens(std::size_t at) const {
    std::size_t place = 0;
    const char32_t mark = next_code_point(words_.form(at), place);
    return is_quotation_mark(mark) || mark == U':' || is_sentence_terminal(mark) || is_dash(mark) ||
           is_inverted_mark(mark);
  }

  bool is_starter(std::size_t at) const { return words_[at].reading->is_starter; }

  // «L'écrivaine»
  bool is_elided(std::size_t at) const {
    constexpr std::size_t longest = 2;
    const std::u16string_view written = words_.written(at);
    std::size_t apostrophe = written.find_first_of(u"'\u2019");
    if (apostrophe == std::u16string_view::npos || apostrophe > longest) return false;
    return ++apostrophe < written.size() && is_lowercase(next_code_point(written, apostrophe));
  }

  // "Pyongyang's" without its ending, and «d’Annecy» without what is elided.
  std::u16string_view name_form(std::size_t at) const {
    std::size_t letter = 0;
    const bool is_whole = is_uppercase(next_code_point(words_.written(at), letter));
    const std::u16string_view form = words_.form(at);
    return without_ending(is_whole ? form : form.substr(form.find(u'"') + 1));
  }

  // "I've"
  bool is_contraction(std::size_t at) const {
    constexpr std::size_t longest_end = 2;
    const std::u16string_view form = words_.form(at);
    const std::size_t apostrophe = form.find(u'"');
    return apostrophe != std::u16string_view::npos && form.size() - apostrophe - 1 <= longest_end &&
           words_.language().abbreviations().is(form.substr(0, apostrophe), Habit::starter);
  }

  bool is_candidate(std::size_t at) const {
    const ReadWord& word = words_[at];
    return word.kind == WordKind::word && word.is_capitalised() && !words_.is_used(at) &&
           word.month == 0 && word.weekday == 0 && !is_contraction(at) && !is_elided(at);
  }

  bool may_begin(std::size_t at, bool opening) const {
    if (!is_candidate(at)) return false;
    if (nouns_have_capitals_) return is_name_among_nouns(at, opening);
    if (!opening) return true;
    if (is_starter(at)) return false;
    // "Dawn Prescott" is a name, "Cardinal Zuppi" one with a title. Where the common words of a
    // language are not known, one word could be any.
    return next_in_name(at) > 0 || (knows_words_ && !words_[at].reading->is_common);
  }

  bool is_name_among_nouns(std::size_t at, bool opening) const {
    if (opening && is_starter(at)) return false;
    // "Jahr", "Millionen"
    if (words_.has(at, Sense::unit) || words_.number_at(at) != nullptr) return false;
    if (is_proper(at)) return true;
    if (words_[at].reading->is_common) return false;
    for (const Mention& mention : words_.sentence().mentions) {
      const bool covers = at >= mention.first && at < mention.first + mention.count;
      if (covers && mention.naming != Naming::proper) return false;
    }
    return knows_words_ || words_.language().has_words();
  }

  // Whether a list of names has the word.
  bool is_proper(std::size_t at) const {
    const std::vector<Mention>& mentions = words_.sentence().mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return at >= mention.first && at < mention.first + mention.count && !mention.inflected &&
             mention.naming == Naming::proper;
    });
  }

  // Reads the name that begins at a word, and gives its last word.
  std::size_t read(std::size_t at, bool opening) {
    Words name;
    std::vector<std::uint32_t> places;
    const auto take = [&](std::size_t word) {
      name.words.emplace_back(name_form(word));
      places.push_back(static_cast<std::uint32_t>(word));
      words_.use(word, 1);
    };
    const std::size_t first = at;
    take(at);
    while (const std::size_t next = next_in_name(at)) {
      take(next);
      at = next;
    }
    if (places.size() == 1 && nouns_have_capitals_ && !knows_words_) return at;
    FoundFact fact = words_.fact(FactKind::name, first, at + 1 - first, std::move(name));
    const bool may_be_noun = nouns_have_capitals_ && !is_proper(first);
    fact.is_unsure = places.size() == 1 && (opening || may_be_noun);
    fact.words = std::move(places);
    facts_.push_back(std::move(fact));
    return at;
  }

  // The next word of the name that `at` is in, past a hyphen or a particle («Corea del Norte»); 0
  // where it ends.
  std::size_t next_in_name(std::size_t at) const {
    if (at + 1 >= words_.size() || words_.is_used(at + 1)) return 0;
    const bool hyphen = words_.form(at + 1) == u"-" && words_.adjoins_next(at);
    const bool has_stop = words_.form(at + 1) == u"." && words_[at].range.length() <= 2;  // "J. K."
    const bool passes = hyphen || has_stop || words_.has(at + 1, Sense::particle);
    const std::size_t next = passes ? at + 2 : at + 1;
    if (next >= words_.size() || !is_candidate(next)) return 0;
    return nouns_have_capitals_ && !is_name_among_nouns(next, false) ? 0 : next;
  }

  // In scripts without capitals.
  void find_mentioned() {
    for (const Mention& mention : words_.sentence().mentions) {
      const Sense sense = concept_of(mention.concept_id).sense;
      const bool is_place = sense == Sense::territory || sense == Sense::city;
      if (!is_place || mention.inflected || words_.is_used(mention.first)) continue;
      if (words_[mention.first].kind != WordKind::word || has_case(mention.first)) continue;
      Words name;
      for (std::uint32_t at = 0; at < mention.count; ++at) {
        name.words.emplace_back(words_.form(mention.first + at));
      }
      add(mention.first, mention.count, std::move(name), true);
    }
  }

  // What a folder lists of places, by the name that it lists: 부산 of «부산에서».
  void find_listed() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_.is_used(at) || !words_[at].reading->may_begin(Sense::listed_place)) continue;
      std::size_t longest = 0;
      Words name;
      for (const Phrase& phrase : words_[at].reading->phrases) {
        if (phrase.sense != Sense::listed_place) continue;
        const std::size_t count = phrase_words(phrase.name, words_.sentence().words, at);
        if (count <= longest) continue;
        longest = count;
        name.words = {phrase.name};
      }
      if (longest > 0) add(at, longest, std::move(name), false);
    }
  }

  void add(std::size_t first, std::size_t count, Words name, bool is_unsure) {
    FoundFact fact = words_.fact(FactKind::name, first, count, {});
    for (std::size_t at = 0; at < name.words.size(); ++at) {
      fact.words.push_back(static_cast<std::uint32_t>(first + at));
    }
    fact.value = std::move(name);
    fact.is_unsure = is_unsure;
    words_.use(first, count);
    facts_.push_back(std::move(fact));
  }

  bool has_case(std::size_t at) const {
    std::size_t place = 0;
    const char32_t letter = next_code_point(words_.written(at), place);
    return is_uppercase(letter) || is_lowercase(letter);
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
  bool knows_words_;
  bool nouns_have_capitals_;
};

}  // namespace

bool is_name_in_marks(const FactWords& words, std::size_t from, std::size_t to) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  if (from >= to || to - from > most_words) return false;
  bool any_capital = false;
  for (std::size_t at = from; at < to; ++at) {
    const ReadWord& word = words[at];
    any_capital = any_capital || word.is_capitalised();
    const bool may_be_small =
        word.kind != WordKind::word || word.range.length() <= longest_particle;
    if (!may_be_small && !word.is_capitalised()) return false;
  }
  return any_capital;
}

void find_names(FactWords& words, std::vector<FoundFact>& facts) { Names(words, facts).find(); }

}  // namespace cotejo
