#include "facts/find_facts.hpp"

#include <algorithm>

#include "facts/dates.hpp"
#include "facts/found_word.hpp"
#include "facts/measures.hpp"
#include "facts/quantities.hpp"
#include "facts/times.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// Languages that capitalise common nouns, where capitals tell no names.
bool tells_names_by_capitals(std::string_view lang) {
  return !lang.starts_with("de") && !lang.starts_with("lb");
}

// Words that may stand inside a name: «Corea del Norte», "Bank of England".
bool joins_name(const FoundWord& word) {
  return word.form == u"de" || word.form == u"del" || word.form == u"of" || word.form == u"di" ||
         word.form == u"da" || word.form == u"do" || word.form == u"du" || word.form == u"van";
}

// "Pyongyang's"
std::u16string_view without_genitive(std::u16string_view form) {
  constexpr std::u16string_view genitive = u"\"s";
  if (form.size() > genitive.size() && form.ends_with(genitive)) {
    form.remove_suffix(genitive.size());
  }
  return form;
}

// Sequences of capitalised words; the first word of a sentence or quotation has its capital from
// there, and is left out.
void find_names(const FactSide& side, std::vector<FoundWord>& words, std::vector<Fact>& facts) {
  if (!tells_names_by_capitals(side.lang)) return;
  bool opening = true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind == WordKind::punctuation) {
      std::size_t place = 0;
      const char32_t mark = next_code_point(words[at].form, place);
      opening = opening || is_quotation_mark(mark) || mark == U':' || is_sentence_terminal(mark);
      continue;
    }
    if (opening || words[at].used || !words[at].is_capitalised) {
      opening = false;
      continue;
    }
    Fact fact;
    fact.kind = FactKind::name;
    fact.range = words[at].range;
    fact.value = without_genitive(words[at].form);
    words[at].used = true;
    while (at + 1 < words.size() && !words[at + 1].used) {
      const bool hyphen = words[at + 1].form == u"-";
      const std::size_t next = hyphen || joins_name(words[at + 1]) ? at + 2 : at + 1;
      if (next >= words.size() || words[next].used || words[next].kind != WordKind::word) break;
      if (!hyphen && !words[next].is_capitalised) break;
      fact.value += u" ";
      fact.value += without_genitive(words[next].form);
      fact.range.to = words[next].range.to;
      words[next].used = true;
      at = next;
    }
    facts.push_back(std::move(fact));
  }
}

// The name of a ship or a film in quotation marks is no quotation: its longer words are
// capitalised.
bool is_name_in_marks(std::span<const FoundWord> words) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  const auto capitalised = [](const FoundWord& word) { return word.is_capitalised; };
  return words.size() <= most_words && std::any_of(words.begin(), words.end(), capitalised) &&
         std::all_of(words.begin(), words.end(), [&](const FoundWord& word) {
           return word.kind != WordKind::word || word.range.length() <= longest_particle ||
                  capitalised(word);
         });
}

void find_quotations(const FactSide& side, const std::vector<FoundWord>& words,
                     std::vector<Fact>& facts) {
  constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::size_t open = nowhere;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind != WordKind::punctuation) continue;
    std::size_t place = 0;
    const char32_t mark = next_code_point(slice(side.text, words[at].range), place);
    if (!is_quotation_mark(mark) || mark == U'\'' || mark == U'\u2019') continue;
    if (open == nowhere) {
      open = at;
      continue;
    }
    std::u16string value;
    std::size_t count = 0;
    const std::span<const FoundWord> inside = std::span(words).subspan(open + 1, at - open - 1);
    for (const FoundWord& word : inside) {
      if (word.kind == WordKind::punctuation) continue;
      value += (count++ == 0 ? u"" : u" ") + word.form;
    }
    if (count >= 2 && !is_name_in_marks(inside)) {
      Fact fact;
      fact.kind = FactKind::quotation;
      fact.range = {words[open + 1].range.from, words[at - 1].range.to};
      fact.value = std::move(value);
      facts.push_back(std::move(fact));
    }
    open = nowhere;
  }
}

}  // namespace

std::vector<Fact> find_facts(const FactSide& side) {
  const auto by_place = [](const Fact& a, const Fact& b) { return a.range.from < b.range.from; };
  std::vector<Fact> facts;
  for (const std::span<const Word> sentence : side.sentences) {
    std::vector<FoundWord> words = read_words(side, sentence);
    find_quotations(side, words, facts);
    const std::size_t first = facts.size();
    find_dates(side.lang, words, facts);
    find_times(words, facts);
    find_quantities(words, facts);
    std::stable_sort(facts.begin() + static_cast<std::ptrdiff_t>(first), facts.end(), by_place);
    find_units(side, words, facts, first);
    find_names(side, words, facts);
  }
  std::stable_sort(facts.begin(), facts.end(), by_place);
  return facts;
}

}  // namespace cotejo
