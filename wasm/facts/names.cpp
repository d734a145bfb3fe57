#include "facts/names.hpp"

#include "unicode/character.hpp"

namespace cotejo {
namespace {

bool capitalises_nouns(std::string_view lang) {
  return lang.starts_with("de") || lang.starts_with("lb");
}

// Words that may stand inside a name: «Corea del Norte», "Bank of England".
bool joins_name(const FoundWord& word) {
  return is_among(word.form, u" de del of di da do du van ");
}

// The words that may be part of a name.
std::vector<bool> find_candidates(const FactSide& side, const std::vector<FoundWord>& words) {
  std::vector<bool> found;
  for (const FoundWord& word : words) found.push_back(word.is_capitalised && !word.used);
  if (!capitalises_nouns(side.lang)) return found;
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  if (lexicon == nullptr) return std::vector<bool>(words.size());
  std::vector<std::u16string_view> forms;
  for (const FoundWord& word : words) forms.emplace_back(word.form);
  for (const Mention& mention : lexicon->find(forms)) {
    for (std::size_t at = 0; at < mention.count; ++at) found[mention.first + at] = false;
  }
  return found;
}

}  // namespace

void find_names(const FactSide& side, std::vector<FoundWord>& words,
                std::vector<FoundFact>& facts) {
  const std::vector<bool> is_candidate = find_candidates(side, words);
  const bool needs_two = capitalises_nouns(side.lang);
  // The first word of a sentence or quotation has its capital from there.
  bool opening = true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind == WordKind::punctuation) {
      std::size_t place = 0;
      const char32_t mark = next_code_point(words[at].form, place);
      opening = opening || is_quotation_mark(mark) || mark == U':' || is_sentence_terminal(mark);
      continue;
    }
    if (opening || words[at].used || !is_candidate[at]) {
      opening = false;
      continue;
    }
    FoundFact fact;
    fact.kind = FactKind::name;
    fact.range = words[at].range;
    fact.value = without_genitive(words[at].form);
    words[at].used = true;
    std::size_t count = 1;
    while (at + 1 < words.size() && !words[at + 1].used) {
      const bool hyphen = words[at + 1].form == u"-" && adjoin(words[at], words[at + 1]);
      const std::size_t next = hyphen || joins_name(words[at + 1]) ? at + 2 : at + 1;
      if (next >= words.size() || words[next].used || words[next].kind != WordKind::word) break;
      if (!is_candidate[next] && (!hyphen || needs_two)) break;
      fact.value += u" ";
      fact.value += without_genitive(words[next].form);
      fact.range.to = words[next].range.to;
      words[next].used = true;
      ++count;
      at = next;
    }
    if (count > 1 || !needs_two) facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
