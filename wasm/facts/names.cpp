#include "facts/names.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// The words that may be part of a name.
std::vector<bool> find_candidates(const FactWords& words) {
  std::vector<bool> found(words.size());
  const bool nouns_have_capitals = words.language().nouns_have_capitals();
  if (nouns_have_capitals && !words.language().has_words()) return found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    found[at] = words[at].is_capitalised() && !words.is_used(at);
  }
  if (!nouns_have_capitals) return found;
  for (const Mention& mention : words.sentence().mentions) {
    for (std::size_t at = 0; at < mention.count; ++at) found[mention.first + at] = false;
  }
  return found;
}

// Reads the names of a sentence.
class Names {
 public:
  Names(FactWords& words, std::vector<FoundFact>& facts)
      : words_(words),
        facts_(facts),
        is_candidate_(find_candidates(words)),
        needs_two_(words.language().nouns_have_capitals()) {}

  void find() {
    // The first word of a sentence or quotation has its capital from there.
    bool opening = true;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_[at].kind == WordKind::punctuation) {
        opening = opening || opens(at);
        continue;
      }
      if (!opening && !words_.is_used(at) && is_candidate_[at]) at = read(at);
      opening = false;
    }
  }

 private:
  // Whether a mark may give the word after it a capital.
  bool opens(std::size_t at) const {
    std::size_t place = 0;
    const char32_t mark = next_code_point(words_.form(at), place);
    return is_quotation_mark(mark) || mark == U':' || is_sentence_terminal(mark);
  }

  // Reads the name that begins at a word, and gives its last word.
  std::size_t read(std::size_t at) {
    Words name;
    std::vector<std::uint32_t> places;
    const auto take = [&](std::size_t word) {
      name.words.emplace_back(without_genitive(words_.form(word)));
      places.push_back(static_cast<std::uint32_t>(word));
      words_.use(word, 1);
    };
    const std::size_t first = at;
    take(at);
    while (const std::size_t next = next_in_name(at)) {
      take(next);
      at = next;
    }
    if (places.size() == 1 && needs_two_) return at;
    FoundFact fact = words_.fact(FactKind::name, first, at + 1 - first, std::move(name));
    fact.words = std::move(places);
    facts_.push_back(std::move(fact));
    return at;
  }

  // The next word of the name that `at` is in, past a hyphen or a particle («Corea del Norte»); 0
  // where it ends.
  std::size_t next_in_name(std::size_t at) const {
    if (at + 1 >= words_.size() || words_.is_used(at + 1)) return 0;
    const bool hyphen = words_.form(at + 1) == u"-" && words_.adjoins_next(at);
    const std::size_t next = hyphen || words_.has(at + 1, Sense::particle) ? at + 2 : at + 1;
    if (next >= words_.size() || words_.is_used(next)) return 0;
    if (words_[next].kind != WordKind::word) return 0;
    return is_candidate_[next] || (hyphen && !needs_two_) ? next : 0;
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
  std::vector<bool> is_candidate_;
  bool needs_two_;
};

}  // namespace

void find_names(FactWords& words, std::vector<FoundFact>& facts) { Names(words, facts).find(); }

}  // namespace cotejo
