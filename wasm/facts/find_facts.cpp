#include "facts/find_facts.hpp"

#include <algorithm>

#include "facts/dates.hpp"
#include "facts/found_word.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const std::vector<FoundWord>& words, std::size_t at) {
  return at >= 2 && words[at - 1].form == u"-" && words[at - 2].kind == WordKind::word &&
         adjoin(words[at - 2], words[at - 1]) && adjoin(words[at - 1], words[at]);
}

void find_numbers(std::vector<FoundWord>& words, std::vector<Fact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    FoundWord& word = words[at];
    if (word.used || word.value.empty() || is_part_of_name(words, at)) continue;
    // A date may have taken the end of what would be a number.
    std::size_t count = 0;
    while (count < word.count && !words[at + count].used) words[at + count++].used = true;
    facts.push_back(
        {FactKind::number, {word.range.from, words[at + count - 1].range.to}, widened(word.value)});
  }
}

bool is_capitalised(std::u16string_view text, const FoundWord& word) {
  std::size_t at = 0;
  return word.kind == WordKind::word && is_uppercase(next_code_point(slice(text, word.range), at));
}

// Languages that capitalise common nouns, where capitals tell no names.
bool tells_names_by_capitals(std::string_view lang) {
  return !lang.starts_with("de") && !lang.starts_with("lb");
}

// Words that may stand inside a name: «Corea del Norte», "Bank of England".
bool joins_name(const FoundWord& word) {
  return word.form == u"de" || word.form == u"del" || word.form == u"of" || word.form == u"di" ||
         word.form == u"da" || word.form == u"do" || word.form == u"du" || word.form == u"van";
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
    if (opening || words[at].used || !is_capitalised(side.text, words[at])) {
      opening = false;
      continue;
    }
    Fact fact{FactKind::name, words[at].range, words[at].form};
    words[at].used = true;
    while (at + 1 < words.size() && !words[at + 1].used) {
      const bool hyphen = words[at + 1].form == u"-";
      const std::size_t next = hyphen || joins_name(words[at + 1]) ? at + 2 : at + 1;
      if (next >= words.size() || words[next].used || words[next].kind != WordKind::word) break;
      if (!hyphen && !is_capitalised(side.text, words[next])) break;
      fact.value += u" " + words[next].form;
      fact.range.to = words[next].range.to;
      words[next].used = true;
      at = next;
    }
    facts.push_back(std::move(fact));
  }
}

// The name of a ship or a film in quotation marks is no quotation: its longer words are
// capitalised.
bool is_name_in_marks(const FactSide& side, std::span<const FoundWord> words) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  const auto capitalised = [&](const FoundWord& word) { return is_capitalised(side.text, word); };
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
    if (count >= 2 && !is_name_in_marks(side, inside)) {
      facts.push_back({FactKind::quotation,
                       {words[open + 1].range.from, words[at - 1].range.to},
                       std::move(value)});
    }
    open = nowhere;
  }
}

}  // namespace

std::vector<Fact> find_facts(const FactSide& side) {
  std::vector<Fact> facts;
  for (const std::span<const Word> sentence : side.sentences) {
    std::vector<FoundWord> words = read_words(side, sentence);
    find_quotations(side, words, facts);
    find_dates(words, facts);
    find_numbers(words, facts);
    find_names(side, words, facts);
  }
  std::stable_sort(facts.begin(), facts.end(),
                   [](const Fact& a, const Fact& b) { return a.range.from < b.range.from; });
  return facts;
}

}  // namespace cotejo
